/** JSON as it is published: indented, so that people can read it and versions compare line by line. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

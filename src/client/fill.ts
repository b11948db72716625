/** Words that come from the page with gaps in them. */

/** Puts values into the braces of a text: `{shown} of 30 events`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

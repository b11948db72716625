/**
 * Makes parts of something once each, when they are first asked for: a page that is looked at while somebody writes asks
 * for little.
 *
 * @param makers what makes each part, which may ask for others
 * @returns the parts
 */
export function whenAsked<Parts extends object>(makers: { readonly [Name in keyof Parts]: () => Parts[Name] }): Parts {
  const parts = {} as Parts;
  for (const [name, make] of Object.entries<() => unknown>(makers)) {
    let made: { is: unknown } | null = null;
    Object.defineProperty(parts, name, { enumerable: true, get: () => (made ??= { is: make() }).is });
  }
  return parts;
}

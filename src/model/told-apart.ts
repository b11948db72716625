/** Names for things of which some are alike, each its own. */

/**
 * Lets each of some names stand for one thing: of those that are alike, the first stays as it is.
 *
 * @param another gives the name of a later one
 * @param another.place its place among those alike, from 2
 * @returns them in their order
 */
export function toldApart(names: readonly string[], another: (name: string, place: number) => string): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const place = (seen.get(name) ?? 0) + 1;
    seen.set(name, place);
    return place === 1 ? name : another(name, place);
  });
}

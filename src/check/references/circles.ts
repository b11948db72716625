/** Circles in links between named things. */

export type Links = ReadonlyMap<string, readonly string[]>;

/** What is left of a graph when nothing that cannot lie on a circle remains. */
function core(links: Links): Map<string, string[]> {
  const left = new Map([...links].map(([from, to]) => [from, to.filter((id) => id !== from && links.has(id))]));
  const entering = Map.groupBy(
    [...left].flatMap(([from, to]) => to.map((id) => ({ from, id }))),
    ({ id }) => id,
  );
  const open = new Map([...left].map(([id, to]) => [id, to.length]));
  const ends = [...left.keys()].filter((id) => open.get(id) === 0);
  for (const end of ends) {
    left.delete(end);
    for (const { from } of entering.get(end) ?? []) {
      const rest = (open.get(from) ?? 0) - 1;
      open.set(from, rest);
      if (rest === 0) ends.push(from);
    }
  }
  return new Map([...left].map(([from, to]) => [from, to.filter((id) => left.has(id))]));
}

/** The shortest way from a thing back to itself, or `null`. */
function circleThrough(start: string, links: Links): string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const from of queue) {
    for (const to of links.get(from) ?? []) {
      if (to === start) {
        const circle = [from];
        for (let id = from; id !== start; circle.unshift(id)) id = cameFrom.get(id) ?? start;
        return circle;
      }
      if (!cameFrom.has(to)) {
        cameFrom.set(to, from);
        queue.push(to);
      }
    }
  }
  return null;
}

/**
 * The circles in a graph, each once. A thing that links to itself is none.
 *
 * @param links from each thing to those that it names; names that are no key are passed over
 * @returns the things on each circle in the order of its links, beginning with the alphabetically first. Where circles
 *   share things, at least one through each of the things is there
 */
export function findCircles(links: Links): string[][] {
  const tangled = core(links);
  const covered = new Set<string>();
  return [...tangled.keys()].sort().flatMap((start) => {
    if (covered.has(start)) return [];
    const circle = circleThrough(start, tangled);
    if (!circle) return [];
    for (const id of circle) covered.add(id);
    const first = circle.indexOf(circle.toSorted()[0] ?? start);
    return [[...circle.slice(first), ...circle.slice(0, first)]];
  });
}

/** A circle in words: `a → b → a`. */
export function describeCircle(circle: readonly string[]): string {
  return [...circle, ...circle.slice(0, 1)].join(' → ');
}

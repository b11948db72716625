/** Everything that is written in a value of JSON. */

export interface Leaf {
  /** The way to it: `media.url`, `tags.0`. */
  path: string;
  text: string;
}

/** Every text and number in a value, with the way to it. Truth values, and what is empty, say nothing. */
export function leaves(value: unknown): Leaf[] {
  const found: Leaf[] = [];
  const waiting: [path: string, value: unknown][] = [['', value]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [path, one] = next;
    if (typeof one === 'object' && one !== null) {
      const inside = Object.entries(one).map(([name, part]): [string, unknown] => [
        path === '' ? name : `${path}.${name}`,
        part,
      ]);
      for (const part of inside.toReversed()) waiting.push(part);
    } else if ((typeof one === 'string' && one.trim() !== '') || typeof one === 'number') {
      found.push({ path, text: String(one).trim() });
    }
  }
  return found;
}

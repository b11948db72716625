/** Where a value of a file's data stands in its text. */
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { onceEach } from '../../model/once-each.ts';
import type { DataPath } from '../content.ts';
import type { Span } from '../problem.ts';
import type { YamlDocument } from './parse-yaml.ts';

/** A pair's key and value; a list's entry has no key. */
interface Spot {
  key: Node | null;
  value: Node | null;
}

const nodeOf = (value: unknown): Node | null => (isNode(value) ? value : null);

const spotOf = ({ key, value }: Pair): Spot => ({ key: nodeOf(key), value: nodeOf(value) });

const nameOf = (key: unknown): string => (isScalar(key) ? (key.source ?? String(key.value)) : '');

/** The pairs of a mapping by name; the first, where it has one twice. */
const pairsOf = onceEach(
  (map: YAMLMap): ReadonlyMap<string, Pair> => new Map(map.items.toReversed().map((pair) => [nameOf(pair.key), pair])),
);

const pairAt = (map: YAMLMap, name: string): Pair | undefined => pairsOf(map).get(name);

/** An empty value has no width, so its key stands for it. */
const isEmpty = (node: Node | null): boolean =>
  node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');

/**
 * Finds the span of the value at a path; of the key with `'key'`.
 *
 * Where a list of one is written as the entry itself, or a mapping as its shorthand, the steps into it lead to what is
 * written. Where a field is missing, the span is that of the first key of the mapping that lacks it.
 *
 * @param document the file's YAML
 * @param path steps into the data
 * @param part which half of a field
 */
export function locate({ root, base }: YamlDocument, path: DataPath, part: 'key' | 'value' = 'value'): Span {
  const spanOf = (node: Node | null | undefined): Span => {
    const [start = 0, end = start] = node?.range ?? [];
    return { start: start + base, end: end + base };
  };
  let spot: Spot = { key: null, value: root };
  for (const step of path) {
    const { value } = spot;
    if (isSeq(value)) {
      const entry = typeof step === 'number' ? value.items[step] : undefined;
      if (entry === undefined) break;
      spot = { key: null, value: nodeOf(entry) };
    } else if (isMap(value)) {
      if (typeof step === 'number') continue;
      const pair = pairAt(value, step);
      if (!pair) return spanOf(value.items.map(spotOf)[0]?.key ?? value);
      spot = spotOf(pair);
    } else if (isEmpty(value)) {
      break;
    }
  }
  if (spot.key && (part === 'key' || isEmpty(spot.value))) return spanOf(spot.key);
  return spanOf(spot.value);
}

/** Whether a name stands in braces without a colon of its own, as in `{ one, two: 2 }`. */
export function isBareKey({ root }: YamlDocument, path: DataPath): boolean {
  let at: unknown = root;
  for (const step of path) {
    if (isSeq(at) && typeof step === 'number') at = at.items[step];
    else if (isMap(at) && typeof step === 'string') {
      const pair = pairAt(at, step);
      if (pair?.value === null) return true;
      at = pair?.value;
    }
  }
  return false;
}

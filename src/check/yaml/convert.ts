/**
 * YAML nodes to plain values, as the schema asks for them: text fields take what is written (`title: 1e3` is "1e3"),
 * and only where a number, a truth value or null is asked for does the YAML 1.2 core schema decide.
 */
import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { fieldOf, takes, type Schema } from '../../schema/takes.ts';

export interface Converted {
  value: unknown;
  /** Paths of fields and entries that are there and hold nothing. */
  empty: (string | number)[][];
}

function scalarValue(scalar: Scalar, schema: Schema | null): unknown {
  const written = scalar.source ?? String(scalar.value);
  if (schema === null || scalar.type !== 'PLAIN') return written;
  const { null: nullable, number, boolean } = takes(schema);
  const { value } = scalar;
  if (
    (value === null && nullable) ||
    (typeof value === 'number' && number) ||
    (typeof value === 'boolean' && boolean)
  ) {
    return value;
  }
  return written;
}

const isEmptyNode = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && node.type === 'PLAIN' && (node.source ?? '') === '');

/**
 * Turns a document into values for its schema. Keys are texts and unique: `refusedKeys` has seen to that.
 *
 * @param root the document's contents
 * @param schema of the whole document
 */
export function convert(root: Node | null, schema: Schema): Converted {
  const empty: (string | number)[][] = [];
  const walk = (node: unknown, at: Schema | null, path: (string | number)[]): unknown => {
    if (isEmptyNode(node)) {
      empty.push(path);
      return undefined;
    }
    if (isScalar(node)) return scalarValue(node, at);
    if (isSeq(node)) {
      const entry = at && takes(at).list;
      return node.items.map((item, index) => walk(item, entry, [...path, index]));
    }
    if (!isMap(node)) return undefined;
    const value: Record<string, unknown> = {};
    for (const { key, value: field } of node.items) {
      if (!isScalar(key)) continue;
      const name = key.source ?? String(key.value);
      value[name] = walk(field, at && fieldOf(at, name), [...path, name]);
    }
    return value;
  };
  return { value: walk(root, schema, []), empty };
}

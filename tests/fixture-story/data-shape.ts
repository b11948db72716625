/** The form of the published data: each field with what it holds, as one line that can be compared with that of a release. */

/** As much of a JSON Schema as the schema of the data uses. */
export interface SchemaNode {
  type?: string;
  const?: unknown;
  enum?: readonly string[];
  $ref?: string;
  properties?: Readonly<Record<string, SchemaNode>>;
  required?: readonly string[];
  items?: SchemaNode;
  anyOf?: readonly SchemaNode[];
  oneOf?: readonly SchemaNode[];
  $defs?: Readonly<Record<string, SchemaNode>>;
}

/** What each field holds, by the definition in which it stands and its path there: `claim.quote.text`. */
export type DataShape = Readonly<Record<string, string>>;

const kindsOf = ({ anyOf = [], oneOf = [] }: SchemaNode): readonly SchemaNode[] => [...anyOf, ...oneOf];

/** The definition that a field holds, or holds many of. */
const REFERENCE = '#/$defs/';

function holds(node: SchemaNode): string {
  if (node.$ref !== undefined) return node.$ref.replace(REFERENCE, '#');
  const kinds = kindsOf(node);
  if (kinds.length > 0) return kinds.map(holds).toSorted().join(' | ');
  if (node.items) return `[${holds(node.items)}]`;
  return node.type ?? 'anything';
}

function* fieldsOf(node: SchemaNode, path: string): Generator<[path: string, holds: string]> {
  for (const word of node.enum ?? []) yield [`${path} = ${word}`, 'word'];
  for (const kind of kindsOf(node)) yield* fieldsOf(kind, path);
  if (node.items) yield* fieldsOf(node.items, `${path}[]`);
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const own = path === '' ? name : `${path}.${name}`;
    yield [own, `${holds(field)}${node.required?.includes(name) ? '' : ', or left out'}`];
    yield* fieldsOf(field, own);
  }
}

/**
 * The form of the data.
 *
 * @param schema of `ledger.json`
 * @param tables the columns of each table
 */
export function dataShape(
  schema: SchemaNode,
  tables: Readonly<Record<string, readonly { name: string; type: string }[]>>,
): DataShape {
  const all = [
    ...fieldsOf(schema, ''),
    ...Object.entries(schema.$defs ?? {}).flatMap(([name, node]) => [...fieldsOf(node, name)]),
    ...Object.entries(tables).flatMap(([table, columns]) =>
      columns.map(({ name, type }): [string, string] => [`${table}.csv: ${name}`, type]),
    ),
  ];
  return Object.fromEntries(all.toSorted());
}

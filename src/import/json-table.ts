/** JSON as a table: a list of objects, wherever in the file it stands. */
import { isMapping } from '../model/mapping.ts';
import { leaves } from './leaves.ts';
import type { ReadTable } from './table.ts';

/** The list of objects in a value: itself, or the longest among its fields. */
function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value as unknown[];
  if (!isMapping(value)) return null;
  const lists = Object.values(value).filter((one): one is unknown[] => Array.isArray(one) && one.some(isMapping));
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** The fields of an object by their paths; the entries of a list of texts in one cell. */
function cellsOf(one: unknown): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { path, text } of leaves(one)) {
    const name = path.replace(/\.\d+$/, '');
    const before = cells.get(name);
    cells.set(name, before === undefined ? text : `${before}; ${text}`);
  }
  return cells;
}

/**
 * A list of objects as a table. Fields within fields are columns such as `place.name`.
 *
 * @param value of the whole file
 */
export function tableOfJson(value: unknown): ReadTable {
  const list = listIn(value);
  if (list === null)
    return { ok: false, why: 'This is JSON without a list of objects; expected one, an object for each row.' };
  const rows = list.map((one, index) => ({
    number: index + 1,
    cells: cellsOf(one),
    links: new Map<string, string>(),
    beyond: [],
  }));
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const rest = isMapping(value)
    ? leaves(Object.fromEntries(Object.entries(value).filter(([, one]) => one !== list)))
    : [];
  return {
    ok: true,
    table: {
      columns: columns.filter((name) => name !== ''),
      rows,
      above: rest.map(({ path, text }) => ({ number: 0, words: `${path} ${text}` })),
    },
  };
}

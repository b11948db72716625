/** Any table, by a map that says which of its columns is what. */
import { asWritten } from '../check/words/as-written.ts';
import { orNearest } from '../check/words/suggest.ts';
import { mappedDate } from './mapped-date.ts';
import type { Role, TableMap } from './map-file.ts';
import { EMPTY_ROW, type ImportRow, type ReadDocument, type RowActor, type RowPlace, type RowSource } from './row.ts';
import { idFrom } from './ids.ts';
import { aboveAside, leftIn, type Table, type TableRow } from './table.ts';
import { BARE_ADDRESS, quoteWhole } from './words.ts';

/** What stands in the cells of a row, by what its columns are. */
type Cell = (role: Role | 'title' | 'date' | 'key') => string;

const namesIn = (text: string): string[] =>
  text
    .split(/[;؛；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Coordinates are those of the first place. */
function placesOf(cell: Cell): RowPlace[] {
  const at = { lat: cell('latitude'), lon: cell('longitude'), accuracy: cell('accuracy_m') };
  const [first = '', ...more] = namesIn(cell('place'));
  if (first === '' && at.lat === '' && at.lon === '') return [];
  const kind = cell('place_kind');
  const unplaced = { kind, lat: '', lon: '', accuracy: '' };
  return [{ name: first, kind, ...at }, ...more.map((name) => ({ name, ...unplaced }))];
}

/** The addresses in a cell, and the words beside them. */
function addressesIn(text: string): { urls: string[]; words: string } {
  const urls = [...text.matchAll(BARE_ADDRESS)].map(([url]) => url);
  return {
    urls,
    words: text
      .replace(BARE_ADDRESS, ' ')
      .replace(/[\s;؛；,،，|]+/g, ' ')
      .trim(),
  };
}

/** What stands in a cell for documents, with the address to which its words lead. */
const withLink = (words: string, link: string): string => `${words} ${link}`.trim();

interface Named {
  sources: RowSource[];
  lost: string[];
}

/** The documents of a row: one for each address. Title, outlet, date and language are those of the first. */
function sourcesOf(cell: Cell, given: readonly string[], map: TableMap, timezone: string): Named {
  const published = cell('published');
  const date = { date: published, time: '', endDate: '', endTime: '' };
  const first: RowSource = {
    url: '',
    title: cell('source_title'),
    outlet: cell('outlet'),
    published: published === '' ? null : mappedDate(date, map, timezone),
    lang: cell('language'),
  };
  const cells = given.filter((text) => text !== '').map(addressesIn);
  const urls = [...new Set(cells.flatMap((one) => one.urls))];
  const words = cells.map((one) => one.words).filter((text) => text !== '');
  const [url, ...more] = urls;
  if (url === undefined) {
    const isNamed = words.length > 0 || first.title !== '' || first.outlet !== '';
    const sources = isNamed ? [{ ...first, url: words.join(' ') }] : [];
    const lost = isNamed
      ? []
      : [published, first.lang].filter((text) => text !== '' && text !== map.constants.language);
    return { sources, lost: lost.map((text) => `of a source that is not named: ${quoteWhole(text)}`) };
  }
  const rest = more.map((one): RowSource => ({ ...first, url: one, title: '', outlet: '', published: null }));
  return {
    sources: [{ ...first, url }, ...rest],
    lost: words.map((text) => `beside the address of its source: ${quoteWhole(text)}`),
  };
}

function rowOf(map: TableMap, unused: readonly string[], row: TableRow, timezone: string): ImportRow {
  const { number, cells, links } = row;
  const constants: Partial<Record<string, string>> = map.constants;
  const cell: Cell = (role) => (cells.get(map.columns[role] ?? '') || constants[role]) ?? '';
  const dates = { date: cell('date'), time: cell('time'), endDate: cell('end_date'), endTime: cell('end_time') };
  const said = map.columns.source.map((name) => withLink(cells.get(name) ?? '', links.get(name) ?? ''));
  const given = said.every((text) => text === '') ? [map.constants.source ?? ''] : said;
  const { sources, lost } = sourcesOf(cell, given, map, timezone);
  const media = { url: cell('media'), caption: cell('caption'), credit: cell('credit') };
  const actorsIn = (role: Role): RowActor[] => namesIn(cell(role)).map((name) => ({ name, kind: cell('actor_kind') }));
  return {
    ...EMPTY_ROW,
    place: `row ${number}`,
    key: cell('key'),
    title: cell('title'),
    summary: cell('summary'),
    text: cell('text'),
    markup: map.text_format,
    date: mappedDate(dates, map, timezone),
    sources,
    media: Object.values(media).every((text) => text === '') ? null : media,
    group: cell('thread'),
    places: placesOf(cell),
    actors: actorsIn('actors'),
    speakers: actorsIn('speaker'),
    note: cell('note'),
    lost: [...lost, ...leftIn(row, unused, map.columns.source)],
  };
}

/** The columns that a map names, with what each is. */
const mappedIn = ({ columns }: TableMap): [role: string, name: string][] =>
  Object.entries(columns).flatMap(([role, names]) =>
    [names].flat().flatMap((name): [string, string][] => (name === undefined ? [] : [[role, name]])),
  );

/** Whether the cells of a line are the headings that a map names. */
export const isMappedHeading =
  (map: TableMap) =>
  (cells: readonly string[]): boolean =>
    mappedIn(map).every(([, name]) => cells.some((cell) => cell.trim() === name));

/**
 * Reads any table.
 *
 * @param timezone the IANA zone in which clock times are read
 */
export function readMappedTable(table: Table, map: TableMap, timezone: string): ReadDocument {
  const mapped = mappedIn(map);
  const unknown = mapped.filter(([, name]) => !table.columns.includes(name));
  if (unknown.length > 0) {
    const words = unknown.map(
      ([role, name]) => `  ${role}: Unknown column ${asWritten(name)}${orNearest(name, table.columns)}`,
    );
    return { ok: false, why: `${words.join('\n')}\nThe table has: ${table.columns.map(asWritten).join(', ')}.` };
  }
  const unused = table.columns.filter((name) => !mapped.some(([, used]) => used === name));
  const left = { place: 'columns', words: `The map leaves these out: ${unused.map(asWritten).join(', ')}.` };
  return {
    ok: true,
    document: {
      scope: idFrom(map.name) || 'table',
      title: map.name,
      rows: table.rows.map((row) => rowOf(map, unused, row, timezone)),
      asides: [...table.above.map(aboveAside), ...(unused.length === 0 ? [] : [left])],
    },
  };
}

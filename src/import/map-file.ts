/** `MAP.yaml`: which column of a table is what. */
import { z } from 'zod';
import { checkFields } from '../check/fields/check-fields.ts';
import { indexLines } from '../check/files/line-index.ts';
import { parseYaml } from '../check/yaml/parse-yaml.ts';
import { line, oneOrMany } from '../schema/text.ts';
import { formatFault } from './date-format.ts';

const column = line(200);
const columnsOf = oneOrMany(column);

/** What a column, or one text for all rows, can be. */
const roles = {
  time: column.optional().describe('The clock time of its beginning.'),
  end_date: column.optional().describe('When it ended.'),
  end_time: column.optional().describe('The clock time of its end.'),
  summary: column.optional().describe('One or two sentences.'),
  text: column.optional().describe('The account.'),
  thread: column.optional().describe('The title of its thread.'),
  place: column.optional().describe('The name of the place; several apart by semicolons.'),
  place_kind: column.optional().describe('What that place is: town, bridge, region …'),
  latitude: column.optional().describe('Degrees north, WGS 84.'),
  longitude: column.optional().describe('Degrees east, WGS 84.'),
  accuracy_m: column.optional().describe('Radius in metres within which the place lies.'),
  actors: column.optional().describe('The names of those who act in it, apart by semicolons.'),
  actor_kind: column.optional().describe('What those actors and speakers are: person, group or institution.'),
  speaker: column.optional().describe('The names of those who say what its text says, apart by semicolons.'),
  source_title: column.optional().describe('The title of the document that it is from.'),
  outlet: column.optional().describe('Who published that document.'),
  published: column.optional().describe('When that document was published.'),
  language: column.optional().describe('The language that it is in, such as en or uk.'),
  note: column.optional().describe("An editor's note."),
  media: column.optional().describe('The address of a picture or video.'),
  caption: column.optional().describe('What is said below that.'),
  credit: column.optional().describe('Whose it is.'),
};

/** What a column can be. */
const columns = z.strictObject({
  title: column.describe('The title of the event.'),
  date: column.describe('When it was, or when it began.'),
  key: column.optional().describe("The table's own number or name of the row, which never changes."),
  source: columnsOf.describe('The address of the document that it is from, or the columns of several.'),
  ...roles,
});

export type Role = keyof typeof roles;

/** Those that one text for all rows can be. */
const { time: _time, end_date: _end, end_time: _endTime, summary: _summary, text: _text, ...forAll } = roles;

/** `MAP.yaml`. */
const mapFile = z.strictObject({
  name: line(300).describe('What the table is called as a document. It tells its rows from those of other tables.'),
  columns: columns.describe('What each column is: the name of a column of the table for each.'),
  constants: z
    .strictObject({ source: column.optional(), ...forAll })
    .default({})
    .describe('What every row says in whose column nothing stands: a text for each.'),
  date_format: oneOrMany(line(60)).describe('How dates are written, such as D.M.YYYY, or the ways in which they are.'),
  century: z
    .number()
    .int()
    .multipleOf(100)
    .optional()
    .describe('The years to which those of two digits are added: 1900 or 2000.'),
  text_format: z.enum(['plain', 'html']).default('plain').describe('What texts are written in: plain or html.'),
});

export type TableMap = z.output<typeof mapFile>;

export type ReadMap = { ok: true; map: TableMap } | { ok: false; why: string };

/**
 * Reads a map.
 *
 * @param text the whole file
 * @returns the map, or every problem with its line and column
 */
export function readMap(text: string): ReadMap {
  const parsed = parseYaml(text, 0);
  const checked = parsed.ok ? checkFields(mapFile, parsed.document) : { value: null, findings: parsed.findings };
  const { value, findings } = checked;
  if (value !== null && findings.length === 0) {
    const faults = value.date_format.flatMap((format) => formatFault(format, value.century ?? null) ?? []);
    return faults.length > 0 ? { ok: false, why: faults.join('\n') } : { ok: true, map: value };
  }
  const lines = indexLines(text);
  const words = findings.map(({ span, message, help }) => {
    const { line: row, column: at } = lines.place(span ?? { start: 0, end: 0 });
    return `  ${row}:${at}  ${[message, help].filter(Boolean).join(' ')}`;
  });
  return { ok: false, why: `The map has ${words.length === 1 ? 'a problem' : 'problems'}:\n${words.join('\n')}` };
}

/**
 * `ledger.json` of a long story in several files: an index under its name, the records beside it, events by month, each
 * file of a bounded size; and the whole in one compressed file. In a short story `ledger.json` is the whole.
 */
import { z } from 'zod';
import { digestOf } from '../kept/digest.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { fileAddress } from '../routes/routes.ts';
import type { DigestedFile } from '../kept/digested-file.ts';
import { monthOf } from '../model/calendar.ts';
import { onceEach } from '../model/once-each.ts';
import { absolute } from './absolute.ts';
import { DATA_VERSION } from './data/version.ts';
import { dataPacking } from './data-packing.ts';
import { eventDigest, eventLine, eventLineLength } from './event-texts.ts';
import { gzipOf, gzipPart, type GzipPart } from './gzip-parts.ts';
import { jsonText } from './json-text.ts';
import { ledgerData, ledgerHead, ledgerShape, LEDGER_SECTIONS, type LedgerSection } from './ledger-json.ts';
import { writeEvents } from './table-rows.ts';

/** The most that the records may have, in characters without blanks, to stand in one file: indented, about 5 MB. */
export const WHOLE = 3_000_000;

/** What a file of records may have before the next one begins. */
const FILE = 2_000_000;

/** The whole in one file, compressed. Not named after another file: hosts would send it in that one's place. */
export const COMPRESSED = 'ledger-whole.json.gz';

/** A record as it stands on a line. */
interface Line {
  /** Of an event: the month, or the year where no more is known. */
  month: string | null;
  /** In characters. */
  length: number;
  /** No two lines have the same. */
  mark: string;
  give: () => string;
}

/** Records in the compressed file, and the digest of the file that they have of their own. */
interface PackedPiece extends GzipPart {
  digest: string;
}

/** Some records of one list. */
interface Piece {
  section: LedgerSection;
  month: string | null;
  /** It is the first of its list. */
  isFirst: boolean;
  lines: Line[];
  /** What is told of its file and the compressed one, once that was made. */
  packed: PackedPiece | null;
}

const SECTIONS = Object.keys(LEDGER_SECTIONS) as LedgerSection[];

function* linesOf(ledger: Ledger, section: LedgerSection): Generator<Line> {
  if (section === 'events') {
    writeEvents(ledger);
    for (const entry of ledger.events) {
      // Its own file holds the same text: so it is in memory once.
      yield {
        month: monthOf(entry.station.key),
        length: eventLineLength(ledger, entry),
        mark: eventDigest(ledger, entry),
        give: () => eventLine(ledger, entry),
      };
    }
    return;
  }
  for (const record of LEDGER_SECTIONS[section](ledger)) {
    const text = JSON.stringify(record);
    yield { month: null, length: text.length, mark: text, give: () => text };
  }
}

/** All records, cut where a file would become too large and between months, and their characters. */
function piecesOf(ledger: Ledger): { pieces: Piece[]; size: number } {
  const pieces: Piece[] = [];
  let all = 0;
  for (const section of SECTIONS) {
    let size = Infinity;
    for (const line of linesOf(ledger, section)) {
      const { month, length } = line;
      all += length;
      const last = pieces.at(-1);
      if (last?.month === month && size + length <= FILE) {
        last.lines.push(line);
        size += length;
      } else {
        pieces.push({ section, month, isFirst: last?.section !== section, lines: [line], packed: null });
        size = length;
      }
    }
  }
  return { pieces, size: all };
}

/** A story's records in files, by name. */
type Cut = ReadonlyMap<string, Piece>;

/** The files of records of a long story; `null` where all of it stands in one. */
const cutOf = onceEach((ledger: Ledger): Cut | null => {
  const { pieces, size } = piecesOf(ledger);
  const groups = Map.groupBy(pieces, ({ section, month }) => (month === null ? section : `${section}-${month}`));
  const named = [...groups].flatMap(([name, parts]) =>
    parts.map((piece, index): [string, Piece] => [`ledger-${name}${index === 0 ? '' : `-${index + 1}`}.json`, piece]),
  );
  return size > WHOLE ? new Map(named) : null;
});

/** Stands between two records. */
const BETWEEN = ',\n';

/** A piece as it stands in the whole: behind the one before. */
const bytesOf = ({ lines, isFirst }: Piece): Buffer<ArrayBuffer> =>
  Buffer.from(`${isFirst ? '' : BETWEEN}${lines.map(({ give }) => give()).join(BETWEEN)}`);

/** The file of a piece, of its bytes. */
function fileOf({ month, section, isFirst }: Piece, bytes: Uint8Array): Buffer<ArrayBuffer> {
  const ofMonth = month === null ? '' : `"month": ${JSON.stringify(month)},\n`;
  return Buffer.concat([
    Buffer.from(`{\n"version": ${JSON.stringify(DATA_VERSION)},\n${ofMonth}"${section}": [\n`),
    bytes.subarray(isFirst ? 0 : BETWEEN.length),
    Buffer.from('\n]\n}\n'),
  ]);
}

/** A hash of all that a piece and its file are made of. */
const markOf = ({ section, month, isFirst, lines }: Piece): string =>
  digestOf(JSON.stringify([section, month, isFirst, lines.map(({ mark }) => mark)]));

function packPiece(ledger: Ledger, piece: Piece, bytesOfIt: () => Uint8Array): PackedPiece {
  const { packer, together } = dataPacking(ledger);
  const { files, about } = together(markOf(piece), () => {
    const bytes = bytesOfIt();
    const { stream, ...told } = gzipPart(bytes, packer);
    return {
      files: [{ path: '', content: stream }],
      about: { ...told, digest: digestOf(fileOf(piece, bytes)) },
    };
  });
  return { ...about, stream: files[0]?.content ?? new Uint8Array() };
}

/** A piece in the compressed file, which is made of its bytes where the last build did not make it of the same. */
const packedOf = (ledger: Ledger, piece: Piece, bytes: () => Uint8Array = () => bytesOf(piece)): PackedPiece =>
  (piece.packed ??= packPiece(ledger, piece, bytes));

const partShape = z.strictObject({
  url: z.string().describe('The address of the file.'),
  section: z.enum(SECTIONS).describe('The list of which it holds some, under this name.'),
  month: z.string().nullable().describe('The month of its events, or the year where no more is known; else null.'),
  records: z.number().describe('How many it holds.'),
});

const { site, sides, digest, days, version } = ledgerShape.shape;

/** The form of the index of a long story. */
export const indexShape = z
  .strictObject({
    schema: z.string().describe('The address of the schema of the index.'),
    whole: z.string().describe('The address of the whole in one compressed file.'),
    ...{ version, site, sides, digest, days },
    parts: z.array(partShape).describe('The files that hold the records, in the order of the whole.'),
  })
  .meta({ id: 'index', description: 'A long story without its records, and where they are.' });

/** The form of a file of records: one list, or a part of it. */
export const recordsShape = ledgerShape
  .omit({ $schema: true, site: true, sides: true, digest: true, days: true })
  .partial()
  .extend({ version, month: partShape.shape.month.unwrap().optional().describe('The month of its events.') })
  .meta({ id: 'records', description: 'Some records of a long story.' });

/** `/data/ledger.json`: the whole story, or in a long one the index of the files that hold its records. */
export function ledgerJson(ledger: Ledger): string {
  const cut = cutOf(ledger);
  if (!cut) return jsonText(ledgerData(ledger));
  const { $schema: schema, ...head } = ledgerHead(ledger);
  const url = (name: string): string => absolute(ledger.site, fileAddress(`data/${name}`));
  const parts = [...cut].map(([name, { section, month, lines }]) => ({
    url: url(name),
    section,
    month,
    records: lines.length,
  }));
  const index: z.infer<typeof indexShape> = {
    schema: url(`${schema}#/$defs/index`),
    whole: url(COMPRESSED),
    ...head,
    parts,
  };
  return jsonText(index);
}

/** The names of the further files of a long story. */
export function ledgerFileNames(ledger: Ledger): string[] {
  const cut = cutOf(ledger);
  return cut ? [...cut.keys(), COMPRESSED] : [];
}

/**
 * The first of the files that hold the records of a long story, for people to look at; `null` where there is none.
 */
export function firstPart(ledger: Ledger): string | null {
  const [name] = ledgerFileNames(ledger);
  return name === undefined ? null : Buffer.from(ledgerFile(ledger, name).give()).toString();
}

/**
 * One of the files that hold the records of a long story, with the version of their form.
 *
 * @param name as {@link ledgerFileNames} gives it
 * @throws RangeError where there is no such file
 */
export function ledgerFile(ledger: Ledger, name: string): DigestedFile {
  const piece = cutOf(ledger)?.get(name);
  if (!piece) throw new RangeError(`There is no data file "${name}".`);
  let made: Uint8Array | null = null;
  const bytes = (): Uint8Array => (made ??= bytesOf(piece));
  return { digest: () => packedOf(ledger, piece, bytes).digest, give: () => fileOf(piece, bytes()) };
}

/** The whole of a long story piece by piece: as one text, tens of thousands of events would be longer than a text can be. */
function* wholeParts(ledger: Ledger, cut: Cut): Generator<GzipPart> {
  const { days, ...head } = ledgerHead(ledger);
  const pieces = Map.groupBy(cut.values(), ({ section }) => section);
  const part = (text: string): GzipPart => gzipPart(Buffer.from(text), dataPacking(ledger).packer);
  let before = JSON.stringify(head).slice(0, -1);
  for (const section of SECTIONS) {
    before += `,\n"${section}": [\n`;
    for (const piece of pieces.get(section) ?? []) {
      if (before !== '') yield part(before);
      yield packedOf(ledger, piece);
      before = '';
    }
    before += '\n]';
  }
  yield part(`${before},\n"days": ${JSON.stringify(days)}}\n`);
}

/**
 * The whole of a long story in one compressed file, in which nothing depends on the machine.
 *
 * @throws RangeError for a story that is short, and in one file as it is
 */
export function ledgerWhole(ledger: Ledger): Uint8Array<ArrayBuffer> {
  const cut = cutOf(ledger);
  if (!cut) throw new RangeError('The story is in one file: there is no compressed one.');
  return gzipOf(wholeParts(ledger, cut));
}

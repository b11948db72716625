/** The file of a record that was read before: what it holds is decoded and parsed when somebody asks for it. */
import { fromWritten, type Written } from '../../kept/json.ts';
import type { RecordType } from '../../model/vocabulary.ts';
import type { Body, DataPath, RecordFile } from '../content.ts';
import type { Span } from '../problem.ts';
import type { KeptParts } from '../../kept/texts.ts';
import type { AskedPlaces } from './asked-places.ts';
import { decodeText } from './decode.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import type { ParsedFile } from './parse.ts';

export interface KeptSource {
  /** Below `content/`. */
  path: string;
  /** Its name without the ending. */
  id: string;
  /** The whole file, which was decoded before, when it was read. */
  bytes: Buffer;
  /** Those that were asked for before. */
  places: AskedPlaces;
  /** Reads its text, where a place is asked for that was not, or the record is not what was kept. */
  read: (text: string) => ParsedFile<RecordFile>;
  /** What was read for that. */
  parsed: RecordFile | null;
}

function textOf({ bytes }: KeptSource): string {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.text : '';
}

const parsedAgain = (source: KeptSource): RecordFile => (source.parsed ??= source.read(textOf(source)).file);

const locateIn = (source: KeptSource, path: DataPath, part: 'key' | 'value'): Span =>
  source.places.locate(path, part, (...of) => parsedAgain(source).locate(...of));

class KeptBody implements Body {
  readonly offset: number;
  readonly #file: { text: string };

  constructor(file: { text: string }, offset: number) {
    this.#file = file;
    this.offset = offset;
  }

  get text(): string {
    return this.#file.text.slice(this.offset);
  }
}

/**
 * A class: there are as many of them as files, and a closure for each that they give later would be several times as many.
 * `{ ...file }` has nothing of what is read later: {@link copyOf} has.
 */
class KeptFile {
  readonly path: string;
  readonly type: RecordType;
  readonly id: string;
  readonly body: Body | null;
  readonly #source: KeptSource;
  readonly #parts: KeptParts;
  #text: string | null = null;
  #lines: LineIndex | null = null;
  #record: unknown;
  #isRead = false;

  constructor(source: KeptSource, parts: KeptParts, type: RecordType, prose: number | null) {
    this.path = source.path;
    this.type = type;
    this.id = source.id;
    this.body = prose === null ? null : new KeptBody(this, prose);
    this.#source = source;
    this.#parts = parts;
  }

  get text(): string {
    return (this.#text ??= textOf(this.#source));
  }

  get lines(): LineIndex {
    return (this.#lines ??= indexLines(this.text));
  }

  get record(): unknown {
    if (!this.#isRead) this.#record = this.#readRecord();
    this.#isRead = true;
    return this.#record;
  }

  #readRecord(): unknown {
    const kept = this.#parts.further();
    return kept === null ? parsedAgain(this.#source).record : fromWritten(JSON.parse(kept) as Written);
  }

  locate(path: DataPath, part: 'key' | 'value' = 'value'): Span {
    return locateIn(this.#source, path, part);
  }

  copy(): RecordFile {
    const { path, type, id, text, lines, record } = this;
    const source = this.#source;
    const locate: RecordFile['locate'] = (to, part = 'value') => locateIn(source, to, part);
    const body = this.body && { text: this.body.text, offset: this.body.offset };
    return { path, type, id, text, lines, record, locate, body } as RecordFile;
  }
}

/**
 * Makes the file of a record that was kept.
 *
 * @param parts what is kept of the file, and with it the record, as JSON
 * @param type that of the record: both were kept together
 * @param prose where its prose begins in the text; `null` where it has none
 */
export const keptFile = (source: KeptSource, parts: KeptParts, type: RecordType, prose: number | null): RecordFile =>
  new KeptFile(source, parts, type, prose) as RecordFile;

/** The same file as another object, which does not hold the first. */
export function copyOf(file: RecordFile): RecordFile {
  const kept: object = file;
  return kept instanceof KeptFile ? kept.copy() : { ...file };
}

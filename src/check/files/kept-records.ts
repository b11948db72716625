/**
 * Records kept from one run to the next: what a file's text was read as, and what the rules found in the file alone. Its
 * text and its path are what that depends on, with the code, and for the rules with the language of the site.
 */
import type { Tangle } from '../../markdown/tangle.ts';
import type { RecordType } from '../../model/vocabulary.ts';
import { fromWritten, toWritten, type Written } from '../../kept/json.ts';
import { codeOf, READING } from '../../kept/place.ts';
import { openTexts, type KeptTexts } from '../../kept/texts.ts';
import { Asked } from '../among/asked.ts';
import { readLook, writeLook } from '../among/kept-look.ts';
import { rememberMark, textMark } from '../among/marks.ts';
import type { RecordFile } from '../content.ts';
import type { Finding } from '../finding.ts';
import { foundIn, rememberFound, type FoundInFile } from '../found-in-file.ts';
import { holdsProse, isTangled, rememberTangle, tangleIn } from '../prose/prose.ts';
import { rememberTargets, targetsOf, type Target } from '../prose/targets.ts';
import { outlineOf, rememberOutline, type Outline } from '../outline.ts';
import { askedPlaces, type AskedPlaces, type Places } from './asked-places.ts';
import { dataFile, type ParsedFile } from './parse.ts';

/** Prose that could be read has targets; what is tangled has none. */
interface KeptProse {
  offset: number;
  tangle: Tangle | null;
  targets: readonly Target[];
}

/** What is kept of a record's file, as JSON; behind it in the same text, and apart from it, stands the record itself. */
interface KeptRecord {
  type: RecordType;
  outline: Outline;
  prose: KeptProse | null;
  /** What was found while the text was read. */
  findings: Finding[];
  /** What rules found after that. */
  found: FoundInFile;
  places: Places;
}

/** What was read and found before; whoever opens it finishes it. */
export interface KeptRecords {
  /**
   * A record, taken where it was read before, and else read.
   *
   * @param path below `content/`
   * @param id its name without the ending
   * @param text the whole file
   * @param read reads it
   */
  read: (path: string, id: string, text: string, read: () => ParsedFile<RecordFile>) => ParsedFile<RecordFile>;
  /** What was asked of the content and found in it before. */
  asked: Asked;
  /**
   * Keeps what was read, and what the rules found in it since.
   *
   * @param files all that they looked at
   */
  finish: (files: readonly object[]) => void;
}

/** Parts the two. JSON has no tab outside its texts, and writes it otherwise within them. */
const BEFORE_RECORD = '\t';

/** Gives the record that is kept as a text, once somebody asks for it. */
function recordIn(text: string): () => unknown {
  let [unread, record]: [string | null, unknown] = [text, null];
  return () => {
    if (unread !== null) record = fromWritten(JSON.parse(unread.slice(unread.indexOf(BEFORE_RECORD) + 1)) as Written);
    unread = null;
    return record;
  };
}

/**
 * The file of a record that was read before. Where a place in it is asked for that is not known, it is parsed again.
 *
 * @param readRecord gives the record
 */
function fileOf(
  { type, outline, prose, found }: KeptRecord,
  [path, id, text]: [path: string, id: string, text: string],
  locate: RecordFile['locate'],
  readRecord: () => unknown,
): RecordFile {
  const body = prose && { text: text.slice(prose.offset), offset: prose.offset };
  // The type is that of the record: both were kept together.
  const file = {
    ...dataFile(path, text, locate),
    type,
    id,
    get record() {
      return readRecord();
    },
    body,
  } as RecordFile;
  rememberOutline(file, outline);
  rememberFound(file, found);
  if (prose && holdsProse(file)) {
    rememberTangle(file, prose.tangle);
    rememberTargets(file, prose.targets);
  }
  return file;
}

function keptProse(file: RecordFile): KeptProse | null {
  if (!holdsProse(file)) return null;
  return { offset: file.body.offset, tangle: tangleIn(file), targets: isTangled(file) ? [] : targetsOf(file) };
}

/** What is kept of a record; `null` where it would not come back as it was. */
function textOf(file: RecordFile, findings: Finding[], found: FoundInFile, places: Places): string | null {
  const { type } = file;
  const record = toWritten(file.record);
  if (!record) return null;
  const kept: KeptRecord = { type, outline: outlineOf(file), prose: keptProse(file), findings, found, places };
  return JSON.stringify(kept) + BEFORE_RECORD + JSON.stringify(record);
}

/** The key of what was found in files among others. No mark of a text is so short. */
const LOOK = 'look';

interface ReadNow extends ParsedFile<RecordFile> {
  key: string;
  /** In which language its rules were asked when it was kept; `null` where it was not. */
  lang: string | null;
  places: AskedPlaces;
}

function readKept(text: string, of: [path: string, id: string, text: string], read: () => ParsedFile<RecordFile>) {
  const kept = JSON.parse(text.slice(0, text.indexOf(BEFORE_RECORD))) as KeptRecord;
  let parsed: RecordFile | null = null;
  const places = askedPlaces(kept.places, (to, part) => (parsed ??= read().file).locate(to, part));
  const file = fileOf(kept, of, places.locate, recordIn(text));
  return { file, findings: kept.findings, lang: kept.found.lang, places };
}

function readNew(read: () => ParsedFile<RecordFile>) {
  const { file, findings } = read();
  const places = askedPlaces({}, (to, part) => file.locate(to, part));
  return { file: { ...file, locate: places.locate }, findings, lang: null, places };
}

function recordsIn(texts: KeptTexts): KeptRecords {
  let records: ReadNow[] = [];
  const look = texts.take(LOOK);
  const asked = new Asked((look === null ? null : readLook(look)) ?? undefined);
  return {
    asked,
    read: (path, id, text, read) => {
      const key = textMark(path, text);
      const known = texts.take(key);
      const now = known === null ? readNew(read) : readKept(known, [path, id, text], read);
      rememberMark(now.file, key);
      records.push({ key, ...now });
      return now;
    },
    finish: (files) => {
      for (const { file, findings, key, lang, places } of records) {
        const found = foundIn(file);
        if (!found || (found.lang === lang && !places.hasNew())) continue;
        const text = textOf(file, findings, found, places.asked());
        if (text !== null) texts.keep(key, text);
      }
      records = [];
      if (asked.hasNew) texts.keep(LOOK, writeLook(asked, files));
      texts.finish();
    },
  };
}

/**
 * Opens what was kept of the records of a story.
 *
 * @param path of the file in which it stands
 */
export const openRecords = (path: string): KeptRecords => recordsIn(openTexts(path, codeOf(READING)));

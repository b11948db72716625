/**
 * Records kept from one run to the next: what a file's text was read as, and what the rules found in the file alone. Its
 * text and its path are what that depends on, with the code, and for the rules with the language of the site. Of a picture
 * it is kept that it is sound.
 */
import type { Tangle } from '../../markdown/tangle.ts';
import type { RecordType } from '../../model/vocabulary.ts';
import { toWritten } from '../../kept/json.ts';
import { codeOf, READING } from '../../kept/place.ts';
import { openTexts, type KeptParts, type KeptTexts } from '../../kept/texts.ts';
import { Asked } from '../among/asked.ts';
import { LookToKeep, readLook, rememberCells, rememberFiles, type KeptCells } from '../among/kept-look.ts';
import { rememberMark, textMark } from '../among/marks.ts';
import type { RecordFile } from '../content.ts';
import type { Finding } from '../finding.ts';
import { foundIn, rememberFound, type FoundInFile } from '../found-in-file.ts';
import { holdsProse, isTangled, rememberTangle, tangleIn } from '../prose/prose.ts';
import { rememberTargets, targetsOf, type Target } from '../prose/targets.ts';
import { outlineOf, rememberOutline, type Outline } from '../outline.ts';
import { AskedPlaces, type Places } from './asked-places.ts';
import { keptFile, type KeptSource } from './kept-file.ts';
import type { ParsedFile } from './parse.ts';

/** Prose that could be read has targets; what is tangled has none. */
interface KeptProse {
  offset: number;
  tangle: Tangle | null;
  targets: readonly Target[];
}

/** What is kept of a record's file, as JSON; beside it, and not read with it, stands the record itself. */
interface KeptRecord {
  type: RecordType;
  outline: Outline;
  prose: KeptProse | null;
  /** What was found while the text was read. */
  findings: Finding[];
  /** What rules found after that. */
  found: FoundInFile;
  places: Places;
  /** What was found in it among others. */
  among: KeptCells | null;
}

type ReadRecord = ParsedFile<RecordFile>;

/** What is kept of a picture whose points could be read. */
const SOUND = 'sound';

/** What was read and found before; whoever opens it finishes it. */
export interface KeptRecords {
  /**
   * A record that was read before. Its text is decoded when somebody asks for it.
   *
   * @param path below `content/`
   * @param id its name without the ending
   * @param bytes the whole file
   * @param read reads its text
   * @returns `null` where it was not
   */
  take: (path: string, id: string, bytes: Buffer, read: (text: string) => ParsedFile<RecordFile>) => ReadRecord | null;
  /**
   * Keeps a record that was read now.
   *
   * @param path below `content/`
   * @param bytes the whole file
   */
  add: (path: string, bytes: Buffer, record: ReadRecord) => ReadRecord;
  /**
   * Whether a picture is sound, which is kept where it is.
   *
   * @param path below `content/`
   * @param bytes the whole file
   * @param ask looks at its points
   */
  isSound: (path: string, bytes: Buffer, ask: () => Promise<boolean>) => Promise<boolean>;
  /** Tells of a file that holds no record and is read each time; the parameters are those of `add`. */
  addOther: (file: object, path: string, bytes: Buffer) => void;
  /** What was asked of the content and found in it before. */
  asked: Asked;
  /**
   * Keeps what was read, and what the rules found in it since.
   *
   * @param files all that they looked at
   */
  finish: (files: readonly object[]) => void;
}

/** The file of a record that was read before, with what is known of it. */
function fileOf({ type, outline, prose, found }: KeptRecord, source: KeptSource, parts: KeptParts): RecordFile {
  const file = keptFile(source, parts, type, prose?.offset ?? null);
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

/** The record of a file as it is kept; `null` where it would not come back as it was. */
function recordText(file: RecordFile): string | null {
  const record = toWritten(file.record);
  return record && JSON.stringify(record);
}

interface ReadNow extends ParsedFile<RecordFile> {
  key: string;
  /** In which language its rules were asked when it was kept; `null` where it was not. */
  lang: string | null;
  places: AskedPlaces;
  among: KeptCells | null;
  /** As it was kept, with the record; `null` where it was not. */
  parts: KeptParts | null;
}

function readKept(key: string, parts: KeptParts, of: Pick<KeptSource, 'path' | 'id' | 'bytes' | 'read'>): ReadNow {
  const known = JSON.parse(parts.text()) as KeptRecord;
  const { among, findings, found } = known;
  const places = new AskedPlaces(known.places);
  const { path, id, bytes, read } = of;
  const file = fileOf(known, { path, id, bytes, read, places, parsed: null }, parts);
  return { key, file, findings, lang: found.lang, places, among, parts };
}

function readNew(key: string, { file, findings }: ReadRecord): ReadNow {
  const places = new AskedPlaces({});
  const locate: RecordFile['locate'] = (path, part = 'value') =>
    places.locate(path, part, (...of) => file.locate(...of));
  return { key, file: { ...file, locate }, findings, lang: null, places, among: null, parts: null };
}

/** What is kept of a record that was read; `null` where it is what was kept before, or would not come back as it was. */
function textsOf(now: ReadNow, look: LookToKeep): readonly [kept: string, record: string] | null {
  const { file, findings, lang, places, parts } = now;
  const found = foundIn(file);
  if (!found) return null;
  const among = look.cellsOf(file);
  if (!among && found.lang === lang && !places.hasNew) return null;
  const record = parts?.further() ?? recordText(file);
  if (record === null) return null;
  const kept: KeptRecord = {
    type: file.type,
    outline: outlineOf(file),
    prose: keptProse(file),
    findings,
    found,
    places: places.asked,
    among: among ?? now.among,
  };
  return [JSON.stringify(kept), record];
}

function recordsIn(texts: KeptTexts): KeptRecords {
  let records: ReadNow[] = [];
  const earlier = readLook(texts.take);
  const asked = new Asked(earlier);
  const remember = (now: ReadNow): ReadRecord => {
    rememberMark(now.file, now.key);
    if (now.among) rememberCells(asked, earlier, now.file, now.among);
    records.push(now);
    return now;
  };
  return {
    asked,
    take: (path, id, bytes, read) => {
      const key = textMark(path, bytes);
      const known = texts.takeParts(key);
      return known === null ? null : remember(readKept(key, known, { path, id, bytes, read }));
    },
    add: (path, bytes, record) => remember(readNew(textMark(path, bytes), record)),
    isSound: async (path, bytes, ask) => {
      const key = textMark(path, bytes);
      if (texts.take(key) === SOUND) return true;
      const isSound = await ask();
      if (isSound) texts.keep(key, SOUND);
      return isSound;
    },
    addOther: (file, path, bytes) => {
      rememberMark(file, textMark(path, bytes));
      rememberFiles(asked, earlier, [file]);
    },
    finish: (files) => {
      const look = new LookToKeep(asked, earlier);
      const others = new Set(files);
      for (const now of records) {
        others.delete(now.file);
        const kept = textsOf(now, look);
        if (kept) texts.keep(now.key, ...kept);
      }
      records = [];
      const text = look.text([...others]);
      if (text) texts.keep(...text);
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

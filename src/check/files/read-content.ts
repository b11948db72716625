/** Reads a content folder, once: every file parsed, with the problems of files, YAML, fields and characters. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { byPath } from '../../model/code-units.ts';
import { Asked } from '../among/asked.ts';
import type { Content, MapFile, PictureFile, RecordFile } from '../content.ts';
import type { Finding } from '../finding.ts';
import { lookAgain } from '../kept-among.ts';
import { missingFiles } from '../rules/file/file-missing.ts';
import { checkPicture } from '../rules/markdown/image-file.ts';
import { clashingPath } from '../rules/reference/duplicate-id.ts';
import { decodeText, MAP_LIMIT, PICTURE_LIMIT, readBytes, TEXT_LIMIT } from './decode.ts';
import { gather, type Files } from './gather.ts';
import { openRecords, type KeptRecords } from './kept-records.ts';
import { readPicture } from './picture-format.ts';
import { hasPoints } from './picture-points.ts';
import { classify, foldedPath, type Classified } from './layout.ts';
import { parseAbout, parseMap, parseMisplaced, parseSite, parseWords, unreadRecord, type ParsedFile } from './parse.ts';
import { walkContent } from './walk.ts';

export interface ReadContent {
  content: Content;
  findings: Finding[];
}

/** How many files are read before the development server may answer somebody. */
const IN_A_ROW = 32;

interface Entry extends Classified {
  path: string;
}

type ReadFile =
  | { is: 'site'; file: NonNullable<Files['site']> }
  | { is: 'about'; file: NonNullable<Files['about']> }
  | { is: 'words'; file: NonNullable<Files['words']> }
  | { is: 'record'; file: RecordFile }
  | { is: 'picture'; file: PictureFile }
  | { is: 'map'; file: MapFile };

interface ReadEntry {
  read: ReadFile | null;
  findings: Finding[];
}

type RecordPlace = Extract<Entry['placement'], { is: 'record' }>;

interface FileBefore {
  bytes: Buffer;
  entry: ReadEntry;
}

/**
 * The files that were read the last time, by path, with what was found in them: one that is still the same is neither
 * decoded nor parsed again. What is found in one file depends on nothing but its path and its text.
 */
export interface ReadBefore {
  files: ReadonlyMap<string, FileBefore>;
  /** What was asked of content, and found in it. */
  asked: Asked;
  /** What another run kept, until all content was read once. */
  kept: KeptRecords | null;
}

/** Nothing was read before. */
export const nothingBefore = (): ReadBefore => ({ files: new Map(), asked: new Asked(), kept: null });

/**
 * Nothing was read before by this process; what another one kept is not parsed again.
 *
 * @param path of the file in which it stands
 */
export function keptBefore(path: string): ReadBefore {
  const kept = openRecords(path);
  return { files: new Map(), asked: kept.asked, kept };
}

/** Paths that only some file systems tell apart: the one that keeps to the rule of names is the first. */
function clashes(entries: readonly Entry[]): Map<string, Finding> {
  const read = entries.filter(({ placement }) => placement.is !== 'stray');
  const groups = [...Map.groupBy(read, ({ path }) => foldedPath(path)).values()];
  return new Map(
    groups.flatMap((group) => {
      const [first, ...others] = group.toSorted((a, b) => a.findings.length - b.findings.length);
      return others.map(({ path }) => [path, clashingPath(path, first?.path ?? '')] as const);
    }),
  );
}

/** A file that is read each time. */
function marked<File extends object>(read: ParsedFile<File>, path: string, bytes: Buffer, kept: KeptRecords | null) {
  kept?.addOther(read.file, path, bytes);
  return read;
}

function parsed<Is extends ReadFile['is'], File>(is: Is, { file, findings }: ParsedFile<File>) {
  return { read: { is, file }, findings };
}

function readRecord({ path, findings }: Entry, { type, id }: RecordPlace, text: string): ParsedFile<RecordFile> {
  const record = parseMisplaced(type, id, path, text);
  // Without a proper id it cannot be told from others; its fields are checked all the same.
  const misnamed = findings.some(({ rule }) => rule === 'file-name');
  return misnamed ? { ...record, file: { ...record.file, record: null } } : record;
}

/**
 * What stands in a text.
 *
 * @param bytes the whole file
 */
function parseText(entry: Entry, text: string, bytes: Buffer, kept: KeptRecords | null): ReadEntry {
  const { path, placement } = entry;
  switch (placement.is) {
    case 'site':
      return parsed('site', marked(parseSite(path, text), path, bytes, kept));
    case 'about':
      return parsed('about', marked(parseAbout(path, text), path, bytes, kept));
    case 'words':
      return parsed('words', marked(parseWords(path, text), path, bytes, kept));
    case 'map':
      return parsed('map', parseMap(path, text));
    case 'record': {
      const record = readRecord(entry, placement, text);
      return parsed('record', kept ? kept.add(path, bytes, record) : record);
    }
    case 'picture':
    case 'ignored':
    case 'stray':
      return { read: null, findings: [] };
  }
}

/** A file that was read before, by this process or by another one; `null` for any other. */
function readAgain(entry: Entry, bytes: Buffer, { files, kept }: ReadBefore): ReadEntry | null {
  const { path, placement } = entry;
  const last = files.get(path);
  if (last?.bytes.equals(bytes)) return last.entry;
  if (placement.is !== 'record') return null;
  const known = kept?.take(path, placement.id, bytes, (text) => readRecord(entry, placement, text));
  return known ? parsed('record', known) : null;
}

/** A picture, decoded only where nothing else is wrong with it. */
async function readPictureFile(path: string, bytes: Buffer, kept: KeptRecords | null): Promise<PictureFile> {
  const picture: PictureFile = { path, bytes, isDamaged: false };
  const facts = readPicture(bytes);
  if (!('height' in facts) || checkPicture(picture).length > 0) return picture;
  const { height } = facts;
  const ask = (): Promise<boolean> => hasPoints(bytes, height);
  return { ...picture, isDamaged: !(await (kept ? kept.isSound(path, bytes, ask) : ask())) };
}

/** @param files takes what was read, for the next time */
async function readEntry(
  root: string,
  entry: Entry,
  before: ReadBefore,
  files: Map<string, FileBefore>,
): Promise<ReadEntry> {
  const { path, placement } = entry;
  if (placement.is === 'ignored' || placement.is === 'stray') return { read: null, findings: [] };
  const limit = placement.is === 'picture' ? PICTURE_LIMIT : placement.is === 'map' ? MAP_LIMIT : TEXT_LIMIT;
  const bytes = readBytes(join(root, path), limit);
  const again = bytes.ok ? readAgain(entry, bytes.bytes, before) : null;
  if (bytes.ok && again) {
    files.set(path, { bytes: bytes.bytes, entry: again });
    return again;
  }
  if (bytes.ok && placement.is === 'picture') {
    const picture: ReadEntry = {
      read: { is: 'picture', file: await readPictureFile(path, bytes.bytes, before.kept) },
      findings: [],
    };
    files.set(path, { bytes: bytes.bytes, entry: picture });
    return picture;
  }
  const text = bytes.ok ? decodeText(bytes.bytes) : bytes;
  if (!bytes.ok || !text.ok) {
    const unread = text.ok ? [] : [{ path, ...text.finding }];
    if (placement.is !== 'record') return { read: null, findings: unread };
    return { read: { is: 'record', file: unreadRecord(placement.type, placement.id, path) }, findings: unread };
  }
  const read = parseText(entry, text.text, bytes.bytes, before.kept);
  files.set(path, { bytes: bytes.bytes, entry: read });
  return read;
}

/** Records whose files cannot be read under their names. Others refer to them all the same. */
function strayRecords(entries: readonly Entry[], records: readonly RecordFile[]): RecordFile[] {
  const known = new Set(records.map(({ type, id }) => `${type} ${id}`));
  return entries.flatMap(({ path, placement }): RecordFile[] => {
    if (placement.is !== 'stray' || placement.meant === null) return [];
    const { type, id } = placement.meant;
    if (known.has(`${type} ${id}`)) return [];
    known.add(`${type} ${id}`);
    return [unreadRecord(type, id, path)];
  });
}

/**
 * Reads everything in a content folder.
 *
 * @param root the folder; it may be missing
 * @param before what was read the last time; what is read now takes its place
 * @returns what could be read, sound or not, and what is wrong with single files; never throws for what an editor wrote
 */
export async function readContent(root: string, before: ReadBefore = nothingBefore()): Promise<ReadContent> {
  const walk = await walkContent(root);
  const entries = walk.paths.map((path): Entry => ({ path, ...classify(path) }));
  const clashing = clashes(entries);
  const findings = [...walk.findings];
  const site: Files['site'][] = [];
  const about: Files['about'][] = [];
  const words: NonNullable<Files['words']>[] = [];
  const records: RecordFile[] = [];
  const pictures: PictureFile[] = [];
  const maps: MapFile[] = [];
  const files = new Map<string, FileBefore>();

  for (const [index, entry] of entries.entries()) {
    if (index % IN_A_ROW === 0) await setImmediate();
    const { read, findings: inside } = await readEntry(root, entry, before, files);
    const clash = clashing.get(entry.path);
    findings.push(...(clash ? [clash] : entry.findings.map((finding) => ({ path: entry.path, ...finding }))));
    // Of one file there can be more than a call takes arguments.
    for (const finding of inside) findings.push(finding);
    if (read?.is === 'site') site.push(read.file);
    else if (read?.is === 'about') about.push(read.file);
    else if (read?.is === 'words') words.push(read.file);
    else if (read?.is === 'record') records.push(read.file);
    else if (read?.is === 'picture') pictures.push(read.file);
    else if (read?.is === 'map') maps.push(read.file);
  }
  before.files = files;
  const strays = entries.filter(({ placement }) => placement.is === 'stray').map(({ path }) => path);
  const content = gather({
    site: site[0] ?? null,
    about: about[0] ?? null,
    words: words[0] ?? null,
    records: [...records, ...strayRecords(entries, records)].sort(byPath),
    pictures,
    maps,
    strays,
  });
  lookAgain(before.asked, content);
  const others = [...strays, ...walk.findings.map(({ path }) => path)];
  const whole = others.includes('.')
    ? []
    : missingFiles(
        entries.map(({ placement }) => placement),
        others,
      );
  return { content, findings: [...findings, ...whole] };
}

/** Reads a content folder, once: every file parsed, with the problems of files, YAML, fields and characters. */
import { join } from 'node:path';
import type { Content, PictureFile, RecordFile } from './content.ts';
import { decodeText, PICTURE_LIMIT, readBytes, TEXT_LIMIT } from './decode.ts';
import { gather, type Files } from './gather.ts';
import { classify, foldedPath, type Classified } from './layout.ts';
import { monthFolders } from './month-folder.ts';
import { parseAbout, parseRecord, parseSite, unreadRecord, type ParsedFile } from './parse.ts';
import { quote } from './quote.ts';
import type { Finding } from './rule.ts';
import { walkContent } from './walk.ts';

export interface ReadContent {
  content: Content;
  findings: Finding[];
}

/** How many files are open at once. */
const AT_ONCE = 32;

interface Entry extends Classified {
  path: string;
}

type ReadFile =
  | { is: 'site'; file: NonNullable<Files['site']> }
  | { is: 'about'; file: NonNullable<Files['about']> }
  | { is: 'record'; file: RecordFile }
  | { is: 'picture'; file: PictureFile };

interface ReadEntry {
  read: ReadFile | null;
  findings: Finding[];
}

/** Paths that only some file systems tell apart: the one that keeps to the rule of names is the first. */
function clashes(entries: readonly Entry[]): Map<string, Finding> {
  const found = new Map<string, Finding>();
  for (const group of Map.groupBy(entries, ({ path }) => foldedPath(path)).values()) {
    const [first, ...others] = group.toSorted((a, b) => a.findings.length - b.findings.length);
    for (const { path } of others) {
      const message = `The path differs only by case or Unicode form from ${quote(first?.path ?? '')}.`;
      found.set(path, { path, rule: 'duplicate-id', message, help: 'Give one of the two another name.' });
    }
  }
  return found;
}

function parsed<Is extends ReadFile['is'], File>(is: Is, { file, findings }: ParsedFile<File>) {
  return { read: { is, file }, findings };
}

async function readEntry(root: string, { path, placement, findings }: Entry): Promise<ReadEntry> {
  if (placement.is === 'ignored' || placement.is === 'stray') return { read: null, findings: [] };
  const bytes = await readBytes(join(root, path), placement.is === 'picture' ? PICTURE_LIMIT : TEXT_LIMIT);
  if (bytes.ok && placement.is === 'picture') {
    return { read: { is: 'picture', file: { path, bytes: bytes.bytes } }, findings: [] };
  }
  const text = bytes.ok ? decodeText(bytes.bytes) : bytes;
  if (!text.ok) {
    const unread = [{ path, ...text.finding }];
    if (placement.is !== 'record') return { read: null, findings: unread };
    return { read: { is: 'record', file: unreadRecord(placement.type, placement.id, path) }, findings: unread };
  }
  switch (placement.is) {
    case 'site':
      return parsed('site', parseSite(path, text.text));
    case 'about':
      return parsed('about', parseAbout(path, text.text));
    case 'record': {
      const record = parseRecord(placement.type, placement.id, path, text.text);
      // Without a proper id it cannot be told from others; its fields are checked all the same.
      const misnamed = findings.some(({ rule }) => rule === 'file-name');
      return parsed('record', misnamed ? { ...record, file: { ...record.file, record: null } } : record);
    }
    case 'picture':
      return { read: null, findings: [] };
  }
}

function missingFiles(entries: readonly Entry[]): Finding[] {
  const has = (is: string): boolean => entries.some(({ placement }) => placement.is === is);
  const events = entries.some(({ placement }) => placement.is === 'record' && placement.type === 'event');
  const missing = (path: string, message: string): Finding => ({ path, rule: 'file-missing', message });
  return [
    ...(has('site')
      ? []
      : [missing('site.yaml', 'The file site.yaml is missing; it holds the title of the site and more.')]),
    ...(has('about')
      ? []
      : [missing('about.md', 'The file about.md is missing; it tells readers how the site is made.')]),
    ...(events
      ? []
      : [missing('events', 'There is no event yet; expected at least one, such as events/2023-06/first.md.')]),
  ];
}

/**
 * Reads everything in a content folder.
 *
 * @param root the folder; it may be missing
 * @returns what could be read, sound or not, and what is wrong with single files; never throws for what an editor wrote
 */
export async function readContent(root: string): Promise<ReadContent> {
  const walk = await walkContent(root);
  const entries = walk.paths.map((path): Entry => ({ path, ...classify(path) }));
  const clashing = clashes(entries);
  const findings = [...walk.findings];
  const site: Files['site'][] = [];
  const about: Files['about'][] = [];
  const records: RecordFile[] = [];
  const pictures: PictureFile[] = [];

  for (let next = 0; next < entries.length; next += AT_ONCE) {
    const batch = entries.slice(next, next + AT_ONCE);
    const results = await Promise.all(batch.map((entry) => readEntry(root, entry)));
    for (const [index, { read, findings: inside }] of results.entries()) {
      const entry = batch[index];
      if (!entry) continue;
      const clash = clashing.get(entry.path);
      findings.push(
        ...(clash ? [clash] : entry.findings.map((finding) => ({ path: entry.path, ...finding }))),
        ...inside,
      );
      if (read?.is === 'site') site.push(read.file);
      else if (read?.is === 'about') about.push(read.file);
      else if (read?.is === 'record') records.push(read.file);
      else if (read?.is === 'picture') pictures.push(read.file);
    }
  }
  const content = gather({ site: site[0] ?? null, about: about[0] ?? null, records, pictures });
  const whole = walk.findings.some(({ path }) => path === '.') ? [] : missingFiles(entries);
  return { content, findings: [...findings, ...whole, ...monthFolders(content)] };
}

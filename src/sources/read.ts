/** Reads the documents of a story: from the web, or from captures in a folder. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readBytes } from '../check/decode.ts';
import type { Id, SourceRecord, Story } from '../model/record.ts';
import type { Reading, Readings } from './examine.ts';
import { decodePage, textOfHtml, textOfPage, type PageText } from './page-text.ts';
import { plainText } from './quotation.ts';
import type { Where } from './report.ts';
import type { Visitor } from './visit.ts';

type Words = Pick<Reading, 'text' | 'title' | 'reason'>;

function wordsOf(page: PageText, whole: boolean): Words {
  if (!page.ok) return { text: null, title: '', reason: page.reason };
  const text = plainText(page.text);
  if (text === '') return { text: null, title: '', reason: 'the page has no text without scripts' };
  return { text, title: plainText(page.title), reason: whole ? null : 'the page is too long to be read whole' };
}

async function readAddress(visit: Visitor, where: Where, address: string): Promise<Reading> {
  const seen = await visit(address);
  const base = { where, address, finally: seen.finally.href, is: seen.is };
  if (seen.is !== 'page') return { ...base, text: null, title: '', whole: false, reason: seen.reason };
  const { body, whole, header } = seen.answer;
  return { ...base, whole, ...wordsOf(textOfPage(body, header('content-type')), whole) };
}

/** The addresses of a source that may be requested: none that is withheld. */
function addressesOf({ url, archive_url, withheld }: SourceRecord): [where: Where, address: string][] {
  if (withheld !== undefined) return [];
  return [
    ...(url === undefined ? [] : [['url', url] as const]),
    ...(archive_url === undefined ? [] : [['archive_url', archive_url] as const]),
  ].map(([where, address]) => [where, address]);
}

/** Visits every `url` and `archive_url` of a story. Withheld addresses are never requested. */
export async function readFromWeb(story: Story, visit: Visitor): Promise<Readings> {
  const sources = await Promise.all(
    [...story.sources.values()].map(async (source): Promise<[Id, Reading[]]> => {
      const readings = addressesOf(source).map(([where, address]) => readAddress(visit, where, address));
      return [source.id, await Promise.all(readings)];
    }),
  );
  return new Map(sources);
}

/** The most bytes of a capture that are read. */
const CAPTURE_LIMIT = 16 * 1024 * 1024;

async function readCapture(folder: string, name: string): Promise<Reading> {
  const base = { where: 'capture', address: name, finally: name } as const;
  const bytes = await readBytes(join(folder, name), CAPTURE_LIMIT);
  if (!bytes.ok) {
    return { ...base, is: 'unseen', text: null, title: '', whole: false, reason: bytes.finding.message };
  }
  const text = decodePage(bytes.bytes);
  const page: PageText = name.endsWith('.html') ? textOfHtml(text) : { ok: true, text, title: '' };
  return { ...base, is: 'page', whole: true, ...wordsOf(page, true) };
}

export interface Captures {
  readings: Readings;
  /** Names of files that would be captures and are named like no source. */
  unused: string[];
}

/**
 * Reads captures: `<source id>.txt` or `<source id>.html`, both where there are both.
 *
 * @param folder that holds them
 * @throws Error where it cannot be read
 */
export async function readCaptures(story: Story, folder: string): Promise<Captures> {
  const names = (await readdir(folder)).filter((name) => /\.(?:txt|html)$/.test(name)).toSorted();
  const byId = Map.groupBy(names, (name) => name.replace(/\.[^.]*$/, ''));
  const readings = new Map<Id, Reading[]>();
  for (const [id, files] of byId) {
    if (story.sources.has(id)) readings.set(id, await Promise.all(files.map((name) => readCapture(folder, name))));
  }
  return { readings, unused: names.filter((name) => !readings.has(name.replace(/\.[^.]*$/, ''))) };
}

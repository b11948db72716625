/** Reads the documents of a story: from the web, or from captures in a folder. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readBytes } from '../check/files/decode.ts';
import type { Id, SourceRecord, Story } from '../model/record.ts';
import { isKnownGone, type Reading, type Readings } from './examine.ts';
import { decodePage, textOfHtml, textOfPage, type PageText } from './page-text.ts';
import { plainText } from './quotation.ts';
import type { Where } from './results.ts';
import type { Visit, Visitor } from './visit.ts';

type Words = Pick<Reading, 'text' | 'title' | 'reason'>;

function wordsOf(page: PageText, whole: boolean): Words {
  if (!page.ok) return { text: null, title: '', reason: page.reason };
  const text = plainText(page.text);
  if (text === '') return { text: null, title: '', reason: 'the page has no text without scripts' };
  return { text, title: plainText(page.title), reason: whole ? null : 'the page is too long to be read whole' };
}

/** A visit as a reading; an unknown host may be known to be gone once all visits are made. */
function readingOf(where: Where, address: string, visit: Visit): Reading & { unknown: boolean } {
  const base = { where, address, finally: visit.finally.href, unknown: visit.is === 'unknown' };
  if (visit.is === 'page') {
    const { body, whole, header } = visit.answer;
    return { ...base, is: 'page', whole, ...wordsOf(textOfPage(body, header('content-type')), whole) };
  }
  const nothing = { ...base, text: null, title: '', whole: false, reason: visit.reason };
  if (visit.is === 'unseen') return { ...nothing, is: visit.is, refusal: visit.refusal ?? null };
  return { ...nothing, is: 'dead' };
}

interface Address {
  id: Id;
  where: Where;
  address: string;
}

/** The addresses of a source that may be requested: none that is withheld, or of which all is known already. */
function addressesOf(source: SourceRecord): Address[] {
  const { id, url, archive_url, withheld } = source;
  if (withheld !== undefined) return [];
  return [
    ...(url === undefined || isKnownGone(source) ? [] : [{ id, where: 'url', address: url } as const]),
    ...(archive_url === undefined ? [] : [{ id, where: 'archive_url', address: archive_url } as const]),
  ];
}

/** Visits every `url` and `archive_url` of a story. Addresses that are withheld, or known to be dead, are not requested. */
export async function readFromWeb(story: Story, visit: Visitor): Promise<Readings> {
  const addresses = [...story.sources.values()].flatMap(addressesOf);
  const readings = await Promise.all(
    // Each page is read as soon as it is here, so that of its bytes nothing is kept but the words.
    addresses.map(async ({ id, where, address }) => ({ id, ...readingOf(where, address, await visit(address)) })),
  );
  const online = readings.some(({ is, unknown }) => is !== 'unseen' && !unknown);
  const reason = 'no host was found at all, as if there were no network';
  return Map.groupBy(
    readings.map((reading): Reading & { id: Id } =>
      reading.unknown && !online ? { ...reading, is: 'unseen', reason } : reading,
    ),
    ({ id }) => id,
  );
}

/** The most bytes of a capture that are read. */
const CAPTURE_LIMIT = 16 * 1024 * 1024;

/** The id of the source of which a file is a capture. */
const sourceOf = (name: string): Id => name.replace(/\.[^.]*$/, '');

function readCapture(folder: string, name: string): Reading {
  const base = { where: 'capture', address: name, finally: name } as const;
  const bytes = readBytes(join(folder, name), CAPTURE_LIMIT);
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
  const byId = Map.groupBy(names, sourceOf);
  const readings = new Map<Id, Reading[]>();
  for (const [id, files] of byId) {
    if (story.sources.has(id))
      readings.set(
        id,
        files.map((name) => readCapture(folder, name)),
      );
  }
  return { readings, unused: names.filter((name) => !readings.has(sourceOf(name))) };
}

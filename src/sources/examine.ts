/** From what was read of each document to what is found of it. Pure. */
import { byId } from '../model/code-units.ts';
import { hostOf } from '../model/plain-host.ts';
import type { Claim, Id, SourceRecord, Story } from '../model/record.ts';
import type { Access } from '../model/vocabulary.ts';
import { plainText, printedWords, standsIn } from './quotation.ts';
import type { AddressResult, QuotationResult, Where } from './results.ts';

/** What one address, or one capture, gave. */
export interface Reading {
  where: Where;
  address: string;
  /** Where it led in the end. */
  finally: string;
  /** `dead`: the page is gone. `unseen`: nobody could look. */
  is: 'page' | 'dead' | 'unseen';
  /** Its text and title, as {@link plainText} makes them; `null` where it has none that can be read. */
  text: string | null;
  title: string;
  /** Whether all of it was read. */
  whole: boolean;
  /** Why it is no page, or has no text. */
  reason: string | null;
  /** The status by which the server refused to show it, where it did. */
  refusal?: number | null;
}

export type Readings = ReadonlyMap<Id, readonly Reading[]>;

interface Quoted {
  event: Id;
  claim: Claim;
  /** What a page may print, any of which will do; nothing where all that we have is our translation. */
  words: readonly string[];
}

/** Whether a source's address is known to be dead, and a copy is read in its stead. */
export const isKnownGone = ({ gone, archive_url }: SourceRecord): boolean =>
  gone !== undefined && archive_url !== undefined;

const WALLS: Readonly<Record<Access, string>> = {
  paywall: 'behind a paywall',
  registration: 'behind a registration',
};

/** By these a server asks who comes, or for money. RFC 9110, 15.5.2 to 15.5.4. */
const WALLED: ReadonlySet<number> = new Set([401, 402, 403]);

/**
 * Why a page may hide what it has from us, where its source says that it is for some only: what lacks there may stand
 * behind. Of a capture, which an editor made, nothing is hidden.
 */
function wallBefore(source: SourceRecord | undefined, { where, is, refusal }: Reading): string | null {
  if (source?.access === undefined || where === 'capture') return null;
  const stands = is === 'page' || (typeof refusal === 'number' && WALLED.has(refusal));
  return stands ? WALLS[source.access] : null;
}

/** Every quotation of a story, in the order of ids and claims. */
function quotationsOf(story: Story): Quoted[] {
  return [...story.events.values()]
    .toSorted(byId)
    .flatMap(({ id, claims }) =>
      claims.flatMap((claim) => (claim.quote ? [{ event: id, claim, words: printedWords(claim.quote) }] : [])),
    );
}

/** Why nothing of a source was read. */
function whyUnread(source: SourceRecord | undefined, captures: boolean): string {
  if (captures) return 'there is no capture of the source';
  return source?.withheld === undefined ? 'the source has no address' : 'the address of the source is withheld';
}

/** Whether a text has a quotation. */
const holds = (text: string, { words }: Quoted): boolean => words.some((one) => standsIn(one, text));

function examineQuotation(
  quoted: Quoted,
  source: SourceRecord | undefined,
  readings: readonly Reading[],
  whyNot: string,
): QuotationResult {
  const { event, claim, words } = quoted;
  const base = { event, claim: claim.id, source: claim.source };
  const unchecked = (reason: string | null): QuotationResult => ({
    ...base,
    result: 'not checked',
    where: null,
    reason,
  });
  if (words.length === 0) return unchecked('the quotation is our translation, which no source prints');
  const found = readings.find((reading) => reading.text !== null && holds(reading.text, quoted));
  if (found) return { ...base, result: 'found', where: found.where, reason: null };
  const open = readings.filter((reading) => wallBefore(source, reading) === null);
  const whole = open.find((reading) => reading.text !== null && reading.whole);
  if (whole) return { ...base, result: 'not found', where: null, reason: `${whole.address} does not have these words` };
  const [first] = readings;
  return unchecked(first ? (wallBefore(source, first) ?? first.reason) : whyNot);
}

/** Kinds of document that print their title; that of others is often our own description. */
const TITLED: ReadonlySet<string> = new Set(['article', 'report', 'preprint', 'study']);

function hasTitle({ title, kind, read }: SourceRecord, reading: Reading): boolean {
  if (title === null || !read || !TITLED.has(kind) || reading.text === null) return true;
  // Capitals are a matter of style.
  return `${reading.title}\n${reading.text}`.toLowerCase().includes(plainText(title).toLowerCase());
}

/**
 * What of the story a page that was read whole no longer has. Nothing is stored of a page to compare it with.
 *
 * @param quoted what the story quotes of its source
 */
function changesOf(source: SourceRecord, reading: Reading, quoted: readonly Quoted[]): string[] {
  const { text } = reading;
  if (text === null || !reading.whole || wallBefore(source, reading) !== null) return [];
  const lost = quoted.filter((one) => one.words.length > 0 && !holds(text, one));
  return [
    ...(hasTitle(source, reading) ? [] : ['the title']),
    ...lost.map(({ event, claim }) => `the quotation of ${event}#${claim.id}`),
  ];
}

/** Whether two addresses are on different domains; one that ends in the other is no other. */
function isOtherDomain(from: string, to: string): boolean {
  const [one, other] = [hostOf(from), hostOf(to)];
  return one !== other && !one.endsWith(`.${other}`) && !other.endsWith(`.${one}`);
}

const RESULTS = { page: 'found', dead: 'not found', unseen: 'not checked' } as const;

/** An address that is known to be dead is not asked for again. */
function knownGone({ id, url, gone }: SourceRecord): AddressResult[] {
  if (url === undefined || gone === undefined) return [];
  const reason = `known to be gone since ${gone.on.date.text}; the archived copy is read instead`;
  return [
    {
      source: id,
      field: 'url',
      address: url,
      result: 'not checked',
      redirected: null,
      otherDomain: false,
      changed: [],
      reason,
    },
  ];
}

function examineAddress(source: SourceRecord, reading: Reading, quoted: readonly Quoted[]): AddressResult[] {
  const { where, address } = reading;
  if (where === 'capture') return [];
  const reason = reading.is === 'page' ? reading.reason : (wallBefore(source, reading) ?? reading.reason);
  const moved = reading.finally !== new URL(address).href;
  return [
    {
      source: source.id,
      field: where,
      address,
      result: RESULTS[reading.is],
      redirected: moved ? reading.finally : null,
      otherDomain: moved && isOtherDomain(address, reading.finally),
      changed: changesOf(source, reading, quoted),
      reason,
    },
  ];
}

/**
 * Finds every address and quotation of a story in what was read.
 *
 * @param readings by source; a source of which nothing was read may be left out
 * @param captures whether they are captures instead of visits
 */
export function examine(
  story: Story,
  readings: Readings,
  captures: boolean,
): { addresses: AddressResult[]; quotations: QuotationResult[] } {
  const quoted = quotationsOf(story);
  const quotedOf = Map.groupBy(quoted, ({ claim }) => claim.source);
  const sources = [...story.sources.values()].toSorted(byId);
  return {
    addresses: sources.flatMap((source) => [
      ...(!captures && source.withheld === undefined && isKnownGone(source) ? knownGone(source) : []),
      ...(readings.get(source.id) ?? []).flatMap((reading) =>
        examineAddress(source, reading, quotedOf.get(source.id) ?? []),
      ),
    ]),
    quotations: quoted.map((one) => {
      const { source } = one.claim;
      const record = story.sources.get(source);
      return examineQuotation(one, record, readings.get(source) ?? [], whyUnread(record, captures));
    }),
  };
}

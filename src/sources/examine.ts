/** From what was read of each document to what is found of it. Pure. */
import type { Claim, Id, SourceRecord, Story } from '../model/record.ts';
import { plainText, standsIn } from './quotation.ts';
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
}

export type Readings = ReadonlyMap<Id, readonly Reading[]>;

interface Quoted {
  event: Id;
  claim: Claim;
  text: string;
}

/** Every quotation of a story, in the order of ids and claims. */
function quotationsOf(story: Story): Quoted[] {
  return [...story.events.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, claims }) =>
      claims.flatMap((claim) => (claim.quote ? [{ event: id, claim, text: claim.quote.text }] : [])),
    );
}

/** Why nothing of a source was read. */
function whyUnread(source: SourceRecord | undefined, captures: boolean): string {
  if (captures) return 'there is no capture of the source';
  return source?.withheld === undefined ? 'the source has no address' : 'the address of the source is withheld';
}

function examineQuotation(quoted: Quoted, readings: readonly Reading[], whyNot: string): QuotationResult {
  const { event, claim, text } = quoted;
  const base = { event, claim: claim.id, source: claim.source };
  const found = readings.find((reading) => reading.text !== null && standsIn(text, reading.text));
  if (found) return { ...base, result: 'found', where: found.where, reason: null };
  const whole = readings.find((reading) => reading.text !== null && reading.whole);
  if (whole) return { ...base, result: 'not found', where: null, reason: `${whole.address} does not have these words` };
  const [first] = readings;
  return { ...base, result: 'not checked', where: null, reason: first ? first.reason : whyNot };
}

/** Kinds of document that print their title; that of others is often our own description. */
const TITLED: ReadonlySet<string> = new Set(['article', 'report']);

function hasTitle({ title, kind, read }: SourceRecord, reading: Reading): boolean {
  if (title === null || !read || !TITLED.has(kind) || reading.text === null) return true;
  // Capitals are a matter of style.
  return `${reading.title}\n${reading.text}`.toLowerCase().includes(plainText(title).toLowerCase());
}

/** What of the story a page that was read whole no longer has. Nothing is stored of a page to compare it with. */
function changesOf(source: SourceRecord, reading: Reading, quoted: readonly Quoted[]): string[] {
  const { text } = reading;
  if (text === null || !reading.whole) return [];
  const lost = quoted.filter((one) => one.claim.source === source.id && !standsIn(one.text, text));
  return [
    ...(hasTitle(source, reading) ? [] : ['the title']),
    ...lost.map(({ event, claim }) => `the quotation of ${event}#${claim.id}`),
  ];
}

const bareHost = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** Whether two addresses are on different domains; one that ends in the other is no other. */
function isOtherDomain(from: string, to: string): boolean {
  const [one, other] = [bareHost(from), bareHost(to)];
  return one !== other && !one.endsWith(`.${other}`) && !other.endsWith(`.${one}`);
}

const RESULTS = { page: 'found', dead: 'not found', unseen: 'not checked' } as const;

function examineAddress(source: SourceRecord, reading: Reading, quoted: readonly Quoted[]): AddressResult[] {
  const { where, address, reason } = reading;
  if (where === 'capture') return [];
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
  const sources = [...story.sources.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    addresses: sources.flatMap((source) =>
      (readings.get(source.id) ?? []).flatMap((reading) => examineAddress(source, reading, quoted)),
    ),
    quotations: quoted.map((one) => {
      const { source } = one.claim;
      return examineQuotation(one, readings.get(source) ?? [], whyUnread(story.sources.get(source), captures));
    }),
  };
}

/** The feed of what was corrected, withdrawn, or taken back, replaced or corrected by its source. */
import type { LedgerClaim, LedgerEvent, LedgerSource } from '../ledger/entries.ts';
import { factsOf } from '../ledger/facts-of-claim.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { revisionsOf } from '../ledger/revisions.ts';
import { correctionsOf, type ReplacedAnswer } from '../ledger/slices/corrections.ts';
import { correctionKeys } from '../model/change.ts';
import { claimKey, splitClaimKey, type ClaimKey } from '../model/claim-key.ts';
import { byCodeUnit } from '../model/code-units.ts';
import { firstId, otherIds } from '../model/former-ids.ts';
import type { Id } from '../model/record.ts';
import { toldApart } from '../model/told-apart.ts';
import { address, claimAddress, correctionAnchors, fileAddress, recordAddress } from '../routes/routes.ts';
import { absolute, absoluteRef } from './absolute.ts';
import { correctionHtml } from './entry-html.ts';
import { entryId, newestFirst, type Feed, type FeedEntry } from './feed.ts';
import { html, when } from './html.ts';
import { begins, recordedOf } from './recorded.ts';

/** Where a correction was first told, and when. */
interface Told {
  /** The event, by the first id that it had. */
  event: Id;
  time: number;
}

/**
 * Where each correction of an event came in, and at which instant, where git tells; else in this event, at the beginning of its
 * day. What came with another event that became part of this one was told in that one: readers have it already.
 */
function firstTold(ledger: Ledger, { event }: LedgerEvent): Told[] {
  const own = revisionsOf(ledger, event.id);
  const joined = otherIds(event)
    .flatMap((id) => revisionsOf(ledger, id))
    .flatMap(({ period, version }) => (version ? [{ period, record: version.record }] : []))
    .map(({ period, record }) => ({ period, event: firstId(record), anchors: correctionAnchors(record.corrections) }));
  const keys = correctionKeys(event.corrections);
  return correctionAnchors(event.corrections).map((anchor, index): Told => {
    const here = own.find(({ corrections }) => corrections.includes(keys[index] ?? ''));
    const [there] = joined
      .filter(({ anchors, period }) => anchors.includes(anchor) && (!here || period < here.period))
      .toSorted((a, b) => byCodeUnit(a.period, b.period));
    const on = event.corrections[index]?.on;
    const time = on ? begins(on, ledger.site.timezone) : 0;
    if (there) return { event: there.event, time: Date.parse(there.period) };
    return { event: firstId(event), time: here ? Date.parse(here.period) : time };
  });
}

function correctionEntries(ledger: Ledger, entry: LedgerEvent): FeedEntry[] {
  const { event, ref } = entry;
  const { strings, site } = ledger;
  const words = strings.data.feed;
  const told = firstTold(ledger, entry);
  const anchors = correctionAnchors(event.corrections);
  const page = absolute(site, ref.href ?? '');
  const corrections = event.corrections.map((correction, index): FeedEntry => {
    const anchor = anchors[index] ?? '';
    const { event: first, time } = told[index] ?? { event: firstId(event), time: 0 };
    return {
      id: `${absolute(site, recordAddress('event', first))}#${anchor}`,
      url: `${page}#${anchor}`,
      title: words.correction(event.title),
      summary: correction.why,
      content: correctionHtml(correction, strings),
      published: time,
      updated: time,
      categories: [],
    };
  });
  if (!event.withdrawn) return corrections;
  const { on, why } = event.withdrawn;
  const recorded = revisionsOf(ledger, event.id).findLast(({ kinds }) => kinds.includes('withdrawn'));
  const time = recorded ? Date.parse(recorded.period) : begins(on, site.timezone);
  const withdrawal: FeedEntry = {
    id: `${entryId(ledger, event)}#withdrawn`,
    url: `${page}#withdrawn`,
    title: words.withdrawn(event.title),
    summary: why,
    content: html`<p>${strings.event.withdrawn(strings.dates.short(on))} ${why}</p>`,
    published: time,
    updated: time,
    categories: [],
  };
  return [...corrections, withdrawal];
}

/** The key that a statement had first: it, or its event, may have been renamed, or it moved to another. */
function firstKey(ledger: Ledger, entry: LedgerClaim): ClaimKey {
  const { key, claim } = entry;
  const first = splitClaimKey(claim.former_ids[0] ?? key);
  const event = ledger.story.events.get(first.event);
  return claimKey(event ? firstId(event) : first.event, first.claim);
}

function retractionEntries(ledger: Ledger, entry: LedgerClaim): FeedEntry[] {
  const { strings, site } = ledger;
  const { claim, event, href } = entry;
  if (!claim.retracted) return [];
  const { on, by, note, source } = claim.retracted;
  const where = source === undefined ? null : ledger.refs.source(source);
  const document = where && absoluteRef(site, where);
  const time = begins(on, site.timezone);
  return [
    {
      id: absolute(site, claimAddress(firstKey(ledger, entry))),
      url: absolute(site, href),
      title: strings.data.feed.retracted(event.name),
      summary: note,
      content: html`<p><del>${claim.text}</del></p>
        <p>${strings.claim.retracted(strings.dates.short(on), by)}. ${note}</p>
        ${when(
          document !== null,
          () =>
            html`<p>${strings.data.statement.takenBackIn} <a href="${document ?? ''}">${where?.name ?? ''}</a>.</p>`,
        )}`,
      published: time,
      updated: time,
      categories: [],
    },
  ];
}

/** When an answer took the place of another: when it was made public, else when its event was last changed. */
function replacedAt(ledger: Ledger, by: LedgerClaim): number {
  const { said } = factsOf(ledger, by);
  return said ? begins(said, ledger.site.timezone) : recordedOf(ledger, ledger.eventById(by.event.id)).updated;
}

/** An answer that who gave it replaced. */
function replacedEntry(ledger: Ledger, { question: { question }, text, why, claim, by }: ReplacedAnswer): FeedEntry {
  const { strings, site } = ledger;
  const told = strings.data.statement.aside(question.title, text, why);
  const time = replacedAt(ledger, by);
  return {
    id: `${absolute(site, recordAddress('question', firstId(question)))}?replaced=${firstKey(ledger, claim).replace('#', '/')}`,
    url: absolute(site, claim.href),
    title: strings.data.feed.replaced(question.title),
    summary: told,
    content: html`<p><del>${claim.claim.text}</del></p>
      <p>${told}</p>
      <p>
        <a href="${absolute(site, by.href)}">${by.claim.text}</a>
      </p>`,
    published: time,
    updated: time,
    categories: [],
  };
}

/** What a source says that it changed in a document, at the same address. */
function sourceEntries(ledger: Ledger, { source, ref }: LedgerSource): FeedEntry[] {
  const { strings, site } = ledger;
  const page = absolute(site, ref.href ?? '');
  const first = absolute(site, recordAddress('source', firstId(source)));
  const ids = toldApart(
    source.corrected.map(({ on }) => `${first}?corrected=${encodeURIComponent(on.date.text)}`),
    (id, place) => `${id}&number=${place}`,
  );
  return source.corrected.map(({ on, note, archive_url }, index) => {
    const time = begins(on, site.timezone);
    const copy = source.withheld === undefined ? archive_url : undefined;
    return {
      id: ids[index] ?? '',
      url: page,
      title: strings.data.feed.sourceCorrected(ref.name),
      summary: note,
      content: html`<p>${strings.data.statement.corrected(strings.dates.short(on))} ${note}</p>
        ${when(copy !== undefined, () => html`<p><a href="${copy ?? ''}" rel="noopener noreferrer nofollow ugc">${strings.data.statement.archived}</a></p>`)}`,
      published: time,
      updated: time,
      categories: [],
    };
  });
}

/** The most that the feed holds. Its page has everything, in parts. */
const MOST = 100;

/**
 * The feed of what was corrected, withdrawn, or taken back, replaced or corrected by its source: all of it, or the newest
 * of it. There are no archives behind it: what a source says late belongs among what is old, so that no part would ever
 * be closed.
 */
export function correctionsFeed(ledger: Ledger): Feed {
  const { site, strings } = ledger;
  const self = absolute(site, fileAddress('corrections'));
  const corrected = correctionsOf(ledger);
  const entries = newestFirst([
    ...corrected.events.flatMap((entry) => correctionEntries(ledger, entry)),
    ...corrected.takenBack.flatMap((entry) => retractionEntries(ledger, entry)),
    ...corrected.replaced.map((entry) => replacedEntry(ledger, entry)),
    ...corrected.sources.flatMap((entry) => sourceEntries(ledger, entry)),
  ]);
  const first = (): number =>
    ledger.events.reduce((least, entry) => Math.min(least, recordedOf(ledger, entry).updated), Infinity);
  return {
    id: self,
    title: strings.data.feed.title(site.title, strings.corrections.title),
    subtitle: strings.corrections.lead,
    dir: strings.dir,
    page: absolute(site, address('corrections')),
    self,
    place: entries.length <= MOST ? { is: 'complete' } : { is: 'current', previous: null },
    // A feed must say when it changed also before it holds anything.
    updated: entries[0]?.updated ?? (ledger.events.length > 0 ? first() : 0),
    entries: entries.slice(0, MOST),
  };
}

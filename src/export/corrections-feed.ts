/** The feed of what was corrected, withdrawn, or taken back by its source. */
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { correctionKeys } from '../model/change.ts';
import { address, correctionAnchor, fileAddress } from '../routes/routes.ts';
import { absolute } from './absolute.ts';
import { correctionHtml } from './entry-html.ts';
import { entryId, newestFirst, type Feed, type FeedEntry } from './feed.ts';
import { html } from './html.ts';
import { begins, recordedOf } from './recorded.ts';

/** The instant at which each correction of an event came in, where git tells, else the beginning of its day. */
function correctionTimes(ledger: Ledger, { event }: LedgerEvent): number[] {
  const revisions = ledger.history.available ? (ledger.history.revisions.get(event.id) ?? []) : [];
  return correctionKeys(event.corrections).map((key, index) => {
    const recorded = revisions.find(({ corrections }) => corrections.includes(key));
    const on = event.corrections[index]?.on;
    return recorded ? Date.parse(recorded.period) : on ? begins(on, ledger.site.timezone) : 0;
  });
}

function correctionEntries(ledger: Ledger, entry: LedgerEvent): FeedEntry[] {
  const { event, ref } = entry;
  const { strings, site } = ledger;
  const words = strings.data.feed;
  const times = correctionTimes(ledger, entry);
  const page = absolute(site, ref.href ?? '');
  const corrections = event.corrections.map((correction, index): FeedEntry => {
    const anchor = correctionAnchor(index + 1);
    const time = times[index] ?? 0;
    return {
      id: `${entryId(ledger, event)}#${anchor}`,
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
  const revisions = ledger.history.available ? (ledger.history.revisions.get(event.id) ?? []) : [];
  const recorded = revisions.findLast(({ kinds }) => kinds.includes('withdrawn'));
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

function retractionEntries(ledger: Ledger, { claims }: LedgerEvent): FeedEntry[] {
  const { strings, site } = ledger;
  return claims.flatMap(({ claim, event, href }): FeedEntry[] => {
    if (!claim.retracted) return [];
    const { on, by, note } = claim.retracted;
    const time = begins(on, site.timezone);
    const url = absolute(site, href);
    return [
      {
        id: url,
        url,
        title: strings.data.feed.retracted(event.name),
        summary: note,
        content: html`<p><del>${claim.text}</del></p>
          <p>${strings.claim.retracted(strings.dates.short(on), by)}. ${note}</p>`,
        published: time,
        updated: time,
        categories: [],
      },
    ];
  });
}

/** The feed of what was corrected, withdrawn, or taken back by its source: all of it. */
export function correctionsFeed(ledger: Ledger): Feed {
  const { site, strings } = ledger;
  const self = absolute(site, fileAddress('corrections'));
  const entries = newestFirst(
    ledger.events.flatMap((entry) => [...correctionEntries(ledger, entry), ...retractionEntries(ledger, entry)]),
  );
  const all = ledger.events.map((entry) => recordedOf(ledger, entry).updated);
  return {
    id: self,
    title: strings.data.feed.title(site.title, strings.corrections.title),
    subtitle: strings.corrections.lead,
    page: absolute(site, address('corrections')),
    self,
    place: { is: 'complete' },
    // A feed must say when it changed also before it holds anything.
    updated: entries[0]?.updated ?? (all.length > 0 ? Math.min(...all) : 0),
    entries,
  };
}

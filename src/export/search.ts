/**
 * What can be searched for: one record for each event, with its statements, and for whatever else has a page of its
 * own. Knows no search engine.
 */
import { contentHash } from '../ledger/content-hash.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { placesAround } from '../model/place.ts';
import type { FoundRecord, SearchFilter, SearchKind } from '../search/record.ts';
import { withBoundaries } from '../search/segments.ts';
import { eventDraft, foundEvent, timeOf, type Draft, type Worded } from './search-event.ts';
import { namedIn, namesIn, type NamesIn } from './search-names.ts';
import { otherDrafts, type SearchContext } from './search-others.ts';

export interface SearchRecord extends FoundRecord {
  /** Names and spellings by which it alone is meant. */
  called: readonly string[];
  /** When it was or came out, in milliseconds since 1970 UTC; absent where it belongs to no time. */
  time?: number;
  filters: Partial<Record<SearchFilter, string[]>>;
}

/** A record that need not be made to be known from another. */
export interface Searchable {
  /** A hash of all that it is made of: no two records that differ have the same. */
  mark: string;
  /** As that of the record. */
  time: number | undefined;
  /** Makes it, the same each time. */
  record: () => SearchRecord;
}

/** Finds the names in a record and parts its words. */
function finished({ strings: { lang } }: Worded, names: NamesIn, draft: Draft, href: string): SearchRecord {
  const { kind, title, status, date, days, time, also, filters, about = [], called = [] } = draft;
  const parted = (text: string): string => withBoundaries(text, lang);
  const heading = parted(title);
  const parts = draft.parts.filter(({ text }) => text !== '').map((part) => ({ ...part, text: parted(part.text) }));
  return {
    url: href,
    kind,
    title: heading,
    ...(status && { status }),
    ...(date && { date: parted(date) }),
    ...(days && { days: parted(days) }),
    ...(time !== undefined && { time }),
    parts,
    ...(also && { also }),
    names: names([heading, ...parts.map(({ text }) => text)], about),
    called,
    filters: { kind: [kind satisfies SearchKind], ...filters },
  };
}

/**
 * Everything that can be searched for, in the order of the timeline, then what else there is by kind. A record is made
 * when somebody asks for it.
 *
 * @param common a hash of all that every record is made with, besides the code and the names in it: of the settings of the
 *   site and the words of the interface
 */
export function searchables(ledger: Ledger, common = ''): Searchable[] {
  const { site, strings } = ledger;
  const words: Worded = { site, strings };
  const context: SearchContext = { ledger, around: (place) => placesAround(ledger.story.places, place) };
  const named = namedIn(ledger);
  const ofAll = contentHash([common, strings.lang, named]);
  let names: NamesIn | null = null;
  const finish = (draft: Draft, href: string): SearchRecord =>
    finished(words, (names ??= namesIn(named, strings.lang)), draft, href);
  const events = ledger.events.flatMap((entry): Searchable[] => {
    const found = foundEvent(entry, context.around);
    const { href, event } = found;
    if (href === null) return [];
    const mark = contentHash([ofAll, found]);
    return [
      {
        mark,
        time: timeOf(event.when, words),
        record: () => finish(eventDraft(words, found), href),
      },
    ];
  });
  const others = otherDrafts(context).flatMap((draft): Searchable[] => {
    const { href, time } = draft;
    return href === null ? [] : [{ mark: contentHash([ofAll, draft]), time, record: () => finish(draft, href) }];
  });
  return [...events, ...others];
}

/**
 * What a page shows, with each abbreviation told in full where a reader of that page meets it first. Each takes what
 * the page shows in the order in which it is read, and walks over that alone.
 */
import { expandFirst, type Abbreviation } from '../../model/abbreviation.ts';
import type { LedgerClaim, LedgerEvent, StationOfEvents } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { listedEvent, type ListedStation, type ThreadHead } from './narrowed.ts';
import type { EventStatements } from './told.ts';

type Known = Pick<Ledger, 'abbreviations'>;

const withText = (entry: LedgerClaim, text: string | undefined): LedgerClaim =>
  text === undefined || text === entry.claim.text ? entry : { ...entry, claim: { ...entry.claim, text } };

const withSummary = <Entry extends { event: { summary: string } }>(entry: Entry, summary: string | undefined): Entry =>
  summary === undefined || summary === entry.event.summary ? entry : { ...entry, event: { ...entry.event, summary } };

/** An event as its own page tells it: the summary first, then the account, then what each source says. */
export function expandEvent({ abbreviations }: Known, entry: LedgerEvent): LedgerEvent {
  const summary = expandFirst([entry.event.title, entry.event.summary], abbreviations);
  const statements = expandFirst(
    entry.claims.map(({ claim }) => claim.text),
    abbreviations,
    entry.prose.met,
  );
  return {
    ...withSummary(entry, summary.texts[1]),
    claims: entry.claims.map((claim, at) => withText(claim, statements.texts[at])),
  };
}

/** A thread as its page tells it: the summary before the account. */
export function expandThread({ abbreviations }: Known, entry: ThreadHead): ThreadHead {
  const { texts } = expandFirst([entry.thread.title, entry.thread.summary], abbreviations);
  return { ...entry, thread: { ...entry.thread, summary: texts[1] ?? '' } };
}

/**
 * Stations of a timeline, by the summaries of their events.
 *
 * @param met abbreviations that stand before the timeline on its page
 */
export function expandTimeline(
  { abbreviations }: Known,
  stations: readonly StationOfEvents[],
  met: readonly string[] = [],
): ListedStation[] {
  const { texts } = expandFirst(
    stations.flatMap(({ events }) => events.map(({ event }) => event.summary)),
    abbreviations,
    met,
  );
  const summaries = texts.values();
  return stations.map((station) => ({
    ...station,
    events: station.events.map((entry) => withSummary(listedEvent(entry), summaries.next().value)),
  }));
}

/**
 * Statements under their events, by section.
 *
 * @param about the name of whom the page is about, who needs no telling
 */
export function expandTold<Section extends string>(
  { abbreviations }: Known,
  told: Readonly<Record<Section, readonly EventStatements[]>>,
  about: string,
): Readonly<Record<Section, readonly EventStatements[]>> {
  const needed: Abbreviation[] = abbreviations.filter(({ full }) => full !== about);
  const sections = Object.entries<readonly EventStatements[]>(told);
  const claims = sections.flatMap(([, events]) =>
    events.flatMap(({ groups }) => groups.flatMap((group) => group.claims)),
  );
  const all = expandFirst(
    claims.map(({ claim }) => claim.text),
    needed,
  ).texts;
  if (claims.every(({ claim }, at) => claim.text === all[at])) return told;
  const texts = all.values();
  const expanded = sections.map(([section, events]) => [
    section,
    events.map(({ event, groups }) => ({
      event,
      groups: groups.map((group) => ({
        ...group,
        claims: group.claims.map((claim) => withText(claim, texts.next().value)),
      })),
    })),
  ]);
  return Object.fromEntries(expanded) as Record<Section, EventStatements[]>;
}

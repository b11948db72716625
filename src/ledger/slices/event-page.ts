/** What the page of an event shows of the Ledger. */
import type { LedgerEvent } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { disagreementOf, type Disagreement } from './disagreement.ts';
import { statementsOnPage, type DocumentOnPage } from './event-statements.ts';
import { expandEvent } from './expanded.ts';
import { eventLocator, type LedgerLocator } from './locators.ts';
import { dayOfEvent } from './month-parts.ts';
import { eventHead, historyOf, type EventHead, type HistoryOfEvent } from './narrowed.ts';
import { relatedQuestions, type RelatedQuestions } from './related-questions.ts';
import { sourcesOf } from './sources-read.ts';

export interface EventPage {
  entry: EventHead;
  disagreement: Disagreement;
  /** The questions that neither the disagreement nor the map tells of. */
  related: RelatedQuestions;
  /** What each document says of it. */
  documents: readonly DocumentOnPage[];
  history: HistoryOfEvent;
  /** Where its day stands in the timeline. */
  day: string;
  /** Where it was, or is said to have been; `null` where that cannot be drawn. */
  locator: LedgerLocator | null;
}

/** The slice of the ledger for the page of an event. */
export function eventPage(ledger: Ledger, entry: LedgerEvent): EventPage {
  const told = expandEvent(ledger, entry);
  const disagreement = disagreementOf(entry);
  const locator = eventLocator(ledger, entry);
  const drawn = [...disagreement.main, ...disagreement.details].map(({ ref }) => ref.id);
  const located = [...(locator?.said.values() ?? [])].flat().map(({ question }) => question.id);
  return {
    entry: eventHead(told),
    disagreement,
    related: relatedQuestions(entry, new Set([...drawn, ...located])),
    documents: statementsOnPage(told, sourcesOf(ledger, [entry]), ledger.strings),
    history: historyOf(ledger.history, entry.event.id),
    day: dayOfEvent(ledger, entry),
    locator,
  };
}

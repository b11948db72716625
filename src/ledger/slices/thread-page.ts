/** What the pages and the frame of a thread show of the Ledger: its timeline, or a part of it. */
import { homeOf, isAtHome, type CountedPart, type Part } from '../../model/parts.ts';
import { followAddress } from '../../routes/routes.ts';
import type { LedgerEvent, LedgerThread } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { expandThread, expandTimeline } from './expanded.ts';
import { listedStation, threadHead, type ListedStation, type ThreadHead } from './narrowed.ts';
import { countPart } from './part-paths.ts';
import { partsOfTimeline } from './parts-of-lists.ts';
import { stationsOfPart } from './stations.ts';
import { threadFigure, type ThreadFigure } from './thread-figure.ts';
import { threadsToFollow } from './threads-to-follow.ts';

export interface ThreadPage {
  entry: ThreadHead;
  part: CountedPart;
  /** With its newest part; `null` for a thread without events. */
  figure: ThreadFigure | null;
  stations: readonly ListedStation[];
  /** Where its feed is explained. */
  follow: string;
}

/** The slice of the ledger for a part of a thread. */
export function threadPage(ledger: Ledger, entry: LedgerThread, part: Part<LedgerEvent>): ThreadPage {
  const home = isAtHome(part);
  return {
    entry: expandThread(ledger, threadHead(entry)),
    part: countPart(part),
    figure: home ? threadFigure(ledger, entry) : null,
    // With the newest part stands the account, and in it abbreviations.
    stations: expandTimeline(ledger, stationsOfPart(part, ledger.events), home ? entry.prose.met : []),
    follow: followAddress(entry.thread.id, threadsToFollow(ledger).threads.includes(entry)),
  };
}

/** The slice of the ledger for a thread in a frame on another site: its newest part. */
export function framedThread(
  { events }: Pick<Ledger, 'events'>,
  entry: LedgerThread,
): Pick<ThreadPage, 'entry' | 'part' | 'stations'> {
  const part = homeOf(partsOfTimeline(entry));
  return {
    entry: threadHead(entry),
    part: countPart(part),
    stations: stationsOfPart(part, events).map(listedStation),
  };
}

/** What a reader can follow, as the page on following offers it. */
import type { LedgerThread } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { threadsToFollow } from '../ledger/slices/threads-to-follow.ts';
import type { Named } from '../model/former-ids.ts';
import { fileAddress } from '../routes/routes.ts';
import type { Strings } from '../strings/strings.ts';
import { spanOf } from './calendar.ts';

/** A feed, or a calendar, with the files in which it can be had. */
export interface Followed {
  name: string;
  what: string;
  /** Addresses of files, the usual one first. */
  files: readonly string[];
}

const both = (folder: string): string[] => ['xml', 'json'].map((ending) => fileAddress(`${folder}feed.${ending}`));

/** The feeds of the whole story, and the calendar where it has an entry. */
export function storyFeeds({ events, site, strings }: Pick<Ledger, 'events' | 'site' | 'strings'>): Followed[] {
  const words: Strings['follow']['feeds'] = strings.follow.feeds;
  const hasDays = events.some(({ event }) => spanOf(event.when, site.timezone) !== null);
  return [
    { ...words.story, files: both('') },
    { ...words.corrections, files: [fileAddress('corrections.xml')] },
    ...(hasDays ? [{ ...words.calendar, files: [fileAddress('data/calendar.ics')] }] : []),
  ];
}

/** The feed of a storyline. */
function storylineFeed({ thread }: LedgerThread): Followed {
  return { name: thread.title, what: thread.summary, files: both(`threads/${thread.id}/`) };
}

/** The feeds of the storylines with the latest events, each with its ids, and how many others there are. */
export function storylineFeeds(ledger: Pick<Ledger, 'threads' | 'events'>): {
  feeds: readonly (readonly [thread: Named, feed: Followed])[];
  left: number;
} {
  const { threads, left } = threadsToFollow(ledger);
  return { feeds: threads.map((entry) => [entry.thread, storylineFeed(entry)]), left };
}

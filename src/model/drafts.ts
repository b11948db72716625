/**
 * Drafts: events that only the development server shows, and with them what they alone name. An actor, a place or a
 * picture that a draft brings in tells as much as the draft itself.
 */
import type { Story } from './record.ts';

/** A story without its drafts. What they alone name is still in it: see {@link heldBack}. */
export const withoutDrafts = (story: Story): Story => ({
  ...story,
  events: new Map([...story.events].filter(([, event]) => !event.draft)),
});

/** That one thing names another. Both go by any names that tell all things apart. */
export interface Mention {
  from: string;
  to: string;
}

/** Everything that can be reached from some things along mentions, those things themselves among it. */
function reachable(from: Iterable<string>, mentions: ReadonlyMap<string, readonly Mention[]>): Set<string> {
  const reached = new Set(from);
  // A set that grows while it is walked is walked to its new end.
  for (const name of reached) for (const { to } of mentions.get(name) ?? []) reached.add(to);
  return reached;
}

/**
 * What readers must not get: the drafts, and what nothing but a draft leads to. What no event names at all stands by
 * itself, and stays.
 *
 * @param drafts events that are drafts
 * @param published what readers get whatever names it: the other events, and the text about the site
 * @param mentions every naming of one thing by another
 */
export function heldBack(
  drafts: ReadonlySet<string>,
  published: Iterable<string>,
  mentions: readonly Mention[],
): Set<string> {
  const behind = reachable(
    drafts,
    Map.groupBy(mentions, ({ from }) => from),
  );
  const open = mentions.filter(({ from, to }) => !drafts.has(from) && !drafts.has(to));
  const alone = open.flatMap(({ from }) => (behind.has(from) ? [] : [from]));
  const seen = reachable(
    [...published, ...alone],
    Map.groupBy(open, ({ from }) => from),
  );
  return new Set([...behind].filter((name) => !seen.has(name)));
}

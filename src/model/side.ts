/** Which camp an actor speaks for. See docs/content-model.md, An actor. */
import type { Id, Story } from './record.ts';

/**
 * The side of an actor: its own, else that of the first of `member_of` that has one.
 *
 * @returns the id of a side in `site.yaml`, or `null` where none is stated or the actor is unknown
 */
export function sideOf(story: Story, actor: Id): string | null {
  const seen = new Set<Id>();
  const ahead = [actor];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const record = story.actors.get(id);
    if (!record || seen.has(id)) continue;
    if (record.side) return record.side;
    seen.add(id);
    ahead.push(...record.member_of.toReversed());
  }
  return null;
}

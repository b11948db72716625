/** How actors belong to each other. See docs/content-model.md, An actor. */
import type { Id, Story } from './record.ts';

/** Whether an actor belongs to a group, directly or through others; nobody belongs to themselves. */
export function isMemberOf(story: Story, actor: Id, group: Id): boolean {
  const seen = new Set<Id>([actor]);
  const ahead = [actor];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    for (const next of story.actors.get(id)?.member_of ?? []) {
      if (next === group) return true;
      if (!seen.has(next)) ahead.push(next);
      seen.add(next);
    }
  }
  return false;
}

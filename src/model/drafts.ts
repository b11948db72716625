/** Drafts: events that only the development server shows. */
import type { Story } from './record.ts';

/** A story as readers see it: without its drafts. */
export const withoutDrafts = (story: Story): Story => ({
  ...story,
  events: new Map([...story.events].filter(([, event]) => !event.draft)),
});

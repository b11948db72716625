/** content/ holds site.yaml, about.md and at least one event, and all of it can be read. */
import type { Placement } from '../../files/layout.ts';
import type { Finding, Unplaced } from '../../finding.ts';
import { suggest } from '../../words/suggest.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'file-missing',
  family: 'file',
  severity: 'error',
  asks: 'content/ holds site.yaml, about.md and at least one event.',
  example: {
    before: 'site.yaml',
    after: 'site.yaml\nabout.md\nevents/2023-06/bridge-closed.md',
  },
});

/**
 * The files that a content folder cannot do without.
 *
 * @param placements what the files there are
 * @param others what stands in `content/` itself and has a finding of its own: a link, or a name such as `site.yml`
 */
export function missingFiles(placements: readonly Placement[], others: readonly string[]): Finding[] {
  const has = (is: string): boolean => placements.some((placement) => placement.is === is);
  const events = placements.some((placement) => placement.is === 'record' && placement.type === 'event');
  const missing = (is: boolean, path: string, message: string): Finding[] =>
    is || others.some((name) => suggest(name, [path]) !== null) ? [] : [{ path, rule: 'file-missing', message }];
  return [
    ...missing(has('site'), 'site.yaml', 'The file site.yaml is missing; it holds the title of the site and more.'),
    ...missing(has('about'), 'about.md', 'The file about.md is missing; it tells readers how the site is made.'),
    ...missing(events, 'events', 'There is no event yet; expected at least one, such as events/2023-06/first.md.'),
  ];
}

/**
 * Whether about.md holds nothing.
 *
 * @param text the whole file
 * @returns `null` where it holds something
 */
export const emptyAbout = (text: string): Unplaced | null =>
  text.trim() === ''
    ? { rule: 'file-missing', message: 'The file about.md is empty; expected a text on how the site is made.' }
    : null;

/**
 * A folder that cannot be read.
 *
 * @param below its path below `content/`, empty for that itself
 */
export const unreadableFolder = (below: string): Finding => ({
  path: below === '' ? '.' : below,
  rule: 'file-missing',
  ...(below === ''
    ? {
        message: 'There is no content folder here that can be read.',
        help: 'Say with --content or CONTENT_DIR where it is; if this is the place, look at who may read it.',
      }
    : { message: 'This folder cannot be read.', help: 'Look at who may read it, and at all that is in it.' }),
});

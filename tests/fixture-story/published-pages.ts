/** What readers see of the built fixture story, as text. */
import { select } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import type { BuiltSite, Page } from '../e2e/built-site.ts';

/** What a page shows between its head and its foot, in the order of its address. */
function pageText({ address, tree, redirect }: Page): string {
  if (redirect !== undefined) return `=== ${address} leads to ${redirect}\n`;
  const main = select('main', tree) ?? select('body', tree);
  const text = main ? toText(main) : '';
  const lines = text.split('\n').map((line) => line.replaceAll(/[^\S\u00a0]+/g, ' ').trim());
  return `=== ${address}\n\n${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** The first step of an address; months have theirs in common, and the front page is one of its own. */
const kindOf = ({ address }: Page): string => {
  const [first = 'front'] = address.split('/').filter(Boolean);
  return /^\d{4}/.test(first) ? 'months' : first.replace('.html', '');
};

/** Frames show what other pages do; the page of the data shows pieces of files that are kept themselves. */
const SHOWN_ELSEWHERE = ['embed', 'data'];

/** The text of the pages: one file for each kind of page, by its path below `tests/fixtures/story-published/`. */
export function publishedPages({ pages }: BuiltSite): Map<string, string> {
  const kinds = [...Map.groupBy(pages, kindOf)].filter(([kind]) => !SHOWN_ELSEWHERE.includes(kind));
  return new Map(kinds.map(([kind, found]) => [`pages/${kind}.txt`, found.map(pageText).join('\n')]));
}

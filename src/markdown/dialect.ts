/** The one place that decides which Markdown the project reads and writes: CommonMark with GitHub's extensions. */
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';

/**
 * An address that begins with "www." or "HTTPS:" goes on to the next space, through a citation too (GitHub Flavored
 * Markdown, 6.9). The library knows the beginnings in small letters, and "www." only before a letter.
 */
function addressesAsWords(this: Processor): void {
  const data = this.data();
  const unsafe = [
    { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' as const },
    { character: ':', before: '[PS]', after: '/', inConstruct: 'phrasing' as const },
  ];
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), { unsafe }];
}

export const markdown = remark().use(remarkGfm).use(addressesAsWords).data('settings', { bullet: '-' }).freeze();

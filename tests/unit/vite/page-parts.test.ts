import { describe, expect, it } from 'vitest';
import { edited } from '../../../src/text/edits.ts';
import { partsOfPage } from '../../../src/vite/page-parts.ts';

/** The page with its figures held together, `~` for a space at which no line ends, `+` for what holds two signs together. */
const shown = (html: string): string =>
  edited(html, partsOfPage(html).figures).replaceAll('\u00a0', '~').replaceAll('\u2060', '+');

describe('the figures of a page', () => {
  it.each([
    ['<b>12 or</b> 13 men', '<b>12~or</b> 13~men'],
    ['12 человек — é5 men', '12~человек~— é5 men'],
    ['<b>слова</b> — і знову', '<b>слова</b>~— і знову'],
    ['the days 4–5', 'the days 4–+5'],
    ['<pre>12 men</pre>12 men', '<pre>12 men</pre>12~men'],
    ['a < b, 12 men', 'a < b, 12~men'],
  ])('stay with what they count: %s', (html, whole) => {
    expect(shown(html)).toBe(whole);
  });

  it.each([
    '<a title="12 men" data-x=\'a > 12 men\'>x</a>',
    '<script>"12 men"</script>',
    '<title>12 men</title>',
    '<pre><b>12 men</b> 12 men</pre>',
    '<!-- 12 men --><!DOCTYPE html>',
  ])('are left alone where nobody reads them, or lines are as written: %s', (html) => {
    expect(shown(html)).toBe(html);
  });
});

it('what looks like the way to a style file within an attribute or a text is none, and hides none that comes after', () => {
  const link = '<link rel="stylesheet" href="/s/one.css">';
  const page = `<meta content='${link}'><title>${link}</title><a title="<script>">x</a>${link}<p>`;
  const parts = partsOfPage(page);
  expect(parts.sheets.map(({ start, end, name }) => [page.slice(start, end), page.slice(end), name])).toEqual([
    [link, '<p>', 'one.css'],
  ]);
});

it('a page tells its elements, classes, scripts and what it leads to, and not those within its scripts and texts', () => {
  const parts = partsOfPage(
    '<main\nclass="a b"><p id="class" data-class="no"><use href="#x"/><script src="/s/one.js">"<b class=no>"</script>' +
      '<textarea><i class="no"></textarea><pre><code class="c"></code></pre>',
  );
  expect([...parts.elements]).toEqual(['main', 'p', 'use', 'script', 'textarea', 'pre', 'code']);
  expect([...parts.classes]).toEqual(['a b', 'c']);
  expect([...parts.loaded]).toEqual(['one.js']);
  expect([...parts.pointedAt]).toEqual(['x']);
});

import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { attribute, differing, markup, type Html, type Piece } from '../../../src/components/pieces/html.ts';
import fc from '../property.ts';

/** Texts with all that HTML could take for something else. */
const TEXT = fc.string({
  unit: fc.constantFrom('<', '>', '&', '"', "'", '=', '/', ' ', 'a', '</p>', '<b>', '&lt;', '" id="', '<!--'),
});

const parsed = (made: Html): ReturnType<typeof fromHtml> => fromHtml(made.toString(), { fragment: true });

describe('HTML of small pieces', () => {
  it('shows any text as it is, in text and in the value of an attribute', () => {
    fc.assert(
      fc.property(TEXT, TEXT, TEXT, (text, value, left) => {
        const made = markup`<p id="${value}"${attribute('lang', left)}>${text}</p>`;
        const tree = parsed(made);
        expect(tree.children).toHaveLength(1);
        const p = select('p', tree);
        expect(p?.properties).toEqual({ id: value, lang: left });
        expect(p && toString(p)).toBe(text);
        expect(p?.children.every(({ type }) => type === 'text')).toBe(true);
      }),
    );
  });

  it('takes what it made itself as HTML, and nothing else', () => {
    const bold = markup`<b>${'1 < 2'}</b>`;
    expect(markup`<p>${bold}${bold.toString()}</p>`.toString()).toBe(
      '<p><b>1 &lt; 2</b>&lt;b&gt;1 &amp;lt; 2&lt;/b&gt;</p>',
    );
  });

  it('escapes what stands in a list, at any depth', () => {
    expect(markup`<p>${['<', ['&', [markup`<i>${'>'}</i>`]]]}</p>`.toString()).toBe('<p>&lt;&amp;<i>&gt;</i></p>');
  });

  it.each<[string, Piece]>([
    ['false', false],
    ['null', null],
    ['undefined', undefined],
    ['an empty list', []],
  ])('shows nothing for %s', (_, piece) => {
    expect(markup`<p>${piece}</p>`.toString()).toBe('<p></p>');
  });

  it('shows a number that is nothing', () => {
    expect(markup`<p id="${0}">${0}</p>`.toString()).toBe('<p id="0">0</p>');
  });

  it('leaves out attributes without a value', () => {
    expect(markup`<p${attribute('lang', null)}${attribute('dir', undefined)}${differing(false)}></p>`.toString()).toBe(
      '<p></p>',
    );
    expect(markup`<p${[attribute('lang', 'ar'), differing(true)]}></p>`.toString()).toBe(
      '<p lang="ar" class="differs"></p>',
    );
  });

  it('has none of the line breaks of its template, and all of those of a text', () => {
    expect(
      markup`<p>
        <b>${'a\n  b'}</b> ${'c'}
      </p>`.toString(),
    ).toBe('<p><b>a\n  b</b> c</p>');
  });

  it('refuses a text where it could become anything', () => {
    expect(() => markup`<p class=${'a onclick=b'}></p>`).toThrow('Within a tag');
    expect(() => markup`<${'script'}></p>`).toThrow('Within a tag');
    expect(() => markup`<p class='${'a'}'></p>`).toThrow('Within a tag');
    expect(() => markup`<script>${'a'}</script>`).toThrow('no small piece');
    expect(() => markup`<style>${'a'}</style>`).toThrow('no small piece');
    expect(() => markup`<p title="${'a'}`).toThrow('ends within a tag');
    expect(() => attribute('on click', 'a')).toThrow('no name of an attribute');
  });

  it('refuses HTML in the value of an attribute, and an attribute in text', () => {
    expect(() => markup`<p title="${markup`<b></b>`}"></p>`).toThrow('neither a text nor a number');
    expect(() => markup`<p>${attribute('lang', 'ar')}</p>`).toThrow('outside of a tag');
  });
});

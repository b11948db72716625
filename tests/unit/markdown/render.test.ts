import { HtmlValidate } from 'html-validate';
import { tests } from 'commonmark-spec';
import { describe, expect, it } from 'vitest';
import fc from '../property.ts';
import { elementsOf, htmlOf } from './browser-view.ts';

const CITATION = '<sup class="citation"><a href="#claim-thirteen" aria-label="Statement 3: Shore Post">3</a></sup>';

describe('a quotation', () => {
  it('runs the way of its first letter', () => {
    expect(htmlOf('> لن نفتح الرصيف.')).toBe('<blockquote dir="auto">\n<p>لن نفتح الرصيف.</p>\n</blockquote>');
  });
});

describe('a citation', () => {
  it('becomes a numbered link to its statement', () => {
    expect(htmlOf('Thirteen men.[^thirteen]')).toBe(`<p>Thirteen men.${CITATION}</p>`);
  });

  it('keeps its number wherever it stands, however often', () => {
    expect(htmlOf('One.[^thirteen]\n\nTwo.[^met][^thirteen]').match(/>3<\/a>/g)).toHaveLength(2);
  });

  it('right behind another is told apart, so that both have room', () => {
    expect(htmlOf('One,[^met][^thirteen] two.[^met]').match(/class="citation[^"]*"/g)).toEqual([
      'class="citation"',
      'class="citation next"',
      'class="citation"',
    ]);
  });

  it('right behind another is another number without a style, too', () => {
    expect(htmlOf('One.[^met][^thirteen]').replaceAll(/<[^>]+>/g, '')).toMatch(/^One\.\d\u00a03$/);
  });

  it('leaves no list of footnotes behind', () => {
    expect(htmlOf('One.[^met]')).not.toContain('footnote');
  });

  it('of a statement that is not there stays as it was written', () => {
    expect(htmlOf('Who knows.[^nobody]')).toBe('<p>Who knows.[^nobody]</p>');
    expect(htmlOf('Who knows.[^Met]')).toBe('<p>Who knows.[^Met]</p>');
  });

  it('follows an exclamation mark, and stands in emphasis, lists, tables and quotations', () => {
    for (const text of ['Stop![^met]', '*Stop[^met]*', '- Stop[^met]', '| Stop[^met] |\n| --- |', '> Stop[^met]']) {
      expect(htmlOf(text)).toContain('href="#claim-met"');
    }
  });

  it('moves out of a link that it stands in', () => {
    expect(htmlOf('[the men [^thirteen]](../../places/a.yaml)')).toBe(
      `<p><a href="/base/places/harbour/">the men </a>${CITATION}</p>`,
    );
  });

  it('survives a code fence that is never closed', () => {
    expect(htmlOf('One.[^thirteen]\n\n```\ncode')).toBe(`<p>One.${CITATION}</p>\n<pre><code>code\n</code></pre>`);
  });

  it('takes nothing of a body that begins with an indented line', () => {
    expect(htmlOf('    code\n\nOne.[^thirteen]')).toBe(`<pre><code>code\n</code></pre>\n<p>One.${CITATION}</p>`);
  });

  it('is there as often as it was written, whatever the words around it', () => {
    const words = fc.array(fc.constantFrom('men', '**bold**', '`code`', '13', 'a\nb', '“so”'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (parts) => {
        const text = parts.map((part) => `${part.join(' ')}.[^thirteen]`).join('\n\n');
        expect(htmlOf(text).split(CITATION)).toHaveLength(parts.length + 1);
      }),
    );
  });
});

describe('a link', () => {
  it('to a file of the content becomes the address of its page', () => {
    expect(htmlOf('[the harbour](../../places/harbour.yaml)')).toBe(
      '<p><a href="/base/places/harbour/">the harbour</a></p>',
    );
  });

  it('keeps what it leads to inside the page', () => {
    expect(htmlOf('[ships](a.yaml#claim-ships)')).toContain('href="/base/places/harbour/#claim-ships"');
    expect(htmlOf('[ships](#claim-ships)')).toContain('href="#claim-ships"');
  });

  it('to nothing becomes its text', () => {
    expect(htmlOf('[the harbour](nowhere.md)')).toBe('<p>the harbour</p>');
  });

  it('out of the site passes nothing on', () => {
    expect(htmlOf('<https://post.example/2>')).toBe(
      '<p><a href="https://post.example/2" rel="noopener noreferrer nofollow ugc" class="address">https://post.example/2</a></p>',
    );
  });

  it('is told apart where its text is its address, which is not to stand on paper twice', () => {
    expect(htmlOf('[the post](https://post.example/2)')).not.toContain('class=');
    expect(htmlOf('https://вода.example/2')).toContain('class="address"');
  });

  it('by reference is a link like any other', () => {
    expect(htmlOf('[the harbour][1]\n\n[1]: harbour.yaml')).toBe(
      '<p><a href="/base/places/harbour/">the harbour</a></p>',
    );
  });

  it('without words shows its address', () => {
    expect(htmlOf('[](harbour.yaml)')).toBe('<p><a href="/base/places/harbour/">harbour.yaml</a></p>');
  });
});

describe('a picture', () => {
  it('of the site is loaded when it is needed', () => {
    expect(htmlOf('![A bridge](bridge.png)')).toBe(
      '<p><img src="/base/pictures/bridge.png" alt="A bridge" loading="lazy"></p>',
    );
  });

  it('from elsewhere becomes its description', () => {
    expect(htmlOf('![A bridge](https://pictures.example/bridge.png)')).toBe('<p>A bridge</p>');
    expect(htmlOf('![A bridge][1]\n\n[1]: gone.png.exe')).toBe('<p>A bridge</p>');
  });
});

describe('a heading', () => {
  it('has an anchor that cannot be a statement', () => {
    expect(htmlOf('## Claim thirteen\n\n## claim-thirteen\n')).toBe(
      '<h2 id="section-claim-thirteen">Claim thirteen</h2>\n<h2 id="section-claim-thirteen-1">claim-thirteen</h2>',
    );
  });

  it('keeps its anchor when a statement is cited in it', () => {
    expect(htmlOf('## The *video*[^thirteen]')).toContain('<h2 id="section-the-video">The <em>video</em><sup');
  });

  it('is never a second title of the page, and never empty', () => {
    expect(htmlOf('# Title\n\n##\n')).toBe('<h2 id="section-title">Title</h2>');
  });
});

describe('a table', () => {
  it('says with classes how it is aligned, and that its head cells head columns', () => {
    const html = htmlOf('| a | b |\n| --: | :-: |\n| 1 | 2 |');
    expect(html).toContain('<th scope="col" class="align-right">a</th>');
    expect(html).toContain('<td class="align-center">2</td>');
    expect(html).not.toContain('align="');
  });
});

describe('a list of things to do', () => {
  it('has signs and no controls', () => {
    expect(htmlOf('- [x] asked\n- [ ] answered')).toBe('<ul>\n<li>☑ asked</li>\n<li>☐ answered</li>\n</ul>');
  });
});

describe('the HTML of every CommonMark example', () => {
  it('is valid', async () => {
    const page = tests.map(({ markdown, number }) => {
      // Each is a page of its own, on which no two headings have one id.
      const html = htmlOf(markdown).replaceAll('id="section-', `id="section-${number}-`);
      return `<div data-example="${number}">${html}</div>`;
    });
    // Blanks at the end of a line of code are the code's own.
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'no-trailing-whitespace': 'off' },
    });
    const { results } = await validator.validateString(page.join('\n'));
    expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line} ${message}`))).toEqual([]);
  });

  it('has no two elements of one id', () => {
    for (const { markdown } of tests) {
      const ids = elementsOf(htmlOf(`${markdown}\n\n${markdown}`)).flatMap(({ properties }) => properties.id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

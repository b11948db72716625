/** Words that the check allows come through an import as they were. */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { hiddenCharacters } from '../../../src/check/rules/field/hidden-characters.ts';
import { parseProse } from '../../../src/markdown/parse.ts';
import { nodesOf } from '../../../src/markdown/walk.ts';
import { onOneLine } from '../../../src/import/words.ts';
import fc from '../property.ts';
import { eventOf, newEvent, only, plainRow, plan, slide, slides } from './importing.ts';

/** Whatever people type, and what means something to YAML, Markdown and HTML. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    ...[
      '---',
      '- ',
      '# ',
      ' #',
      ': ',
      '* ',
      '**',
      '_',
      '`',
      '```',
      '~~',
      '[^text-1]',
      '[a](b)',
      '![',
      '](',
      '<b>',
      '</',
    ],
    ...[
      '<!--',
      '&amp;',
      '&#x6a;',
      '\\',
      '|',
      '1. ',
      '1) ',
      '+ ',
      '> ',
      '>',
      '!',
      '{',
      '}',
      '%',
      '@',
      '"',
      "'",
      '“',
      '…',
    ],
    ...[
      'null',
      'true',
      '1e3',
      '2023-06-04',
      '~',
      '|-',
      '>-',
      '*a',
      '&a',
      'www.a.example',
      'www.',
      'a@b.example',
      '\u00a0',
      ' ',
    ],
    ...['http://', 'Сказав', 'שלום', '日本語', '🙂', '\t', '\n', '\r\n', '\n\n', '===', '\u3000', 'é', 'e\u0301'],
  ),
);

const words = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.isWellFormed() && hiddenCharacters(text).length === 0 && onOneLine(text) !== '');

const titles = words.map(onOneLine).filter((title) => title.length <= 120 && title.trim() === title);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Words apart: Markdown, like a page, does not tell one kind of space at the end of a line from another. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of an account as a reader sees them, without its citations. */
function wordsOf(account: string, claims: readonly string[]): string {
  const tree = parseProse(account, { claims });
  for (const { node } of nodesOf(tree)) {
    if ('children' in node) node.children = node.children.filter((child: Nodes) => child.type !== 'footnoteReference');
  }
  return spaced(tree.children.map((node) => toString(node)).join(' '));
}

/** What an account holds besides words; bare addresses are links wherever they stand in GitHub's Markdown. */
function marksIn(account: string, claims: readonly string[]): string[] {
  const plain = new Set(['root', 'paragraph', 'text', 'footnoteReference']);
  return [...nodesOf(parseProse(account, { claims }))].flatMap(({ node }) => {
    const isBare = node.type === 'link' && /^(?:mailto:|http:\/\/www\b)/i.test(node.url);
    return plain.has(node.type) || isBare ? [] : [node.type];
  });
}

describe('any words', () => {
  it('as the title of a table’s row are the title of its event', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const document = { scope: 'table', title: 'A table', rows: [plainRow(title)], asides: [] };
        expect(newEvent(only(plan(document), 'new')).record.title).toBe(title);
      }),
      { numRuns: 500 },
    );
  });

  it('as the headline of a slide are the title of its event', () => {
    fc.assert(
      fc.property(titles, (title) => {
        expect(newEvent(only(plan(slides(slide(escaped(title), ''))), 'new')).record.title).toBe(title);
      }),
      { numRuns: 500 },
    );
  });

  it('as text are the words of the account, and no markup or citation of their own', () => {
    fc.assert(
      fc.property(words, (text) => {
        fc.pre(!/https?:/i.test(text));
        const { record, account } = newEvent(
          only(plan({ scope: 'table', title: 'A table', rows: [plainRow('Title', text)], asides: [] }), 'new'),
        );
        const claims = record.claims.map(({ id }) => id);
        expect(wordsOf(account, claims)).toBe(spaced(text));
        expect(marksIn(account, claims)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('as text are told by statements, sentence for sentence', () => {
    fc.assert(
      fc.property(words, (text) => {
        fc.pre(!/https?:/i.test(text));
        const { record } = newEvent(only(plan(slides(slide('Title', `<p>${escaped(text)}</p>`))), 'new'));
        const bare = (one: string): string => one.replace(/\s+/g, '');
        expect(bare(record.claims.map((claim) => claim.text).join(''))).toBe(bare(text));
      }),
      { numRuns: 500 },
    );
  });

  it('as group, credit, caption and name of the table never break a file', () => {
    fc.assert(
      fc.property(words, words, words, (group, credit, caption) => {
        const media = { url: 'https://media.example/1.jpg', credit: escaped(credit), caption: escaped(caption) };
        const document = { ...slides(slide('Title', 'Text.', { media, group })), title: onOneLine(group) };
        for (const file of only(plan(document), 'new').files) {
          if (file.type === 'event') eventOf(file);
          expect(file.text).not.toMatch(/^---\n[\s\S]*\n---\n[\s\S]*^---$/m);
        }
      }),
    );
  });
});

/** Any words that people may type, and what Markdown makes of them. */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { hiddenCharacters } from '../../src/check/rules/field/hidden-characters.ts';
import { parseProse } from '../../src/markdown/parse.ts';
import { nodesOf } from '../../src/markdown/walk.ts';
import fc from './property.ts';

/** Words apart: Markdown, like a page, does not tell one kind of space at the end of a line from another. */
export const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

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
      'https://a.example/b',
      'HTTPS://A.example',
      'a@b.example',
      '\u00a0',
      ' ',
    ],
    ...['http://', 'Сказав', 'שלום', '日本語', '🙂', '\t', '\n', '\r\n', '\n\n', '===', '\u3000', 'é', 'e\u0301'],
  ),
);

/** Words that the check allows, not on one line alone. */
export const anyWords: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.isWellFormed() && hiddenCharacters(text).length === 0 && spaced(text) !== '');

/** The words of an account as a reader sees them, without its citations. */
export function wordsOf(account: string, claims: readonly string[]): string {
  const tree = parseProse(account, { claims });
  for (const { node } of nodesOf(tree)) {
    if ('children' in node) node.children = node.children.filter((child: Nodes) => child.type !== 'footnoteReference');
  }
  return spaced(tree.children.map((node) => toString(node)).join(' '));
}

/** What an account holds besides words; bare addresses are links wherever they stand in GitHub's Markdown. */
export function markupIn(account: string, claims: readonly string[]): string[] {
  const plain = new Set(['root', 'paragraph', 'text', 'footnoteReference']);
  return [...nodesOf(parseProse(account, { claims }))].flatMap(({ node }) => {
    const isBare = node.type === 'link' && /^(?:mailto:|https?:)/i.test(node.url);
    return plain.has(node.type) || isBare ? [] : [node.type];
  });
}

/** The claims that an account cites, in its order. */
export const citedIn = (account: string, claims: readonly string[]): string[] =>
  [...nodesOf(parseProse(account, { claims }))].flatMap(({ node }) =>
    node.type === 'footnoteReference' ? [node.identifier] : [],
  );

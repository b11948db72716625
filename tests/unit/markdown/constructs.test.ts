import { tests } from 'commonmark-spec';
import { describe, expect, it } from 'vitest';
import { constructsFor } from '../../../src/markdown/constructs.ts';
import { markdown as dialect } from '../../../src/markdown/dialect.ts';
import { parseProse } from '../../../src/markdown/parse.ts';
import fc from '../property.ts';

/** What tables and bare addresses are made of, among what else there is. */
const PIECES = [
  ...['a', 'B', '1', ' ', '  ', '    ', '\n', '\n\n', '\r\n', '\t', '.', ',', '-', ':', '|', ':-', '-:', '---', '\\'],
  ...[
    'www.',
    'WWW.a.b',
    'w',
    'http',
    'https://',
    'HTTP://a.b/c',
    '://',
    'a@b.cd',
    '@',
    'mailto:',
    'xmpp:',
    '&#64;',
    '&',
  ],
  ...[
    '*',
    '_',
    '~~',
    '`',
    '[',
    ']',
    '](',
    ')',
    '[^a]',
    '![',
    '<',
    '>',
    '# ',
    '- ',
    '> ',
    '1. ',
    '- [ ] ',
    '=',
    '&colon;',
  ],
];

describe('what a text may need', () => {
  it('parses it as all of the dialect does', () => {
    for (const { markdown } of tests) expect(parseProse(markdown)).toEqual(dialect.parse(markdown));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(parseProse(text)).toEqual(dialect.parse(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a table', 'a | b\n-- | --', 'table'],
    ['a table of one column', 'a\n:-', 'table'],
    ['a table of one column to the right', '> a\n> -:', 'table'],
    ['an address', 'See www.example.org.', 'link'],
    ['an address in capitals', 'See HTTP://EXAMPLE.ORG.', 'link'],
    ['an address of mail that is written with a reference', 'See a&#64;example.org.', 'link'],
    ['an address with a backslash in it', String.raw`See www\.example.org.`, 'link'],
  ])('is told by %s', (_, text, type) => {
    const tree = parseProse(text);
    expect(tree).toEqual(dialect.parse(text));
    expect(JSON.stringify(tree)).toContain(`"type":"${type}"`);
  });

  it('is less where a text shows neither', () => {
    const words = constructsFor('The council met.[^met] See [the bridge](../../places/bridge.yaml).');
    expect(words).not.toEqual(constructsFor('a | b'));
    expect(words).not.toEqual(constructsFor('See www.example.org.'));
    expect(JSON.stringify(words)).not.toMatch(/"name":"(?:table|\w+Autolink)"/);
  });
});

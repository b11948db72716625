/** The small pieces of messages. */
import { describe, expect, it } from 'vitest';
import { asWritten, visible } from '../../../../src/check/words/as-written.ts';
import { inWords } from '../../../../src/check/words/in-words.ts';
import { oneOf } from '../../../../src/check/words/one-of.ts';
import { didYouMean, suggest } from '../../../../src/check/words/suggest.ts';

it('sentences of a record stand apart from its fields, and records from each other', () => {
  const entry = (was: string) => ({ on: '2023-06-08', claims: ['waiting', 'closed'], was, reportedBy: undefined });
  expect(inWords([entry('Ten ships wait, why ever.'), entry('withheld')])).toBe(
    'on 2023-06-08, claims waiting, closed, was "Ten ships wait, why ever."; on 2023-06-08, claims waiting, closed, was withheld',
  );
});

describe('the nearest choice', () => {
  it.each([
    ['brankow', ['brankov', 'baranovski'], 'brankov'],
    ['sumary', ['title', 'summary'], 'summary'],
    ['naem', ['names', 'name'], 'name'],
    ['Shore Post', ['shore-post', 'the-post'], 'shore-post'],
    ['claimd', ['claimed', 'claims'], 'claimed'],
  ])('to %s among %j is %s', (found, choices, nearest) => {
    expect(suggest(found, choices)).toBe(nearest);
  });

  it.each(['zebra', 'x', '', 'x'.repeat(10_000)])('is nothing where nothing is near: %s', (found) => {
    expect(suggest(found, ['title', 'summary', 'y'])).toBeNull();
  });

  it('is the same whatever the order', () => {
    expect(suggest('hpx', ['hpa', 'hpd'])).toBe(suggest('hpx', ['hpd', 'hpa']));
  });

  it('ends a message', () => {
    expect(didYouMean('hapening', ['happening', 'statement'])).toBe('; did you mean "happening"?');
    expect(didYouMean('zebra', ['happening'])).toBe('');
  });
});

describe('what is repeated from a file', () => {
  it('stands on one line, shortened, with nothing in it that acts or hides', () => {
    expect(asWritten('a\n b')).toBe('"a b"');
    expect(asWritten('x'.repeat(100))).toBe(`"${'x'.repeat(59)}…"`);
    expect(asWritten('👩\u200d👧'.repeat(100))).toBe(`"${'👩\u200d👧'.repeat(47)}…"`);
    expect(asWritten(`x${' '.repeat(300)}y`)).toBe('"x…"');
    expect(asWritten('\u001b[2J\u202e\ud800')).toBe(String.raw`"\u{1b}[2J\u{202e}\u{d800}"`);
    expect(visible('Kyiv, Київ, 基輔')).toBe('Kyiv, Київ, 基輔');
  });

  it('is listed as people do', () => {
    expect([oneOf([]), oneOf(['a']), oneOf(['a', 'b']), oneOf(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a or b',
      'a, b or c',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/client/excerpt.ts';
import type { Word } from '../../../src/search/record.ts';

const wordsOf = (text: string, found: readonly number[]): Word[] =>
  text.split(' ').map((word, at) => ({ word, after: ' ', found: found.includes(at) }));

const shown = (words: readonly Word[]): string =>
  words.map(({ word, after, found }) => `${found ? `[${word}]` : word}${after}`).join('');

describe('an excerpt', () => {
  it('begins with the text where that is short', () => {
    expect(shown(excerptOf(wordsOf('The bridge was closed.', [1])))).toBe('The [bridge] was closed. ');
  });

  it('shows where most was found in a long text', () => {
    const text = `bridge ${'and '.repeat(50)}old bridge ${'so '.repeat(50)}end`;
    expect(shown(excerptOf(wordsOf(text, [0, 51, 52])))).toMatch(/^… and .*\[old\] \[bridge\] so .* … $/);
  });
});

import { describe, expect, it } from 'vitest';
import { excerptOf, type Word } from '../../../src/client/excerpt.ts';
import { SPELLINGS } from '../../../src/strings/spellings.ts';

const shown = (words: readonly Word[]): string =>
  words.map(({ text, found }) => (found ? `[${text}]` : text)).join(' ');

describe('an excerpt', () => {
  it('begins with the text where that is short', () => {
    const { text, spellings } = excerptOf({ content: 'The bridge was closed.', locations: [1] });
    expect(shown(text)).toBe('The [bridge] was closed.');
    expect(spellings).toEqual([]);
  });

  it('shows where most was found in a long text', () => {
    const content = ['bridge', ...Array<string>(50).fill('and'), 'old', 'bridge', ...Array<string>(50).fill('so')].join(
      ' ',
    );
    const { text } = excerptOf({ content, locations: [0, 51, 52] });
    expect(shown(text)).toMatch(/^… and .*\[old\] \[bridge\] so .* …$/);
  });

  it('names the spelling where only that was found', () => {
    const content = `The corps came. ${SPELLINGS} Corps, RDK, RVC ${SPELLINGS} Town`;
    const { text, spellings } = excerptOf({ content, locations: [6] });
    expect(shown(text)).toBe('The corps came.');
    expect(spellings.map(shown)).toEqual(['Corps, RDK, [RVC]']);
  });
});

/** A comment of a file says which of its words are printed so, and answers the warnings about them, and no others. */
import { describe, expect, it } from 'vitest';
import { baseFile, contentWith } from '../overlay.ts';

const EVENT = 'events/2023-06/bridge-closed.md';

async function found(text: string): Promise<string[]> {
  using folder = contentWith({ [EVENT]: text });
  return (await folder.check()).map(({ rule, line }) => `${String(line)} ${rule}`);
}

const SUMMARY = /^summary: .*$/m;
const event = (summary: string, comment = '', body = ''): string =>
  baseFile(EVENT).replace(SUMMARY, `${comment}summary: '${summary}'`) + body;

describe('# as printed', () => {
  it.each([
    ['letters of two alphabets', 'A leaflet is signed "СССP".', 'СССP', 'mixed-script'],
    ['Markdown', 'A leaflet says "**no** bridge".', '**no**', 'doubtful-text'],
    ['the mark of new files', 'A form says "FILL IN CAPITALS".', 'FILL IN CAPITALS', 'placeholder-text'],
  ])('answers a warning about %s, in a field', async (_, summary, words, rule) => {
    expect(await found(event(summary))).toEqual([`3 ${rule}`]);
    expect(await found(event(summary, `# as printed: ${words}\n`))).toEqual([]);
    expect(await found(event(summary, '# as printed: something else\n'))).toEqual([`4 ${rule}`]);
  });

  it('answers one about the account, and one about more of the words than the warning names', async () => {
    const account = '\nA leaflet says “FILL IN CAPITALS, СССP”.[^closed]\n';
    expect(await found(event('The bridge closes.', '', account))).toEqual(['24 placeholder-text', '24 mixed-script']);
    expect(await found(event('The bridge closes.', '# as printed: FILL IN CAPITALS, СССP\n', account))).toEqual([]);
  });

  it('answers nothing beside its words, and is none in the account', async () => {
    const summary = 'A form says "FILL IN CAPITALS". FILL IN the rest.';
    expect(await found(event(summary, '# as printed: FILL IN CAPITALS\n'))).toEqual(['4 placeholder-text']);
    const account = '\nA leaflet is signed “СССP”.[^closed]\n\n    # as printed: СССP\n';
    expect(await found(event('The bridge closes.', '', account))).toContain('24 mixed-script');
  });

  it('never answers an error', async () => {
    const text = baseFile(EVENT)
      .replace('kind: happening', 'kind: hарpening')
      .replace(SUMMARY, '# as printed: hарpening\n$&');
    expect(await found(text)).toEqual(['5 invalid-value']);
  });

  it('is proposed by the warning, to be copied', async () => {
    using folder = contentWith({ [EVENT]: event('A leaflet is signed "СССP", with "**no**" in it. FILL IN NAME') });
    expect((await folder.check()).map(({ help }) => help?.replace(/^.*comment on a line of its own: /s, ''))).toEqual([
      '# as printed: СССP',
      '# as printed: **no**',
      '# as printed: FILL IN NAME',
    ]);
  });
});

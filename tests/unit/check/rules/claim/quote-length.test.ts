/** How long a quotation may be, also in a script that writes no spaces between words. */
import { expect, it } from 'vitest';
import { baseFile, contentWith } from '../../overlay.ts';

const COUNCIL = 'events/2023-06/council-meets.md';

/** What the check says of a quotation in a language. */
async function said(text: string, lang: string): Promise<string[]> {
  using folder = contentWith({
    [COUNCIL]: baseFile(COUNCIL).replace(
      '    standing: reported',
      `    standing: reported\n    quote: { text: "${text}", lang: ${lang}, translated: no }`,
    ),
  });
  return (await folder.check()).map(({ message }) => message);
}

it.each([
  // The council has decided to close the bridge today.
  ['zh', '市议会今天决定关闭大桥。'],
  ['ja', '市議会は今日橋を閉鎖することを決めました。'],
  ['th', 'สภาเมืองตัดสินใจปิดสะพานวันนี้'],
])('in %s goes by words', async (lang, sentence) => {
  expect(await said(sentence.repeat(4), lang)).toEqual([]);
  expect(await said(sentence.repeat(12), lang)).toEqual([
    expect.stringMatching(/^The quotation has \d+ words; expected at most 60\.$/),
  ]);
});

it('may be sixty words, and no more', async () => {
  expect(await said('bridge '.repeat(60).trim(), 'en')).toEqual([]);
  expect(await said('bridge '.repeat(61).trim(), 'en')).toEqual(['The quotation has 61 words; expected at most 60.']);
});

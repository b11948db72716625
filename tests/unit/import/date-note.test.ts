/** What an import itself says of what it takes over stands on the pages, so it is in the language of the site. */
import { describe, expect, it } from 'vitest';
import { whenValue } from '../../../src/import/date-note.ts';
import { nothing, plan, sheet, wordsIn } from './importing.ts';

/** The texts of all files that come of a timeline on a site in a language. */
const written = (lang: string): string =>
  plan(
    sheet(
      'Year,Month,Day,Time,Display Date,Headline,Text,Media,Media Credit,Group\n' +
        '1900,6,4,17:00,Sunday at tea time,Ships wait,Twelve.,,,North\n' +
        '1900,6,5,,,They sail,Eleven.,https://pictures.example/1.jpg,Captain Vey,North\n',
    ),
    { ...nothing, lang, words: wordsIn(lang) },
  )
    .flatMap((result) => (result.is === 'new' ? result.files : []))
    .map(({ text }) => text)
    .join('\n');

describe('what an import says of a date', () => {
  it('is that it was read in a zone, and how it was given, a sentence each', () => {
    const at = { date: '2023-06-04T17:00+03:00/2023-06-04T18:00+03:00', basis: 'resolved' };
    const told = (notes: Parameters<typeof whenValue>[0]['notes']) =>
      whenValue({ ok: true, when: at, notes, todos: [], lost: [] }, wordsIn('en'));
    expect(
      told([
        { is: 'zone', times: ['17:00', '18:00'], zone: 'Europe/Moscow' },
        { is: 'as given', words: 'at tea time' },
      ]),
    ).toEqual({
      ...at,
      note: 'The times 17:00 and 18:00 were given without a time zone; they are read as those of Europe/Moscow. The date was given as “at tea time”.',
    });
    const plain = { ok: true, when: { date: '2023' }, notes: [], todos: [], lost: [] } as const;
    expect(whenValue(plain, wordsIn('en'))).toBe('2023');
  });

  it.each([
    ['de', 'Die Uhrzeit 17:00 war ohne Zeitzone angegeben; sie ist als die von Europe/Moscow gelesen.'],
    ['tr', '17:00 saati saat dilimi olmadan verilmiş; Europe/Moscow saati olarak okundu.'],
    ['ar', 'ذُكر الوقت 17:00 من دون منطقة زمنية، وقُرئ على أنه بتوقيت Europe/Moscow.'],
  ])(
    'is in "%s" on a site in that language, as all that it writes besides, without marks that nobody sees',
    (lang, note) => {
      const text = written(lang);
      const words = wordsIn(lang);
      for (const own of [
        note,
        words.rounded('Europe/Moscow'),
        words.asGiven('Sunday at tea time'),
        words.document,
        words.credited('Captain Vey'),
      ]) {
        expect(text.replaceAll(/\s+/g, ' ')).toContain(own);
      }
      expect(text).not.toMatch(/[\u2066-\u2069]|\b(was given|were given|taken over from)\b/);
    },
  );
});

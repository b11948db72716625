/** Dates of imported rows. */
import { describe, expect, it } from 'vitest';
import { dateOfRow, NO_PARTS, timeParts, type DateParts } from '../../../src/import/date.ts';
import { formatFault, readFormatted } from '../../../src/import/date-format.ts';
import { mappedDate, type DateCells } from '../../../src/import/mapped-date.ts';
import { readMap } from '../../../src/import/map-file.ts';
import { LANGUAGES } from '../../../src/model/spoken.ts';
import fc from '../property.ts';
import { ZONE } from './importing.ts';

const map = readMap('name: T\ncolumns: { title: A, date: B }\n');
if (!map.ok) throw new Error(map.why);
const MAP = map.map;

const parts = (...[year = '', month = '', day = '', hour = '', minute = '']: string[]): DateParts => ({
  ...NO_PARTS,
  year,
  month,
  day,
  hour,
  minute,
});

const dateOf = (start: DateParts, end = NO_PARTS, inWords = ''): string => {
  const read = dateOfRow({ start, end, inWords }, ZONE);
  return read.ok ? read.when.date : read.why;
};

describe('a date', () => {
  it.each([
    [parts('2023'), NO_PARTS, '', '2023'],
    [parts('2023', '6'), NO_PARTS, '', '2023-06'],
    [parts('2023', '06', '4'), NO_PARTS, '', '2023-06-04'],
    [parts('2,023', '6.0'), NO_PARTS, '', '2023-06'],
    [parts('79'), NO_PARTS, '', '0079'],
    [parts('2023', '6', '4'), parts('2023', '6', '5'), '', '2023-06-04/2023-06-05'],
    [parts('2023', '6', '4'), parts('2023', '6', '4'), '', '2023-06-04'],
    [parts('2023', '6', '4', '17', '00'), NO_PARTS, '', '2023-06-04T17:00+03:00'],
    [parts('2023', '6', '4'), NO_PARTS, 'c. 4 June', '2023-06-04~'],
    [parts('1990'), NO_PARTS, 'circa 1990', '1990~'],
    [parts('2023'), NO_PARTS, 'California in 2023', '2023'],
  ])('%j to %j, shown as "%s", is %s', (start, end, inWords, date) => {
    expect(dateOf(start, end, inWords)).toBe(date);
  });

  it('with an hour and no minutes is about that hour', () => {
    expect(dateOf(parts('2023', '6', '4', '17'))).toBe('2023-06-04T17:00+03:00~');
  });

  it('with a clock time says whose time that is taken for', () => {
    const read = dateOfRow({ start: parts('2023', '6', '4', '17', '00'), end: NO_PARTS, inWords: '' }, ZONE);
    expect(read).toMatchObject({
      when: { basis: 'resolved' },
      notes: [{ is: 'zone', times: ['17:00'], zone: ZONE }],
    });
  });

  it('in words of its own is kept in the note, and asked after', () => {
    const read = dateOfRow({ start: parts('2023', '6'), end: NO_PARTS, inWords: 'Early summer' }, ZONE);
    expect(read).toMatchObject({
      when: { date: '2023-06' },
      notes: [{ is: 'as given', words: 'Early summer' }],
      todos: ['"when": does 2023-06 say no more than “Early summer”?'],
    });
  });

  it.each([
    ['Juni 2023', parts('2023', '6'), '2023-06'],
    ['June 4, 2023', parts('2023', '6', '4'), '2023-06-04'],
    ['2023', parts('2023'), '2023'],
    ['ca. 2023', parts('2023'), '2023~'],
  ])('in words that say no more, “%s”, asks nothing', (inWords, start, date) => {
    expect(dateOfRow({ start, end: NO_PARTS, inWords }, ZONE)).toMatchObject({ when: { date }, todos: [] });
  });

  it('takes the offset that was in force on the day', () => {
    const summer = dateOfRow({ start: parts('2023', '7', '1', '12', '00'), end: NO_PARTS, inWords: '' }, 'Europe/Kyiv');
    const winter = dateOfRow({ start: parts('2023', '1', '1', '12', '00'), end: NO_PARTS, inWords: '' }, 'Europe/Kyiv');
    expect([summer, winter]).toMatchObject([
      { when: { date: '2023-07-01T12:00+03:00' } },
      { when: { date: '2023-01-01T12:00+02:00' } },
    ]);
  });

  it.each([
    [NO_PARTS, NO_PARTS, 'it has no date'],
    [NO_PARTS, parts('2023'), 'it has an end and no beginning'],
    [parts('', '6', '4'), NO_PARTS, 'it has no year'],
    [parts('2023', '', '4'), NO_PARTS, 'it has the day 4 and no month'],
    [parts('2023', '6', '', '17'), NO_PARTS, 'it has the hour 17 and no day'],
    [parts('10000', '6'), NO_PARTS, 'the year 10000 is after 9999, the last that a date can have'],
    [parts('2023', 'June'), NO_PARTS, 'the month "June" is no whole number'],
    [parts('2023', '2', '29'), NO_PARTS, 'there is no "2023-02-29"; that month has 28 days'],
    [parts('2023', '6', '4', '25'), NO_PARTS, 'there is no time "2023-06-04T25:00Z"'],
    [parts('2023', '6', '4'), parts('2022'), 'it ends on "2022", before it begins, on "2023-06-04"'],
    [parts('2023', '6', '4'), parts('2023', '13'), 'there is no "2023-13"'],
  ])('%j to %j is refused: %s', (start, end, why) => {
    expect(dateOf(start, end)).toBe(why);
  });
});

describe('a clock time of a zone', () => {
  const kyiv = (...given: string[]) => dateOfRow({ start: parts(...given), end: NO_PARTS, inWords: '' }, 'Europe/Kyiv');

  it('that never was, or was twice, is asked about', () => {
    expect(kyiv('2023', '3', '26', '3', '30')).toMatchObject({
      todos: [
        '"when": 03:30 never was on 2023-03-26 in Europe/Kyiv, where clocks were put forward past it: +02:00 or +03:00?',
      ],
    });
    expect(kyiv('2023', '10', '29', '3', '30')).toMatchObject({
      when: { date: '2023-10-29T03:30+03:00' },
      todos: ['"when": 03:30 was twice on 2023-10-29 in Europe/Kyiv, where clocks were put back: +03:00 or +02:00?'],
    });
    expect(kyiv('2023', '3', '26', '4', '0')).toMatchObject({ when: { date: '2023-03-26T04:00+03:00' }, todos: [] });
    expect(kyiv('2023', '3', '26', '2', '59')).toMatchObject({ when: { date: '2023-03-26T02:59+02:00' }, todos: [] });
  });

  it('of a day when offsets had seconds is rounded to the minute, and says so', () => {
    const read = kyiv('1900', '1', '1', '12', '0');
    expect(read).toMatchObject({
      when: { date: '1900-01-01T12:00+02:02' },
      notes: [{ is: 'zone' }, { is: 'rounded', zone: 'Europe/Kyiv' }],
    });
  });

  it('with seconds says that they are lost', () => {
    const read = dateOfRow(
      { start: { ...parts('2023', '6', '4', '12', '35'), second: '34' }, end: NO_PARTS, inWords: '' },
      ZONE,
    );
    expect(read).toMatchObject({ when: { date: '2023-06-04T12:35+03:00' }, lost: ['the seconds "34"'] });
  });
});

describe('a year', () => {
  it('of two digits is asked about', () => {
    expect(dateOfRow({ start: parts('79', '8'), end: NO_PARTS, inWords: '' }, ZONE)).toMatchObject({
      when: { date: '0079-08' },
      todos: ['"when": is the year 79 the year 79, 1979 or 2079?'],
    });
  });

  it('before the year 1 is kept in words', () => {
    expect(dateOfRow({ start: parts('-44', '3', '15'), end: NO_PARTS, inWords: '' }, ZONE)).toEqual({
      ok: true,
      when: { date: '../0001' },
      notes: [{ is: 'as given', words: '-44-3-15' }],
      todos: ['"when": dates before the year 1 cannot be written yet; “-44-3-15” stands in its note alone.'],
      lost: [],
    });
    const life = { start: parts('-63'), end: parts('14'), inWords: '63 BC – AD 14' };
    expect(dateOfRow(life, ZONE)).toMatchObject({
      when: { date: '../0014' },
      notes: [{ is: 'as given', words: '63 BC – AD 14' }],
    });
  });

  it('before the year 1 is no end of what began after it', () => {
    expect(dateOfRow({ start: parts('14'), end: parts('-27'), inWords: '' }, ZONE)).toEqual({
      ok: false,
      why: 'it ends on "-27", before it begins, on "14"',
    });
  });
});

describe('a date that says itself how it is written', () => {
  const dated = (date: string, more: Partial<DateCells> = {}) =>
    mappedDate({ date, time: '', endDate: '', endTime: '', ...more }, MAP, ZONE);

  it.each([
    ['2023-06-04T12:35:34Z', '2023-06-04T12:35Z'],
    ['2023-06-04 12:35', '2023-06-04T12:35+03:00'],
    ['2023-06-04 12:35:34.123456+02', '2023-06-04T12:35+02:00'],
    ['2023-6-4', '2023-06-04'],
    ['2023/06/04', '2023-06-04'],
    ['4.6.2023', '2023-06-04'],
    ['04.06.2023 9:05', '2023-06-04T09:05+03:00'],
    ['6/13/2023', '2023-06-13'],
    ['13/06/2023', '2023-06-13'],
    ['4 juin 2023', '2023-06-04'],
    ['4. Juni 2023', '2023-06-04'],
    ['4. Juni 2023, 17:30 Uhr', '2023-06-04T17:30+03:00'],
    ['4 de junio de 2023', '2023-06-04'],
    ['junio de 2023', '2023-06'],
    ['4 czerwca 2023 r. o 12:30', '2023-06-04T12:30+03:00'],
    ['4 Haziran 2023 saat 12:30', '2023-06-04T12:30+03:00'],
    ['٤ يونيو ٢٠٢٣، الساعة ١٢:٣٠', '2023-06-04T12:30+03:00'],
    ['٠٤.٠٦.٢٠٢٣', '2023-06-04'],
    ['١٣\u200f/٠٦\u200f/٢٠٢٣', '2023-06-13'],
    ['نحو ٤ يونيو ٢٠٢٣', '2023-06-04~'],
    ['około 4 czerwca 2023', '2023-06-04~'],
    ['yaklaşık 2023', '2023~'],
    ['hacia 2023', '2023~'],
    ['Sonntag, 4. Juni 2023', '2023-06-04'],
    ['June 4, 2023', '2023-06-04'],
    ['Sunday, June 4, 2023', '2023-06-04'],
    ['4-Jun-2023', '2023-06-04'],
    ['4 июня 2023 г.', '2023-06-04'],
    ['4 червня 2023 р.', '2023-06-04'],
    ['червень 2023', '2023-06'],
    ['878', '0878'],
    ['1914–1918', '1914/1918'],
    ['Between 27BC and 14AD', '../0014'],
    ['between 44 and 31 BC', '../0001'],
    ['AD 543', '0543'],
    ['8 June 632', '0632-06-08'],
    ['ca. 1990', '1990~'],
    ['c. 1990', '1990~'],
    ['about June 1990', '1990-06~'],
    ['близько 1990', '1990~'],
    ['44 BC', '../0001'],
    ['44 до н. э.', '../0001'],
  ])('%s is %s', (text, date) => {
    expect(dated(text)).toMatchObject({ ok: true, when: { date } });
  });

  it.each([
    ['early June 2023', '2023-06'],
    ['mid-June 2023', '2023-06'],
    ['end of 1990', '1990'],
    ['Anfang Juni 2023', '2023-06'],
    ['Ende 1990', '1990'],
    ['début juin 2023', '2023-06'],
    ['mi-juin 2023', '2023-06'],
    ['a principios de junio de 2023', '2023-06'],
    ['na początku czerwca 2023', '2023-06'],
    ['наприкінці червня 2023', '2023-06'],
    ['в начале июня 2023 г.', '2023-06'],
    ['Haziran ortası 2023', '2023-06'],
    ['Haziran 2023 başında', '2023-06'],
    ['أوائل يونيو 2023', '2023-06'],
  ])('%s is %s, and the words stand beside it', (text, date) => {
    expect(dated(text)).toMatchObject({ ok: true, when: { date }, notes: [{ is: 'as given', words: text }] });
  });

  it.each([...LANGUAGES, 'ar-DZ', 'ar-MA', 'ar-SY', 'de-AT', 'en-US', 'es-AR', 'es-MX', 'fr-CA'])(
    'is read as it is written in "%s", also with the day of the week and the hour',
    (lang) => {
      const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
      const forms: readonly (readonly [given: Intl.DateTimeFormatOptions, exact: number])[] = [
        [{ ...day, weekday: 'long' }, 10],
        [{ ...day, weekday: 'short' }, 10],
        [{ ...day, month: 'short' }, 10],
        [{ month: 'long', year: 'numeric' }, 7],
        [{ dateStyle: 'full', timeStyle: 'short' }, 16],
        [{ dateStyle: 'long', timeStyle: 'short' }, 16],
      ];
      const formats = forms.map(
        ([given, exact]) => [new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...given }), exact] as const,
      );
      const minute = fc.integer({ min: Date.UTC(1930, 0, 1) / 60_000, max: Date.UTC(2037, 11, 31) / 60_000 });
      fc.assert(
        fc.property(fc.constantFrom(...formats), minute, ([format, exact], minutes) => {
          const text = format.format(minutes * 60_000);
          // In some languages the month is a figure there, which may be the day.
          fc.pre(/\p{L}{3}/u.test(text));
          const read = mappedDate({ date: text, time: '', endDate: '', endTime: '' }, MAP, 'UTC');
          const date = new Date(minutes * 60_000).toISOString().slice(0, exact);
          expect(read, text).toMatchObject({ ok: true, when: { date: exact === 16 ? `${date}+00:00` : date } });
        }),
      );
    },
  );

  it.each([
    ['10.03.2024 Pazar', '2024-03-10'],
    ['Sun 10.03.2024', '2024-03-10'],
    ['dim. 25/02/2024', '2024-02-25'],
    ['2024年3月10日', '2024-03-10'],
    ['2024年3月10日 9:05', '2024-03-10T09:05+03:00'],
    ['2024년 3월', '2024-03'],
    // "mar." is also Tuesday.
    ['Mar 2024', '2024-03'],
  ])('may: %s is %s', (text, date) => {
    expect(dated(text)).toMatchObject({ ok: true, when: { date } });
    const map = { ...MAP, date_format: ['D.M.YYYY', 'D/M/YYYY', 'YYYY'] };
    const cells = { date: text, time: '', endDate: '', endTime: '' };
    expect(mappedDate(cells, map, ZONE)).toMatchObject({ ok: true, when: { date } });
  });

  it('that is the number of a day is refused, and the sheet has to show it as a date', () => {
    expect(dated('45361')).toMatchObject({
      ok: false,
      why: expect.stringContaining('let the sheet show its column as dates') as string,
    });
    expect(dated('12345-06')).not.toMatchObject({ why: expect.stringContaining('sheet') as string });
  });

  it('may not: then the map has to say it', () => {
    expect(dated('6/4/2023')).toMatchObject({
      ok: false,
      why: expect.stringContaining('the month may come first or second') as string,
    });
    expect(dated('June 14')).toMatchObject({ ok: false });
    expect(dated('last Sunday')).toMatchObject({
      ok: false,
      why: expect.stringContaining('"last Sunday" is no date that can be read in one way') as string,
    });
  });

  it('is quoted with all its words where it cannot be read', () => {
    expect(dated('early 1640-ish')).toMatchObject({
      ok: false,
      why: expect.stringContaining('"early 1640-ish" is no date') as string,
    });
  });

  it.each(['1640s', '1640’s', '164X'])('of a decade is within it: %s', (text) => {
    expect(dated(text)).toMatchObject({ when: { date: '1640/1649', extent: 'within' } });
  });

  it('between two dates is within them', () => {
    expect(dated('Between 1928 and 1932')).toMatchObject({ when: { date: '1928/1932', extent: 'within' } });
    expect(dated('між 4 червня 2023 та 6 червня 2023')).toMatchObject({
      when: { date: '2023-06-04/2023-06-06', extent: 'within' },
    });
  });

  it('with a time beside it has that time, by the clock of the story', () => {
    const at = (date: string) => dated(date, { time: '17:00' });
    expect(at('2023-06-04')).toMatchObject({ when: { date: '2023-06-04T17:00+03:00' } });
    expect(at('2023-06-04T00:00:00Z')).toMatchObject({ when: { date: '2023-06-04T17:00+03:00' } });
    expect(at('2023-06-04T17:00:00Z')).toMatchObject({ when: { date: '2023-06-04T17:00Z' } });
    expect(at('2023-06-04 21:00')).toEqual({
      ok: false,
      why: 'the date "2023-06-04 21:00" has another time than "17:00", which stands beside it',
    });
  });

  it('of two digits for the year is asked about', () => {
    expect(dated('4-Jun-23')).toMatchObject({
      when: { date: '0023-06-04' },
      todos: ['"when": is the year 23 the year 23, 1923 or 2023?'],
    });
  });
});

describe('a clock time', () => {
  it.each([
    ['17:00', '17', '00', ''],
    ['5 PM', '17', '', ''],
    ['12 a.m.', '0', '', ''],
    ['12:30 pm', '12', '30', ''],
    ['5.30pm', '17', '30', ''],
    ['1730', '17', '30', ''],
    ['17h30', '17', '30', ''],
    ['17 h', '17', '', ''],
    ['17:30 Uhr', '17', '30', ''],
    ['17 Uhr', '17', '', ''],
    ['17:30 h', '17', '30', ''],
    ['5:30 p.\u00a0m.', '17', '30', ''],
    ['5:30 م', '17', '30', ''],
    ['17:00:30', '17', '00', '30'],
    ['', '', '', ''],
  ])('%j is %s, %s, %s', (text, hour, minute, second) => {
    expect(timeParts(text)).toEqual({ hour, minute, second });
  });

  it.each(['noon', '25:00', '13 pm', '17:60', '17:00 MSK'])('%j is none', (text) => {
    expect(timeParts(text)).toBeNull();
  });
});

describe('a date written as a map says', () => {
  it.each([
    ['D.M.YYYY', '4.6.2023', parts('2023', '6', '4')],
    ['M/D/YYYY', '6/4/2023', parts('2023', '6', '4')],
    ['D MMMM YYYY', '4 June 2023', parts('2023', '6', '4')],
    ['D MMMM YYYY', '4 كانون الثاني 2023', parts('2023', '1', '4')],
    ['MMM D, YYYY', 'Sept. 4, 2023', parts('2023', '9', '4')],
    ['YYYY-MM-DD HH:mm', '2023-06-04 17:05', parts('2023', '06', '04', '17', '05')],
    ['MMMM YYYY', 'June 2023', parts('2023', '6')],
  ])('%s: %s', (format, text, expected) => {
    expect(formatFault(format, null)).toBeNull();
    expect(readFormatted(text, format, null)).toEqual(expected);
  });

  it.each([
    ['DD.MM.YYYY', '4.6.2023'],
    ['D MMMM YYYY', '4 giugno 2023'],
    ['YYYY-MM-DD HH:mm:ss', '2023-06-04 12:35'],
    ['D.M.YYYY', '4.6.2023, about'],
  ])('%s does not take %s', (format, text) => {
    expect(readFormatted(text, format, null)).toBeNull();
  });

  it.each([
    ['M/D/YY', '6/4/23', parts('2023', '6', '4')],
    ['D MMMM YYYY', '4 juin 2023', parts('2023', '6', '4')],
    ['D. MMMM YYYY', '4. Juni 2023', parts('2023', '6', '4')],
    ['D MMMM YYYY [г.]', '4 июня 2023 г.', parts('2023', '6', '4')],
    ['D MMMM YYYY [р.]', '4 червня 2023 р.', parts('2023', '6', '4')],
    ['M/D/YYYY h:mm A', '6/4/2023 12:05 AM', parts('2023', '6', '4', '0', '05')],
    ['YYYY-MM-DD HH:mm:ss', '2023-06-04 12:35:34', { ...parts('2023', '06', '04', '12', '35'), second: '34' }],
    ['YYYY-MM-DD HH:mm:ss', '2023-06-04 12:35:34.5', { ...parts('2023', '06', '04', '12', '35'), second: '34' }],
    ['YYYY-MM-DD[T]HH:mmZ', '2023-06-04T12:35+0300', { ...parts('2023', '06', '04', '12', '35'), offset: '+03:00' }],
  ])('in the century of 2000, %s: %s', (format, text, expected) => {
    expect(formatFault(format, 2000)).toBeNull();
    expect(readFormatted(text, format, 2000)).toEqual(expected);
  });

  it.each(['D.M.', 'YYYY YYYY', 'M/MM/YYYY'])('%s is no way to write dates', (format) => {
    expect(formatFault(format, null)).toContain('cannot be read');
  });

  it.each([
    ['YYYY-MM-DD HH:mm:SS', '"SS" is no sign'],
    ['YYYY-MM-DDTHH:mm', '"T" is no sign'],
    ['DD de MMMM YYYY', 'letters that stand for themselves are written in brackets, [de]'],
    ['D.M.YY', 'say with "century: 1900" or "century: 2000" which they are'],
  ])('%s is refused: %s', (format, why) => {
    expect(formatFault(format, null)).toContain(why);
  });
});

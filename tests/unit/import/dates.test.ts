/** Dates of imported rows. */
import { describe, expect, it } from 'vitest';
import { dateOfRow, NO_PARTS, timeParts, type DateParts } from '../../../src/import/date.ts';
import { formatFault, readFormatted } from '../../../src/import/date-format.ts';
import { ZONE } from './importing.ts';

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
    expect(read).toMatchObject({ when: { basis: 'resolved', note: expect.stringContaining(ZONE) as string } });
  });

  it('in words of its own is kept in the note, and asked after', () => {
    const read = dateOfRow({ start: parts('2023', '6'), end: NO_PARTS, inWords: 'Early summer' }, ZONE);
    expect(read).toMatchObject({
      when: { date: '2023-06', note: 'The date was given as “Early summer”.' },
      todos: ['"when": does 2023-06 say no more than “Early summer”?'],
    });
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
    [parts('-44', '3', '15'), NO_PARTS, 'the year -44 is not between 1 and 9999, the years that a date can have'],
    [parts('2023', 'June'), NO_PARTS, 'the month "June" is no whole number'],
    [parts('2023', '2', '29'), NO_PARTS, 'there is no "2023-02-29"; that month has 28 days'],
    [parts('2023', '6', '4', '25'), NO_PARTS, 'there is no time "2023-06-04T25:00Z"'],
    [parts('2023', '6', '4'), parts('2022'), 'it ends on "2022", before it begins, on "2023-06-04"'],
    [parts('2023', '6', '4'), parts('2023', '13'), 'there is no "2023-13"'],
  ])('%j to %j is refused: %s', (start, end, why) => {
    expect(dateOf(start, end)).toBe(why);
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
    ['MMM D, YYYY', 'Sept. 4, 2023', parts('2023', '9', '4')],
    ['YYYY-MM-DD HH:mm', '2023-06-04 17:05', parts('2023', '06', '04', '17', '05')],
    ['MMMM YYYY', 'June 2023', parts('2023', '6')],
  ])('%s: %s', (format, text, expected) => {
    expect(formatFault(format)).toBeNull();
    expect(readFormatted(text, format)).toEqual(expected);
  });

  it.each([
    ['DD.MM.YYYY', '4.6.2023'],
    ['D MMMM YYYY', '4 Juni 2023'],
    ['D.M.YYYY', '4.6.2023, about'],
  ])('%s does not take %s', (format, text) => {
    expect(readFormatted(text, format)).toBeNull();
  });

  it.each(['D.M.', 'YYYY YYYY', 'M/MM/YYYY'])('%s is no way to write dates', (format) => {
    expect(formatFault(format)).toContain('cannot be read');
  });
});

import { uk } from 'date-fns/locale/uk';
import { describe, expect, it } from 'vitest';
import { parseDate, type When } from '../../../src/model/when.ts';
import { makeDates, plain, type Segment } from '../../../src/strings/dates.ts';
import { english } from '../../../src/strings/en.ts';

const { dates } = english('Europe/Moscow');

function when(text: string, more: Partial<When> = {}): When {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(`"${text}" is no date.`);
  return { date: parsed.date, extent: 'lasted', basis: 'stated', ...more };
}

const machineReadable = (segments: readonly Segment[]): string[] =>
  segments.flatMap((segment) => (typeof segment === 'string' ? [] : [segment.datetime]));

describe('a date in words', () => {
  it.each([
    ['2023-06-04', 'Sunday 4 June 2023'],
    ['2023-06', 'June 2023'],
    ['2023', '2023'],
    ['2023-06-04~', 'About Sunday 4 June 2023'],
    ['2023-06-01/..', 'From Thursday 1 June 2023, still going on when last reported'],
    ['../2023-06-05', 'By Monday 5 June 2023; day unknown'],
    ['2023-06-04T17:00+03:00', '17:00 on Sunday 4 June 2023'],
    ['2023-06-04T17:00+03:00/2023-06-04T18:00+03:00', '17:00 to 18:00 on Sunday 4 June 2023'],
  ])('%s reads "%s"', (text, words) => {
    expect(plain(dates.full(when(text)))).toBe(words);
  });

  it('tells a span that lasted from one within which something happened', () => {
    expect(dates.short(when('2023-06-01/2023-06-05'))).toBe('1 to 5 June 2023');
    expect(dates.short(when('2023-06-03/2023-06-04', { extent: 'within' }))).toBe('between 3 and 4 June 2023');
  });

  it('shows clock times in the zone of the story, whatever offset they were written with', () => {
    expect(dates.short(when('2023-06-04T22:30Z'))).toBe('01:30 on 5 June 2023');
  });

  it('is as precise for machines as it was written, and no more', () => {
    const precision = (text: string, more?: Partial<When>) => machineReadable(dates.full(when(text, more)));
    expect(precision('2023-06-04')).toEqual(['2023-06-04']);
    expect(precision('2023-06')).toEqual(['2023-06']);
    expect(precision('2023-06-04', { part: 'afternoon' })).toEqual(['2023-06-04']);
    expect(precision('2023-06-04T17:00+03:00')).toEqual(['2023-06-04T17:00+03:00']);
    expect(precision('2023-06-01/2023-06-05')).toEqual(['2023-06-01', '2023-06-05']);
  });

  it('gives machines nothing where it is only approximate or uncertain', () => {
    expect(machineReadable(dates.full(when('2023-06-04~')))).toEqual([]);
    expect(machineReadable(dates.full(when('2023-06?')))).toEqual([]);
  });

  it('names both days of a night', () => {
    expect(plain(dates.inStation(when('2023-06-04', { part: 'night' })))).toBe('Night of 4 to 5 June');
    expect(plain(dates.inStation(when('2023-12-31', { part: 'night' })))).toBe('Night of 31 December to 1 January');
  });

  it('is short for a run of days', () => {
    expect(dates.days('2023-09-01', '2023-09-07')).toBe('1–7 Sep');
    expect(dates.days('2023-09-29', '2023-10-05')).toBe('29 Sep–5 Oct');
    expect(dates.days('2023-09-29', '2023-09-29')).toBe('29 Sep');
  });

  it('has the number of a day apart, with what stands before and after it', () => {
    expect(dates.dayBrief('2023-06-04')).toEqual({
      weekday: 'Sun',
      date: '4 June',
      before: '',
      number: '4',
      after: ' June',
    });
  });

  it('invents no hour within its day', () => {
    expect(plain(dates.inStation(when('2023-06-04')))).toBe('');
    expect(plain(dates.inStation(when('2023-06-04~')))).toBe('About 4 June');
    expect(plain(dates.inStation(when('../2023-06-05')))).toBe('Reported by 5 June; day unknown');
    expect(plain(dates.inStation(when('2023-12-30/2024-01-02')))).toContain('2024');
    expect(plain(dates.inStation(when('2023-06-04', { part: 'afternoon' })))).toBe('Afternoon');
    expect(plain(dates.inStation(when('2023-06-04T17:00+03:00')))).toBe('17:00');
  });
});

describe('a language with cases', () => {
  const ukrainian = makeDates(
    {
      names: uk.localize,
      parts: { morning: 'ранок', afternoon: 'день', evening: 'вечір', night: 'ніч' },
      dayMonth: (day, month) => `${day} ${month}`,
      withYear: (date, year) => `${date} ${year} р.`,
      withWeekday: (weekday, date) => `${weekday}, ${date}`,
      partOf: (part, date) => [`${part}, `, { datetime: '', text: date }],
      at: (time, date) => `${time}, ${date}`,
      about: (date) => `приблизно ${date}`,
      uncertain: (date) => `${date} (непевно)`,
      lasted: { before: '', between: ' – ' },
      within: { before: 'між ', between: ' та ' },
      ongoing: (start) => ['з ', start],
      by: (end) => ['до ', end],
      reportedBy: (end) => ['до ', end],
    },
    'Europe/Kyiv',
  );

  it('has another form of a month within a date than by itself', () => {
    expect(ukrainian.day('2023-06-04')).toBe('4 червня 2023 р.');
    expect(ukrainian.month('2023-06')).toBe('червень 2023 р.');
    expect(plain(ukrainian.full(when('2023-06-04')))).toBe('Неділя, 4 червня 2023 р.');
    expect(ukrainian.station({ key: '2023-06-04', precision: 'day' }).weekday).toBe('неділя');
  });
});

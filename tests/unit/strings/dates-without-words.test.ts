/** Dates in languages that have no words yet: sentences are English, dates as the language itself puts them together. */
import { describe, expect, it } from 'vitest';
import { withDay } from '../../../src/client/today.ts';
import { plain } from '../../../src/strings/dates.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { when } from '../model/story.ts';

const datesIn = (lang: string) => stringsFor(lang, 'UTC').dates;

describe.each([
  ['el', 'Δευτέρα 4 Μαρτίου 2024', 'Μάρτιος 2024', '4 to 5 Μαρτίου 2024', 'Δευτέρα'],
  ['cs', 'Pondělí 4. března 2024', 'Březen 2024', '4. to 5. března 2024', 'pondělí'],
  ['pt', 'Segunda-feira, 4 de março de 2024', 'Março de 2024', '4 to 5 de março de 2024', 'segunda-feira,'],
  ['bg', 'Понеделник, 4 март 2024\u202fг.', 'Март 2024\u202fг.', '4 to 5 март 2024\u202fг.', 'понеделник,'],
  ['ka', 'ორშაბათი, 4 მარტი, 2024', 'მარტი, 2024', '4 to 5 მარტი, 2024', 'ორშაბათი,'],
  ['hu', '2024. március 4., hétfő', '2024. március', '2024. március 4. to 2024. március 5.', 'hétfő'],
  ['lt', '2024 m. kovo 4 d., pirmadienis', '2024 m. kovas', '2024 m. kovo 4 d. to 2024 m. kovo 5 d.', 'pirmadienis'],
  ['zh-Hans', '2024年3月4日星期一', '2024年3月', '2024年3月4日 to 2024年3月5日', '星期一'],
  ['ja', '2024年3月4日月曜日', '2024年3月', '2024年3月4日 to 2024年3月5日', '月曜日'],
  ['ko', '2024년 3월 4일 월요일', '2024년 3월', '2024년 3월 4일 to 2024년 3월 5일', '월요일'],
  // Which count years and months by another calendar first.
  ['fa', 'دوشنبه ۴ مارس ۲۰۲۴', 'مارس ۲۰۲۴', '۴ to ۵ مارس ۲۰۲۴', 'دوشنبه'],
  ['th', 'วันจันทร์ที่ 4 มีนาคม 2024', 'มีนาคม 2024', '4 to 5 มีนาคม 2024', 'วันจันทร์ที่'],
])('in "%s"', (lang, day, month, interval, weekday) => {
  const dates = datesIn(lang);

  it('a day, a month and an interval read as they do there', () => {
    expect(plain(dates.full(when('2024-03-04')))).toBe(day);
    expect(plain(dates.full(when('2024-03')))).toBe(month);
    expect(dates.short(when('2024-03-04/2024-03-05'))).toBe(interval);
    expect(dates.station({ key: '2024-03-04', precision: 'day' }).weekday).toBe(weekday);
  });
});

it('a short name of a month that would be a figure alone is the whole name', () => {
  expect(datesIn('bg').monthBrief('2024-03')).toBe('март 2024\u202fг.');
  expect(datesIn('zh').days('2024-02-29', '2024-03-06')).toBe('2月29日–3月6日');
});

it('the number of a day is found where its month is a figure, too', () => {
  expect(datesIn('zh').dayBrief('2024-12-02')).toMatchObject({ before: '12月', number: '2', after: '日' });
  expect(datesIn('fr').dayBrief('2024-12-01')).toMatchObject({ before: '', number: '1', after: 'er décembre' });
});

it('a night between two days in a language whose year comes first names both whole', () => {
  expect(plain(datesIn('ja').full(when('2024-03-04', { part: 'night' })))).toBe(
    'Night of 2024年3月4日月曜日 to 2024年3月5日',
  );
});

it('the day on which a reader reads is of the same calendar', () => {
  expect(withDay('{year}', 'fa-u-nu-latn', new Date('2023-06-04T12:00'))).toBe('2023');
});

import { uk } from 'date-fns/locale/uk';
import { describe, expect, it } from 'vitest';
import type { When } from '../../../src/model/when.ts';
import { makeDates, plain, type Segment } from '../../../src/strings/dates.ts';
import { grammarOf } from '../../../src/strings/grammar.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { when } from '../model/story.ts';

const { dates } = stringsFor('en', 'Europe/Moscow');

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
    ['../2023-06', 'By the end of June 2023'],
    ['../1989', 'By the end of 1989'],
    ['../1702~', 'By about 1702'],
    ['../1702-05~', 'By about May 1702'],
    ['1582-10-15', 'Friday 15 October 1582'],
    ['1066-10-14', '14 October 1066'],
    ['2023-06-04T17:00+03:00', '17:00 Moscow time on Sunday 4 June 2023'],
    ['2023-06-04T17:00+03:00/2023-06-04T18:00+03:00', '17:00 to 18:00 Moscow time on Sunday 4 June 2023'],
    [
      '2023-06-04T22:00+03:00/2023-06-05T01:00+03:00',
      '22:00 on Sunday 4 June 2023 to 01:00 Moscow time on Monday 5 June 2023',
    ],
    ['2023-06-04/2023-06-04T21:12+03:00', 'Sunday 4 June 2023, by 21:12 Moscow time'],
    ['../2023-06-04T21:12+03:00', 'By 21:12 Moscow time on Sunday 4 June 2023; day unknown'],
  ])('%s reads "%s"', (text, words) => {
    expect(plain(dates.full(when(text)))).toBe(words);
  });

  it('tells a span that lasted from one within which something happened', () => {
    expect(dates.short(when('2023-06-01/2023-06-05'))).toBe('1 to 5 June 2023');
    expect(dates.short(when('2023-12-30/2024-01-02'))).toBe('30 December 2023 to 2 January 2024');
    expect(dates.short(when('2023-06-04/2024-06-05'))).toBe('4 June 2023 to 5 June 2024');
    expect(dates.short(when('2023-06-03/2023-06-04', { extent: 'within' }))).toBe('between 3 and 4 June 2023');
  });

  it.each([
    ['2023-06-02/2023-06-02', 'Friday 2 June 2023', ''],
    ['2023-06-02~/2023-06-02~', 'About Friday 2 June 2023', 'About 2 June'],
    ['2023-06/2023-06', 'June 2023', ''],
    ['1640/1640', '1640', ''],
    ['2023-06-02T09:00+03:00/2023-06-02T06:00Z', '09:00 Moscow time on Friday 2 June 2023', '09:00'],
  ])('tells a span from one time to the same once: %s', (text, page, timeline) => {
    for (const extent of ['lasted', 'within'] as const) {
      expect(plain(dates.full(when(text, { extent })))).toBe(page);
      expect(plain(dates.inStation(when(text, { extent }), false))).toBe(timeline);
    }
  });

  it('tells the hours of a span within one day', () => {
    const hours = '2023-06-02T09:00+03:00/2023-06-02T14:00+03:00';
    expect(dates.short(when(hours))).toBe('09:00 to 14:00 Moscow time on 2 June 2023');
    expect(plain(dates.inStation(when(hours), false))).toBe('09:00 to 14:00');
  });

  it.each([
    ['2023-06-02T09:00+03:00/2023-06-02', '2 June 2023, from 09:00 Moscow time', 'From 09:00'],
    ['2023-06-02T09:00+03:00~/2023-06-02', '2 June 2023, from about 09:00 Moscow time', 'From about 09:00'],
    ['2023-06-02T09:00+03:00/2023-06', 'June 2023, from 09:00 Moscow time on 2 June', 'June, from 09:00 on 2 June'],
    ['2023-06-02/2023-06', 'June 2023, from 2 June', 'June, from 2 June'],
    ['2023-06/2023', '2023, from June', '2023, from June'],
    ['2023-06/2023-06-04', 'June 2023, by 4 June', 'June, by 4 June'],
    ['2023/2023-06', '2023, by June', '2023, by June'],
    ['2023/2023-06-04T21:12+03:00', '2023, by 21:12 Moscow time on 4 June', '2023, by 21:12 on 4 June'],
    ['2023-06-02T09:00+03:00/2023-06-03', '09:00 Moscow time on 2 June 2023 to 3 June 2023', '09:00 to 3 June'],
  ])('tells a span of which one end holds the other by that end: %s', (text, short, timeline) => {
    expect(dates.short(when(text))).toBe(short);
    expect(plain(dates.inStation(when(text), false))).toBe(timeline);
  });

  it('tells of what happened within such a span at the earliest when it did', () => {
    const rest = when('2023-06-02T09:00+03:00/2023-06-02', { extent: 'within' });
    expect(dates.short(rest)).toBe('2 June 2023, not before 09:00 Moscow time');
    expect(plain(dates.inStation(rest, false))).toBe('Not before 09:00');
  });

  it('gives such a span by the clock of another place, too', () => {
    const there = stringsFor('en', 'Europe/Moscow', ['Europe/Kyiv']).dates;
    expect(there.short(when('2023-06-02T09:00+03:00/2023-06-02'))).toBe(
      '2 June 2023, from 09:00 Moscow time (09:00 Kyiv time)',
    );
  });

  it('shows clock times in the zone of the story, whatever offset they were written with', () => {
    expect(dates.short(when('2023-06-04T22:30Z'))).toBe('01:30 Moscow time on 5 June 2023');
    expect(stringsFor('en', 'UTC').dates.short(when('2023-06-04T22:30Z'))).toBe('22:30 UTC on 4 June 2023');
  });

  it('names the offset of an hour that clocks showed twice, and of no other', () => {
    const { dates: kyiv } = stringsFor('en', 'Europe/Kyiv');
    const doubled = '2023-10-29T03:30+02:00';
    expect(kyiv.short(when(doubled))).toBe('03:30 (UTC+02:00) Kyiv time on 29 October 2023');
    expect(kyiv.short(when('2023-10-29T00:30Z'))).toBe('03:30 (UTC+03:00) Kyiv time on 29 October 2023');
    expect(plain(kyiv.inStation(when(doubled), false))).toBe('03:30 (UTC+02:00)');
    expect(plain(kyiv.inStation(when(`2023-10-29T03:30+03:00/${doubled}`), false))).toBe(
      '03:30 (UTC+03:00) to 03:30 (UTC+02:00)',
    );
    expect(machineReadable(kyiv.full(when(doubled)))).toEqual([doubled]);
    expect(kyiv.short(when('2023-10-29T04:00+02:00'))).toBe('04:00 Kyiv time on 29 October 2023');
    expect(kyiv.short(when('2023-10-29T02:59+03:00'))).toBe('02:59 Kyiv time on 29 October 2023');
    expect(dates.short(when(doubled))).toBe('04:30 Moscow time on 29 October 2023');
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
    expect(plain(dates.inStation(when('2023-06-04', { part: 'night' }), false))).toBe('Night of 4 to 5 June');
  });

  it('names the year of an hour that lies in the next', () => {
    const newYear = '2023-12-31T23:00+03:00/2024-01-01T02:00+03:00';
    expect(plain(dates.inStation(when(newYear), false))).toBe('23:00 to 02:00 on 1 January 2024');
    expect(plain(dates.inStation(when('2023-01-01T23:00+03:00/2023-01-02T02:00+03:00'), false))).toBe(
      '23:00 to 02:00 on 2 January',
    );
  });

  it('tells the day of each of two hours that would be read as of one day', () => {
    const watch = '2023-06-04T09:00+03:00/2023-06-05T14:00+03:00';
    expect(plain(dates.inStation(when(watch), false))).toBe('09:00 on 4 June to 14:00 on 5 June');
    expect(plain(dates.inStation(when(watch), true))).toBe('09:00 on 4 June to 14:00 Moscow time on 5 June');
  });

  it('invents no hour within its day', () => {
    expect(plain(dates.inStation(when('2023-06-04'), false))).toBe('');
    expect(plain(dates.inStation(when('2023-06-04', { part: 'afternoon' }), false))).toBe('Afternoon');
    expect(plain(dates.inStation(when('2023-06-04T17:00+03:00'), false))).toBe('17:00');
    expect(plain(dates.inStation(when('2023-06-04/2023-06-04T21:12+03:00'), false))).toBe('By 21:12');
  });

  it('says of what had happened by a day no more than on its page: that it had been reported by then is not known', () => {
    expect(plain(dates.inStation(when('../2023-06-05'), false))).toBe('By 5 June; day unknown');
    expect(plain(dates.inStation(when('../1989'), false))).toBe('By the end of 1989');
  });

  it('tells a date whole under a station that is not its own', () => {
    const under = (text: string, key: string, more?: Partial<When>): string =>
      plain(dates.inStation(when(text, more), false, key));
    expect(under('2023-06', '2023-06-15')).toBe('June');
    expect(under('2022', '2023-06-15')).toBe('2022');
    expect(under('2023-06-04', '2023-06-05')).toBe('4 June');
    expect(under('2023-06-04T17:00+03:00/2023-06-06T10:00+03:00', '2023-06-05', { extent: 'within' })).toBe(
      'Between 17:00 on 4 June and 10:00 on 6 June',
    );
    expect(under('2023-06-04T17:00+03:00', '2023-06-04')).toBe('17:00');
    expect(under('2023-06', '2023-06')).toBe('');
  });
});

describe('a time that is only about right, or uncertain', () => {
  it.each([
    ['2023-06-04T17:00+03:00~', 'About 17:00 Moscow time'],
    ['2023-06-04T17:00+03:00?', '17:00 Moscow time (uncertain)'],
    ['2023-06-04T17:00+03:00~/2023-06-04T18:00+03:00', 'About 17:00 to 18:00 Moscow time'],
    ['2023-06-04T17:00+03:00/2023-06-04T18:00+03:00~', '17:00 to about 18:00 Moscow time'],
    ['2023-06-04/2023-06-04T21:12+03:00~', 'By about 21:12 Moscow time'],
  ])('says so in a timeline, too: %s', (text, words) => {
    expect(plain(dates.inStation(when(text), true))).toBe(words);
  });

  it.each([
    ['de', 'Sonntag, 4.\u00a0Juni 2023, etwa 17:00 Moskauer Zeit'],
    ['ar', 'الأحد 4 يونيو 2023، نحو 17:00 بتوقيت موسكو'],
    ['tr', '17:00 civarı Moskova saatiyle, 4 Haziran 2023 Pazar'],
  ])('is so in "%s" of its hour, and not of its day', (lang, words) => {
    const there = stringsFor(lang, 'Europe/Moscow').dates;
    expect(plain(there.full(when('2023-06-04T17:00+03:00~')))).toBe(words);
  });

  it.each([
    ['en', '2023-06-01~/2023-06-05', 'about 1 June to 5 June 2023'],
    ['en', '2023-06-01?/2023-06-05', '1 June (uncertain) to 5 June 2023'],
    ['ru', '2023-06-01/2023-06-05~', '1 июня\u00a0– примерно 5 июня 2023'],
  ])('is said in "%s" of the first of two days of a month: %s', (lang, text, words) => {
    expect(stringsFor(lang, 'Europe/Moscow').dates.short(when(text))).toBe(words);
  });
});

describe('the clock of the place', () => {
  const washington = { zone: 'America/New_York' };
  const inKyivToo = stringsFor('en', 'Europe/Moscow', ['Europe/Kyiv']).dates;

  it.each([
    ['another day there', '2023-06-03T18:40-04:00', '01:40 Moscow time on 4 June 2023 (18:40 New York time on 3 June)'],
    ['the same day', '2023-06-04T10:00-04:00', '17:00 Moscow time on 4 June 2023 (10:00 New York time)'],
    [
      'an interval',
      '2023-06-04T10:00-04:00/2023-06-04T11:30-04:00',
      '17:00 to 18:30 Moscow time on 4 June 2023 (10:00 to 11:30 New York time)',
    ],
    [
      'a day up to a minute',
      '2023-06-04/2023-06-04T21:12+03:00',
      '4 June 2023, by 21:12 Moscow time (by 14:12 New York time)',
    ],
  ])('stands second, with its name: %s', (_, text, words) => {
    expect(dates.short(when(text, washington))).toBe(words);
  });

  it('stands beside every clock time where the site says so, and the place’s before it', () => {
    expect(inKyivToo.short(when('2023-06-04T17:00+03:00'))).toBe('17:00 Moscow time on 4 June 2023 (17:00 Kyiv time)');
    expect(inKyivToo.short(when('2023-06-04T17:00+03:00', washington))).toBe(
      '17:00 Moscow time on 4 June 2023 (10:00 New York time; 17:00 Kyiv time)',
    );
    expect(inKyivToo.short(when('2023-06-04'))).toBe('4 June 2023');
  });

  it('is named in a timeline, where that of the story is named once', () => {
    const tweet = when('2023-06-03T18:40-04:00', washington);
    expect(plain(dates.inStation(tweet, true))).toBe('01:40 Moscow time (18:40 New York time on 3 June)');
    expect(plain(dates.inStation(tweet, false))).toBe('01:40 (18:40 New York time on 3 June)');
  });
});

describe('dates in a timeline', () => {
  it('name the story’s clock where they are told to', () => {
    expect(plain(dates.inStation(when('2023-06-04T17:00+03:00/2023-06-04T18:00+03:00'), true))).toBe(
      '17:00 to 18:00 Moscow time',
    );
    expect(plain(dates.inStation(when('2023-06-04/2023-06-04T21:12+03:00'), true))).toBe('By 21:12 Moscow time');
  });
});

describe('a year below 1000', () => {
  it.each([
    ['en', 'AD 44', 'June AD 44', 'night of 4 to 5 June AD 44'],
    ['de', '44 nach Christus', 'Juni 44 nach Christus', ''],
    [
      'es',
      '44 después de Cristo',
      'junio de 44 después de Cristo',
      'noche del 4 al 5 de junio de 44 después de Cristo',
    ],
    ['fr', '44 après Jésus-Christ', 'juin 44 après Jésus-Christ', 'nuit du 4 au 5 juin 44 après Jésus-Christ'],
    ['pl', '44 naszej ery', 'czerwiec 44 naszej ery', ''],
    ['ru', '44 нашей эры', 'июнь 44 нашей эры', ''],
    ['uk', '44 нашої ери', 'червень 44 нашої ери', ''],
    ['tr', 'MS 44', 'Haziran MS 44', ''],
    ['ar', '44 م', 'يونيو 44 م', ''],
    ['ja', '西暦44', '西暦44年6月', ''],
    ['sv', '44', 'juni 44', ''],
  ])('is no mere number in %s, and ends in no full stop', (lang, year, month, night) => {
    const { dates: own } = stringsFor(lang, 'UTC');
    expect([own.short(when('0044')), own.month('0044')]).toEqual([year, year]);
    expect(own.short(when('0044-06'))).toBe(month);
    expect(own.short(when('0987'))).toBe(year.replace('44', '987'));
    expect(own.short(when('1000'))).toMatch(/^1000\D?$/u);
    if (night !== '') expect(own.short(when('0044-06-04', { part: 'night' }))).toBe(night);
  });

  it('stands in sentences as other years do', () => {
    const madePublic = (lang: string, date: string): string => {
      const strings = stringsFor(lang, 'UTC');
      return strings.claim.madePublic(strings.dates.short(when(date)));
    };
    for (const lang of ['en', 'es', 'fr']) {
      const [early, late] = ['0044', '2023'].map((date) => madePublic(lang, date));
      expect(early?.replace(/AD 44|44 .*$/u, '2023')).toBe(late);
    }
  });
});

describe('a date in a name', () => {
  it('is without other clocks, and in that of a document without a clock’s name', () => {
    const tweet = when('2023-06-03T18:40-04:00', { zone: 'America/New_York' });
    expect(dates.inName(tweet, true)).toBe('01:40 Moscow time on 4 June 2023');
    expect(dates.inName(tweet, false)).toBe('01:40 on 4 June 2023');
    expect(dates.inName(when('2023-06-04'), false)).toBe('4 June 2023');
  });
});

describe('a language with cases', () => {
  const ukrainian = makeDates(
    {
      names: uk.localize,
      parts: { morning: 'ранок', afternoon: 'день', evening: 'вечір', night: 'ніч' },
      dayMonth: (day, month) => `${day} ${month}`,
      withYear: (date, year) => `${date} ${year} р.`,
      earlyYear: (year) => `${year} нашої ери`,
      withWeekday: (weekday, date) => `${weekday}, ${date}`,
      partOf: (part, date) => [`${part}, `, { datetime: '', text: date }],
      at: (time, date) => `${time}, ${date}`,
      onClock: (time, zone) => `${time} (${zone})`,
      beside: (times) => ` / ${times.join(', ')}`,
      byTime: (time) => ['до ', time],
      dayBy: (day, time) => [day, ', до ', time],
      from: (start) => ['з ', start],
      about: (date) => `приблизно ${date}`,
      uncertain: (date) => `${date} (непевно)`,
      lasted: (start, end) => [start, ' – ', end],
      within: (start, end) => ['між ', start, ' та ', end],
      ongoing: (start) => ['з ', start],
      notBefore: (start) => ['не раніше ', start],
      by: (end) => ['до ', end],
      byAbout: (end) => ['до ', end],
    },
    grammarOf('uk'),
    'Europe/Kyiv',
  );

  it('has no month where only a year is known, also in a row of months', () => {
    expect([ukrainian.monthName('2023-06'), ukrainian.monthName('2023')]).toEqual(['черв.', '2023']);
  });

  it('has another form of a month within a date than by itself', () => {
    expect(ukrainian.day('2023-06-04')).toBe('4 червня 2023 р.');
    expect(ukrainian.month('2023-06')).toBe('червень 2023 р.');
    expect(ukrainian.monthBrief('2023-06')).toBe('черв. 2023 р.');
    expect(plain(ukrainian.full(when('2023-06-04')))).toBe('Неділя, 4 червня 2023 р.');
    expect(ukrainian.station({ key: '2023-06-04', precision: 'day' }).weekday).toBe('неділя,');
  });
});

/** The same dates in several languages: each in its order, with its words before days, months and hours. */
describe.each([
  [
    'fr',
    {
      '2023-06-01': 'Jeudi 1er juin 2023',
      '2023-06': 'Juin 2023',
      '2023-06-01/2023-06-04': 'Du jeudi 1er juin au dimanche 4 juin 2023',
      '2023-08/2023-10': 'D’août 2023 à octobre 2023',
      '2019/2021': 'De 2019 à 2021',
      '../2023-06-05': 'Au plus tard le lundi 5 juin 2023\u202f; jour inconnu',
      '2023-06-04T17:00+03:00': 'Dimanche 4 juin 2023 à 17:00, heure de Moscou',
      '2023-06-04T17:00+03:00/2023-06-04T18:00+03:00': 'Dimanche 4 juin 2023, de 17:00 à 18:00, heure de Moscou',
      '2023-06-04/2023-06-04T21:12+03:00': 'Dimanche 4 juin 2023, au plus tard à 21:12, heure de Moscou',
      '2023-06/2023-06-04': 'Juin 2023, au plus tard le dimanche 4 juin',
      '2023/2023-06': '2023, au plus tard en juin',
      '2023-06-04T09:00+03:00/2023-06-04': 'Dimanche 4 juin 2023, à partir de 09:00, heure de Moscou',
      '2023-06-04/2023-06': 'Juin 2023, à partir du dimanche 4 juin',
    },
  ],
  [
    'es',
    {
      '2023-06-01': 'Jueves 1 de junio de 2023',
      '2023-06': 'Junio de 2023',
      '2023-06-01/2023-06-04': 'Del jueves 1 de junio al domingo 4 de junio de 2023',
      '2023-08/2023-10': 'De agosto de 2023 a octubre de 2023',
      '2019/2021': 'De 2019 a 2021',
      '../2023-06-05': 'A más tardar el lunes 5 de junio de 2023; día desconocido',
      '2023-06-04T01:00+03:00': 'Domingo 4 de junio de 2023 a la 01:00, hora de Moscú',
      '2023-06-04T17:00+03:00/2023-06-04T18:00+03:00':
        'Domingo 4 de junio de 2023 de las 17:00 a las 18:00, hora de Moscú',
      '2023-06-04/2023-06-04T21:12+03:00': 'Domingo 4 de junio de 2023, a más tardar a las 21:12, hora de Moscú',
      '2023-06/2023-06-04': 'Junio de 2023, a más tardar el domingo 4 de junio',
      '2023/2023-06': '2023, a más tardar en junio',
      '2023-06-04T01:00+03:00/2023-06-04': 'Domingo 4 de junio de 2023, a partir de la 01:00, hora de Moscú',
      '2023-06-04/2023-06': 'Junio de 2023, a partir del domingo 4 de junio',
    },
  ],
  [
    'ar',
    {
      '2023-06-01': 'الخميس 1 يونيو 2023',
      '2023-06': 'يونيو 2023',
      '2023-06-01/2023-06-04': 'من الخميس 1 يونيو إلى الأحد 4 يونيو 2023',
      '../2023-06': 'قبل انتهاء يونيو 2023',
      '2023-06-04T17:00+03:00': 'الأحد 4 يونيو 2023، الساعة 17:00 بتوقيت موسكو',
      '2023-06-04T17:00+03:00/2023-06-04T18:00+03:00': 'الأحد 4 يونيو 2023، من 17:00 إلى 18:00 بتوقيت موسكو',
      '2023-06-04T09:00+03:00/2023-06-04': 'الأحد 4 يونيو 2023، ابتداءً من الساعة 09:00 بتوقيت موسكو',
      '2023-06-04/2023-06': 'يونيو 2023، ابتداءً من الأحد 4 يونيو',
    },
  ],
  ['ar-EG', { '2023-06-04T17:00+03:00': 'الأحد ٤ يونيو ٢٠٢٣، الساعة ١٧:٠٠ بتوقيت موسكو' }],
  ['ar-SY', { '2023-06-04': 'الأحد ٤ حزيران ٢٠٢٣' }],
  [
    'de',
    {
      '2023-06-04T17:00+03:00/2023-06-04T18:00+03:00': 'Sonntag, 4.\u00a0Juni 2023, 17:00 bis 18:00 Moskauer Zeit',
      '2023-06-04T09:00+03:00/2023-06-04': 'Sonntag, 4.\u00a0Juni 2023, ab 09:00 Moskauer Zeit',
    },
  ],
  [
    'pl',
    {
      '2023-06/2023-06-04': 'Czerwiec 2023, najpóźniej 4 czerwca (niedziela)',
      '2023/2023-06': '2023, najpóźniej do czerwca',
      '2023-06/2023': '2023, od czerwca',
    },
  ],
  [
    'ru',
    {
      '2023-06-04T09:00+03:00/2023-06-04': 'Воскресенье, 4 июня 2023, с 09:00 по московскому времени',
      '2023-06/2023-06-04': 'Июнь 2023, не позднее: воскресенье, 4 июня',
      '2023-06/2023': '2023, начало: июнь',
    },
  ],
])('dates in "%s"', (lang, expected) => {
  const there = stringsFor(lang, 'Europe/Moscow').dates;

  it.each(Object.entries(expected))('write %s as "%s"', (text, words) => {
    expect(plain(there.full(when(text)))).toBe(words);
  });
});

it.each([
  ['en', '2023-06-04', 'Night of Sunday 4 to 5 June 2023'],
  ['en', '2023-06-30', 'Night of Friday 30 June to 1 July 2023'],
  ['en', '2023-12-31', 'Night of Sunday 31 December 2023 to 1 January 2024'],
  ['fr', '2023-06-04', 'Nuit du dimanche 4 au 5 juin 2023'],
  ['es', '2023-06-04', 'Noche del domingo 4 al 5 de junio de 2023'],
  ['es', '2023-06-30', 'Noche del viernes 30 de junio al 1 de julio de 2023'],
  ['es', '2023-12-31', 'Noche del domingo 31 de diciembre de 2023 al 1 de enero de 2024'],
  ['ar', '2023-06-04', 'الليلة بين الأحد 4 و5 يونيو 2023'],
])('a night lies between two days in "%s", whose month and year are said once: %s', (lang, day, night) => {
  const there = stringsFor(lang, 'Europe/Moscow').dates;
  expect(plain(there.full(when(day, { part: 'night' })))).toBe(night);
});

it('hours of one day keep their machine-readable times', () => {
  const { dates: there } = stringsFor('fr', 'Europe/Moscow');
  expect(machineReadable(there.full(when('2023-06-04T17:00+03:00/2023-06-04T18:00+03:00')))).toEqual([
    '2023-06-04T17:00+03:00',
    '2023-06-04T18:00+03:00',
  ]);
});

it('a short weekday in Arabic has no article', () => {
  expect(stringsFor('ar', 'UTC').dates.dayBrief('2023-06-01').weekday).toBe('خميس');
});

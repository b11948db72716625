import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  dayOf,
  endOfDay,
  overlap,
  pointIn,
  startOfDay,
  stationOf,
  widestBounds,
  type Bounds,
} from '../../../src/model/bounds.ts';
import { nextDay } from '../../../src/model/calendar.ts';
import { PARTS, type When } from '../../../src/model/when.ts';
import fc from '../property.ts';
import { when } from './story.ts';

const MOSCOW = 'Europe/Moscow';
const HOUR = 3_600_000;

/** Bounds as UTC clocks show them. */
function shown(date: When, timezone = MOSCOW, within = boundsOf): (string | null)[] {
  const { earliest, latest } = within(date, timezone);
  return [earliest, latest].map((bound) => (bound === null ? null : new Date(bound).toISOString().slice(0, 16)));
}

describe('the bounds of a date', () => {
  it('reach from midnight to midnight of the zone', () => {
    expect(shown(when('2023-06-04'))).toEqual(['2023-06-03T21:00', '2023-06-04T21:00']);
    expect(shown(when('2023-06'))).toEqual(['2023-05-31T21:00', '2023-06-30T21:00']);
    expect(shown(when('2023'))).toEqual(['2022-12-31T21:00', '2023-12-31T21:00']);
    expect(shown(when('2023-06-01/2023-06-05'))).toEqual(['2023-05-31T21:00', '2023-06-05T21:00']);
  });

  it('are open where the date is', () => {
    expect(shown(when('2023-06-01/..'))).toEqual(['2023-05-31T21:00', null]);
    expect(shown(when('../2023-06-05'))).toEqual([null, '2023-06-05T21:00']);
  });

  it('of a clock time are its minute by its own offset, wherever the story plays', () => {
    expect(shown(when('2023-06-04T17:00+03:00'), 'Asia/Tokyo')).toEqual(['2023-06-04T14:00', '2023-06-04T14:01']);
  });

  it('of an hour between two clock times are that hour', () => {
    expect(shown(when('2023-06-04T17:00+03:00/2023-06-04T18:00+03:00'))).toEqual([
      '2023-06-04T14:00',
      '2023-06-04T15:00',
    ]);
  });

  it.each(['2023-06-04T17:00+03:00/2023-06-04T17:00+03:00', '2023-06-04/2023-06-04T00:00+03:00'])(
    'hold at least a minute: %s',
    (text) => {
      const bounds = boundsOf(when(text), MOSCOW);
      expect(overlap(bounds, bounds)).toBe(true);
    },
  );

  it('of the parts of a day follow one another, and the night runs into the next day', () => {
    expect(PARTS.map((part) => shown(when('2023-06-04', { part }), 'UTC'))).toEqual([
      ['2023-06-04T06:00', '2023-06-04T12:00'],
      ['2023-06-04T12:00', '2023-06-04T18:00'],
      ['2023-06-04T18:00', '2023-06-04T21:00'],
      ['2023-06-04T21:00', '2023-06-05T06:00'],
    ]);
  });
});

describe('days on which the clocks change', () => {
  const hoursOf = (day: string, timezone: string): number =>
    (endOfDay(day, timezone) - startOfDay(day, timezone)) / HOUR;

  it('have 23 hours in spring and 25 in autumn', () => {
    expect(hoursOf('2023-03-25', 'Europe/Berlin')).toBe(24);
    expect(hoursOf('2023-03-26', 'Europe/Berlin')).toBe(23);
    expect(hoursOf('2023-10-29', 'Europe/Berlin')).toBe(25);
  });

  it('still have their mornings at six', () => {
    const morning = { part: 'morning' } as const;
    expect(shown(when('2023-03-26', morning), 'Europe/Berlin')[0]).toBe('2023-03-26T04:00');
    expect(shown(when('2023-10-29', morning), 'Europe/Berlin')[0]).toBe('2023-10-29T05:00');
  });

  it('may begin at one, or see their midnight twice', () => {
    expect(shown(when('2022-03-27'), 'Asia/Beirut')).toEqual(['2022-03-26T22:00', '2022-03-27T21:00']);
    expect(shown(when('2023-11-05'), 'America/Havana')).toEqual(['2023-11-05T04:00', '2023-11-06T05:00']);
  });

  it('order their hours as they passed, not as the clocks showed them', () => {
    const minuteOf = (text: string): number => stationOf(when(text), 'Europe/Berlin').minute;
    expect(minuteOf('2023-10-29T02:50+02:00')).toBeLessThan(minuteOf('2023-10-29T02:10+01:00'));
    expect(minuteOf('2023-10-29T23:30+01:00')).toBeLessThan(minuteOf('2023-10-29'));
  });

  it('order what lasted by the minute in which it began, and what happened within some hours by their last', () => {
    const minuteOf = (text: string, extent: When['extent']): number =>
      stationOf(when(text, { extent }), 'Europe/Moscow').minute;
    const [hours, days] = ['T10:00+03:00/2023-06-04T18:00+03:00', 'T10:00+03:00/2023-06-05'];
    for (const text of ['T10:00+03:00', hours, days]) expect(minuteOf(`2023-06-04${text}`, 'lasted'), text).toBe(600);
    expect(minuteOf(`2023-06-04${hours}`, 'within')).toBe(18 * 60);
    expect(minuteOf('2023-06-04/2023-06-06', 'lasted')).toBe(24 * 60);
  });
});

describe('a time by the clocks of another zone', () => {
  const point = { precision: 'minute', approximate: false, uncertain: false } as const;
  const zones = [
    ...['Europe/Kyiv', 'Europe/Dublin', 'Europe/Lisbon', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'],
    'Africa/Monrovia',
  ];
  /** What clocks in a zone show to the second, as though it were UTC, by another way. */
  const clockIn = (timeZone: string, instant: number): number =>
    Date.parse(
      `${new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(instant)}Z`,
    );

  it('is what they showed, to the nearest minute before zones had whole ones', () => {
    const instant = fc.integer({ min: Date.UTC(1850, 0, 1) / 60_000, max: Date.UTC(2037, 11, 31) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, fc.integer({ min: -720, max: 840 }), (zone, minutes, offset) => {
        const written = new Date((minutes + offset) * 60_000);
        const given = {
          ...point,
          year: written.getUTCFullYear(),
          month: written.getUTCMonth() + 1,
          day: written.getUTCDate(),
          hour: written.getUTCHours(),
          minute: written.getUTCMinutes(),
          offset,
        };
        const { year, month, day, hour, minute } = pointIn(zone, given);
        const shown = Date.UTC(year, month - 1, day, hour, minute);
        expect(Math.abs(shown - clockIn(zone, minutes * 60_000))).toBeLessThanOrEqual(30_000);
      }),
    );
  });

  it.each([
    ['Europe/Dublin', '1916-04-24T12:00-00:25'],
    ['Europe/Dublin', '1916-04-24T00:00-00:25'],
    ['America/New_York', '1874-07-14T17:00-04:56'],
    ['Europe/Lisbon', '1908-02-01T17:20-00:37'],
    ['Africa/Monrovia', '1970-04-24T00:00-00:44'],
    ['Europe/Kyiv', '1874-07-14T00:00+02:02'],
  ])('of clocks in %s that had seconds is as it is written, %s, and stands under its day', (zone, text) => {
    const written = when(text);
    const { start } = written.date;
    expect(start && pointIn(zone, start)).toEqual(start);
    expect(stationOf(written, zone).key).toBe(text.slice(0, 10));
  });

  it('says where a change of clocks shows it twice', () => {
    const at = { ...point, year: 2023, month: 10, day: 29, minute: 30, offset: 0 };
    expect(pointIn('Europe/Kyiv', { ...at, hour: 0 })).toMatchObject({ hour: 3, offset: 180, twice: true });
    expect(pointIn('Europe/Kyiv', { ...at, hour: 1 })).toMatchObject({ hour: 3, offset: 120, twice: true });
    expect(pointIn('Europe/Kyiv', { ...at, hour: 2 })).not.toHaveProperty('twice');
  });
});

describe('what an approximate date reaches', () => {
  const reached = (text: string, timezone = 'UTC', more: Partial<When> = {}): (string | null)[] =>
    shown(when(text, more), timezone, widestBounds);

  it('is the day, month or year before and after, however long those are', () => {
    expect(reached('2023-02~')).toEqual(['2023-01-01T00:00', '2023-04-01T00:00']);
    expect(reached('2023~')).toEqual(['2022-01-01T00:00', '2025-01-01T00:00']);
    expect(reached('2024-12-31~')).toEqual(['2024-12-30T00:00', '2025-01-02T00:00']);
    expect(reached('2023-02~/2023-03')).toEqual(['2023-01-01T00:00', '2023-04-01T00:00']);
    expect(reached('2023-02/2023-03~')).toEqual(['2023-02-01T00:00', '2023-05-01T00:00']);
  });

  it('is the whole day beside it where clocks are changed on one of the two', () => {
    expect(reached('2023-03-11~', 'America/New_York')).toEqual(['2023-03-10T05:00', '2023-03-13T04:00']);
    expect(reached('2023-11-05~', 'America/New_York')).toEqual(['2023-11-04T04:00', '2023-11-07T05:00']);
  });

  it('is a day of a part of one, and an hour of a clock time', () => {
    expect(reached('2023-06-04~', 'UTC', { part: 'morning' })).toEqual(['2023-06-03T06:00', '2023-06-05T12:00']);
    expect(reached('2023-06-04T23:30Z~')).toEqual(['2023-06-04T22:30', '2023-06-05T00:31']);
  });
});

describe('any day', () => {
  const day = fc
    .integer({ min: Date.UTC(1972, 0, 1) / (24 * HOUR), max: Date.UTC(2037, 11, 31) / (24 * HOUR) })
    .map((days) => new Date(days * 24 * HOUR).toISOString().slice(0, 10));
  const timezone = fc.constantFrom(
    MOSCOW,
    'Europe/Berlin',
    'America/New_York',
    'America/St_Johns',
    'America/Sao_Paulo',
    'Asia/Beirut',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  );
  /** The day that clocks in a zone show, by another way. */
  const calendar = (instant: number, timeZone: string): string =>
    new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant);

  it('begins at the first instant at which clocks show it, and ends with the last', () => {
    fc.assert(
      fc.property(day, timezone, (date, zone) => {
        const { earliest, latest } = boundsOf(when(date), zone);
        const edges = [(earliest ?? 0) - 1, earliest ?? 0, (latest ?? 0) - 1, latest ?? 0];
        const previous = new Date(Date.parse(date) - 24 * HOUR).toISOString().slice(0, 10);
        expect(edges.map((edge) => calendar(edge, zone))).toEqual([previous, date, date, nextDay(date)]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the day of every instant in it', () => {
    fc.assert(
      fc.property(day, timezone, fc.integer({ min: 0, max: 24 * HOUR }), (date, zone, later) => {
        const instant = startOfDay(date, zone) + later;
        expect(dayOf(instant, zone)).toBe(calendar(instant, zone));
      }),
    );
  });
});

describe('the zone of the machine', () => {
  /** Days on which clocks change, here or there. */
  const CASES = [
    ['2023-06-04', MOSCOW],
    ['2023-03-26', 'Europe/Berlin'],
    ['2016-03-27', 'America/Asuncion'],
    ['2023-11-05', 'America/Havana'],
    ['2011-04-02', 'Europe/Kyiv'],
    ['2011-12-30', MOSCOW],
  ] as const;

  async function boundsOnMachineIn(zone: string): Promise<unknown> {
    const program = `
      import { boundsOf, stationOf } from ${JSON.stringify(new URL('../../../src/model/bounds.ts', import.meta.url).href)};
      import { parseDate } from ${JSON.stringify(new URL('../../../src/model/when.ts', import.meta.url).href)};
      const cases = ${JSON.stringify(CASES)};
      console.log(JSON.stringify(cases.flatMap(([text, zone]) => [undefined, 'afternoon'].map((part) => {
        const when = { date: parseDate(text).date, part, extent: 'lasted', basis: 'stated' };
        return [text, zone, boundsOf(when, zone), stationOf(when, zone)];
      }))));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TZ: zone },
    });
    return JSON.parse(stdout);
  }

  it('changes no bounds', async () => {
    const expected = await boundsOnMachineIn('UTC');
    expect(await boundsOnMachineIn('Europe/Berlin')).toEqual(expected);
    expect(await boundsOnMachineIn('America/New_York')).toEqual(expected);
  });
});

describe('two spans of time', () => {
  const spans = (a: string, b: string): [Bounds, Bounds] => [boundsOf(when(a), MOSCOW), boundsOf(when(b), MOSCOW)];

  it.each([
    ['2023-06-04', '2023-06'],
    ['2023-06-01/2023-06-04', '2023-06-04/2023-06-05'],
    ['2023-06-01/..', '2023-06-05'],
    ['../2023-06-05', '2023-06-05/..'],
    ['2023-06-04', '2023-06-04T20:59+00:00'],
  ])('%s and %s share an instant', (a, b) => {
    expect(overlap(...spans(a, b))).toBe(true);
    expect(overlap(...spans(b, a))).toBe(true);
  });

  it.each([
    ['2023-06-03', '2023-06-04'],
    ['../2023-06-03', '2023-06-04/..'],
    ['2023-06-04', '2023-06-04T21:00+00:00'],
  ])('%s and %s do not', (a, b) => {
    expect(overlap(...spans(a, b))).toBe(false);
    expect(overlap(...spans(b, a))).toBe(false);
  });
});

describe('the station of an event', () => {
  it('is the day of its beginning in the zone of the story', () => {
    expect(stationOf(when('2023-06-04T23:30+00:00'), MOSCOW).key).toBe('2023-06-05');
    expect(stationOf(when('2023-06-01/2023-06-05'), MOSCOW)).toMatchObject({ key: '2023-06-01', by: false });
  });

  it('has an hour, or a part of it, only where that is of this day', () => {
    const isTimed = (text: string): boolean => stationOf(when(text), MOSCOW).timed;
    expect(isTimed('2023-06-04')).toBe(false);
    expect(isTimed('2023-06-04T10:00+03:00')).toBe(true);
    expect(isTimed('2023-06-04/2023-06-04T10:00+03:00')).toBe(true);
    expect(isTimed('2023-06-03/2023-06-04T10:00+03:00')).toBe(false);
    expect(stationOf(when('2023-06-04', { part: 'evening' }), MOSCOW).timed).toBe(true);
  });

  it('is the day itself, marked, where something had happened by then', () => {
    expect(stationOf(when('../2023-06-05'), MOSCOW)).toMatchObject({ key: '2023-06-05', by: true });
  });

  it('is a month or a year where no day is known', () => {
    expect(stationOf(when('2023-06'), MOSCOW)).toMatchObject({ key: '2023-06', precision: 'month' });
    expect(stationOf(when('0987'), MOSCOW)).toMatchObject({ key: '0987', precision: 'year' });
  });
});

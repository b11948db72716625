import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/model/bounds.ts';
import { daysInMonth } from '../../../src/model/calendar.ts';
import { parseDate } from '../../../src/model/when.ts';
import fc from '../property.ts';
import { expression, when } from './story.ts';

describe('a date expression', () => {
  it('is as precise as it was written', () => {
    const precisionOf = (text: string): string | undefined => expression(text).start?.precision;
    expect(['2023', '2023-06', '2023-06-04', '2023-06-04T17:00+03:00'].map(precisionOf)).toEqual([
      'year',
      'month',
      'day',
      'minute',
    ]);
  });

  it.each([
    ['2023-06-04', false, false],
    ['2023-06-04~', true, false],
    ['2023-06?', false, true],
    ['2023%', true, true],
  ])('%s is approximate: %s, uncertain: %s', (text, approximate, uncertain) => {
    expect(expression(text).start).toMatchObject({ approximate, uncertain });
  });

  it('may leave one end of an interval open, and not both', () => {
    expect(expression('2023-06-01/..')).toMatchObject({ start: { day: 1 }, end: null, interval: true });
    expect(expression('../2023-06-05')).toMatchObject({ start: null, end: { day: 5 }, interval: true });
    expect(parseDate('../..')).toEqual({ ok: false, fault: 'form' });
  });

  it('keeps the offset of a clock time, in minutes east of UTC', () => {
    const offsetOf = (text: string): number | undefined => expression(text).start?.offset;
    expect(offsetOf('2023-06-04T17:00+03:00')).toBe(180);
    expect(offsetOf('2023-06-04T17:00-03:30')).toBe(-210);
    expect(offsetOf('2023-06-04T17:00+14:00')).toBe(840);
    expect(offsetOf('2023-06-04T17:00Z')).toBe(0);
  });

  it.each(['', '04.06.2023', '2023-6-4', '2023-06-04 ', '2023-06-04T17+03:00', '2023/06/04', '2023-06-04/', '~2023'])(
    'is not "%s"',
    (text) => {
      expect(parseDate(text)).toEqual({ ok: false, fault: 'form' });
    },
  );

  it.each([
    ['2023-02-29', 28],
    ['2024-02-30', 29],
    ['1900-02-29', 28],
    ['2023-06-31', 30],
    ['2023-06-00', 30],
    ['2023-13', null],
    ['2023-00-01', null],
    ['0000', null],
  ])('is not %s, whose month ends on day %s', (part, lastDay) => {
    expect(parseDate(part)).toEqual({ ok: false, fault: 'no-such-date', part, lastDay });
  });

  it.each(['2023-06-04T24:00+03:00', '2023-06-04T17:60+03:00', '2023-06-04T17:00+15:00', '2023-06-04T17:00+03:60'])(
    'is not %s, a time that no clock shows',
    (part) => {
      expect(parseDate(part)).toEqual({ ok: false, fault: 'no-such-time', part });
    },
  );

  it('names the end of an interval that is wrong', () => {
    expect(parseDate('2023-06-01/2023-06-31')).toMatchObject({ fault: 'no-such-date', part: '2023-06-31' });
    expect(parseDate('2023-06-04T17:00/2023-06-04T18:00+03:00')).toEqual({
      ok: false,
      fault: 'no-offset',
      part: '2023-06-04T17:00',
    });
  });

  it.each([
    ['2023-06-05', '2023-06-04'],
    ['2023-06-05', '2022'],
    ['2023-06', '2023-05-31'],
    ['2023-06-04T17:00+03:00', '2023-06-04T15:00+02:00'],
    ['2023-06-04T17:00+03:00', '2023-06-03'],
  ])('does not run backwards, from %s to %s', (start, end) => {
    expect(parseDate(`${start}/${end}`)).toEqual({ ok: false, fault: 'reversed', start, end });
  });

  it.each([
    '2023-06-04/2023-06',
    '2023/2023-06-04',
    '2023-06-04T17:00+03:00/2023-06-04T16:00+02:00',
    '2023-06-04/2023-06-04',
  ])('may end within what it begins in: %s', (text) => {
    expect(parseDate(text)).toMatchObject({ ok: true });
  });
});

const digits = (width: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(width, '0'));
const year = fc.oneof(
  digits(4, 9999),
  digits(2, 99).map((short) => `20${short}`),
  fc.constantFrom('1900', '2000', '2024'),
);
/** Like a date, but perhaps impossible. */
const point = fc
  .tuple(
    fc.oneof(
      year,
      fc.tuple(year, digits(2, 13)).map((parts) => parts.join('-')),
      fc.tuple(year, digits(2, 13), digits(2, 32)).map((parts) => parts.join('-')),
    ),
    fc.constantFrom('', '', '~', '?', '%'),
  )
  .map((parts) => parts.join(''));
const interval = fc
  .tuple(fc.oneof(point, fc.constant('..')), fc.oneof(point, fc.constant('..')))
  .map((parts) => parts.join('/'));

type Reading = { earliest: number; latest: number; approximate: boolean; uncertain: boolean } | 'no date';

function readByUs(text: string): Reading {
  const parsed = parseDate(text);
  if (!parsed.ok) return 'no date';
  const { earliest, latest } = boundsOf(when(text), 'UTC');
  const { start, interval: ranges } = parsed.date;
  return {
    earliest: earliest ?? -Infinity,
    latest: latest ?? Infinity,
    approximate: !ranges && start?.approximate === true,
    uncertain: !ranges && start?.uncertain === true,
  };
}

function readByEdtf(text: string): Reading {
  try {
    const { min, max, approximate, uncertain } = edtf(text);
    return {
      earliest: min,
      latest: max + 1,
      approximate: (approximate?.value ?? 0) > 0,
      uncertain: (uncertain?.value ?? 0) > 0,
    };
  } catch {
    return 'no date';
  }
}

/** `edtf` takes 29 February of a common year for 1 March, and the year 0 for 1 BC, which no news story needs. */
function isBeyondEdtf(text: string): boolean {
  return text.split('/').some((part) => {
    const [yyyy, month, day] = part.split(/[-~?%]/);
    return yyyy === '0000' || (month === '02' && day === '29' && daysInMonth(Number(yyyy), 2) === 28);
  });
}

const unqualified = (text: string): string => text.replace(/[~?%]$/, '');

describe('the reading of dates', () => {
  it('never throws, and keeps what was written', () => {
    const text = fc.oneof(
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789TZ:+-/.~?%')), maxLength: 40 }),
      interval,
      fc.tuple(point, fc.string()).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const parsed = parseDate(written);
        expect(parsed.ok ? parsed.date.text : written).toBe(written);
      }),
      { numRuns: 300 },
    );
  });

  it('takes one clock time to another for an interval just where that one is not earlier', () => {
    const time = fc
      .tuple(
        fc.date({ min: new Date('2023-01-01T00:00Z'), max: new Date('2024-12-31T23:59Z'), noInvalidDate: true }),
        fc.constantFrom('Z', '+03:00', '-03:30', '+14:00'),
      )
      .map(([date, offset]) => date.toISOString().slice(0, 16) + offset);
    fc.assert(
      fc.property(time, time, (start, end) => {
        expect(parseDate(`${start}/${end}`).ok).toBe(Date.parse(start) <= Date.parse(end));
      }),
      { numRuns: 300, examples: [['2023-01-31T12:00Z', '2023-02-01T12:00Z']] },
    );
  });

  it('agrees with an EDTF library about single dates, real and impossible', () => {
    fc.assert(
      fc.property(point, (text) => {
        fc.pre(!isBeyondEdtf(text));
        expect(readByUs(text)).toEqual(readByEdtf(text));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with an EDTF library about intervals', () => {
    fc.assert(
      fc.property(interval, (text) => {
        const [start = '', end = ''] = text.split('/').map(unqualified);
        fc.pre(!isBeyondEdtf(text) && text !== '../..');
        // `edtf` refuses most intervals one end of which lies within the other, such as 2023-06-04/2023-06.
        fc.pre(!start.startsWith(end) && !end.startsWith(start));
        expect(readByUs(text)).toEqual(readByEdtf(text));
      }),
      { numRuns: 300 },
    );
  });
});

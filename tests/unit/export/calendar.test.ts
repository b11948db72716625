import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarIcs, spanOf } from '../../../src/export/calendar.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { ferryLedger } from '../model/ferry.ts';
import { event, reported, when } from '../model/story.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import fc from '../property.ts';
import { anyTexts, storyOf, withoutIsolates } from './any-text.ts';
import { textsOfFiles } from './texts-of-files.ts';

const ledger = await fixtureLedger();

const open = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[] as never);
const eventsOf = (story: Ledger): ICAL.Event[] =>
  open(textsOfFiles(calendarIcs(story)).join(''))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const zone = 'Europe/Moscow';

describe('a date in the calendar', () => {
  it.each([
    ['2023-06-04', ['2023-06-04', '2023-06-04']],
    ['2023-06-03/2023-06-04', ['2023-06-03', '2023-06-04']],
    ['2023-06-01/..', ['2023-06-01', '2023-06-01']],
    ['2023-06-04~', ['2023-06-04', '2023-06-04']],
    ['2023-06-04T17:00+03:00/2023-06-05', ['2023-06-04', '2023-06-05']],
  ])('of %s is of whole days, from %j', (text, days) => {
    expect(spanOf(when(text), zone)).toEqual({ days });
  });

  it('of a part of a day is no hour, and a night is of both its days', () => {
    expect(spanOf(when('2023-06-04', { part: 'afternoon' }), zone)).toEqual({ days: ['2023-06-04', '2023-06-04'] });
    expect(spanOf(when('2023-06-04', { part: 'night' }), zone)).toEqual({ days: ['2023-06-04', '2023-06-05'] });
  });

  it('of a clock time is that instant, and lasts only where the end is written', () => {
    const start = Date.UTC(2023, 5, 4, 14);
    expect(spanOf(when('2023-06-04T17:00+03:00'), zone)).toEqual({ start, end: null });
    const hour = when('2023-06-04T17:00+03:00/2023-06-04T18:00+03:00');
    expect(spanOf(hour, zone)).toEqual({ start, end: start + 3_600_000 });
  });

  it('is none of what took place at some time from a day on', () => {
    expect(spanOf(when('2023-06-04/..', { extent: 'within' }), zone)).toBeNull();
    expect(spanOf(when('2023-06-04/..'), zone)).toEqual({ days: ['2023-06-04', '2023-06-04'] });
  });

  it.each(['2023-06', '2023', '../2023-06-05', '2023-06/2023-07', '2023-06-04/2023-07', '2023-06/2023-07-02'])(
    'of %s is none: no day is known',
    (text) => {
      expect(spanOf(when(text), zone)).toBeNull();
    },
  );
});

describe('the calendar', () => {
  it('holds every event whose day is known, by the hour only where one is told, and says how many it leaves out', () => {
    const held = ledger.events.filter(({ event }) => spanOf(event.when, ledger.site.timezone) !== null);
    const events = eventsOf(ledger);
    expect(events.map(({ component }) => component.getFirstPropertyValue('url'))).toEqual(
      held.map(({ ref }) => new URL(ref.href ?? '', ledger.site.url).href),
    );
    const whole = held.map(({ event }) => 'days' in (spanOf(event.when, ledger.site.timezone) ?? {}));
    expect(events.map(({ startDate }) => startDate.isDate)).toEqual(whole);
    expect(new Set(whole).size).toBe(2);
    const left = ledger.events.length - held.length;
    expect(left).toBeGreaterThan(0);
    expect(String(open(textsOfFiles(calendarIcs(ledger)).join('')).getFirstPropertyValue('x-wr-caldesc'))).toContain(
      `${left} events`,
    );
  });

  it('takes nobody’s time: whoever follows it stays free', () => {
    const said = eventsOf(ledger).map(({ component }) => component.getFirstPropertyValue('transp'));
    expect(new Set(said)).toEqual(new Set(['TRANSPARENT']));
  });

  it('knows an event by the first id that it had, as feeds do, so that a renamed one stands once in a calendar that had it', () => {
    const uids = eventsOf(ledger).map(({ uid }) => new URL(uid).pathname);
    expect(uids.filter((path) => /ferry-(?:back|returns)/.test(path))).toEqual(['/events/ferry-back/']);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('calls off what is withdrawn, by us or by the sources of its main statements, and calls nothing certain', () => {
    const told = ferryLedger({
      events: [
        event('ours', '2031-05-04', [reported('a', 'lp')], { withdrawn: '2031-05-09' }),
        event('theirs', '2031-05-04', [reported('a', 'lp', { retracted: '2031-05-09' }), reported('detail', 'vt')]),
        event('stands', '2031-05-04', [reported('a', 'lp'), reported('b', 'vt', { retracted: '2031-05-09' })]),
      ],
    });
    const called = eventsOf(told).map(({ summary, component }) => [summary, component.getFirstPropertyValue('status')]);
    expect(Object.fromEntries(called)).toEqual({
      'Withdrawn: ours': 'CANCELLED',
      'Withdrawn: theirs': 'CANCELLED',
      stands: null,
    });
  });

  it('is a calendar as it stands, no message with a method, which servers refuse to store', () => {
    expect(open(textsOfFiles(calendarIcs(ledger)).join('')).getFirstPropertyValue('method')).toBeNull();
  });

  it('tells where an event was, and when it was published where git tells', () => {
    const period = '2031-05-03T10:00:00.000Z';
    const revisions = ['left', 'sank'].map((id) => {
      return { event: id, period, kinds: ['new' as const], corrections: [], version: null };
    });
    const events = [event('left', '2031-05-02', [], { places: ['pier', 'beach'] }), event('sank', '2031-05-03')];
    const told = (story: Ledger) =>
      eventsOf(story).map(({ location, component }) => [location, component.getFirstPropertyValue('created')]);
    expect(told(ferryLedger({ events }))).toEqual([
      ['Long Pier; Reed Beach', null],
      [null, null],
    ]);
    const dated = told(ferryLedger({ events }, { history: { available: true, changes: [], revisions } }));
    expect(dated.map(([, created]) => String(created))).toEqual(['2031-05-03T10:00:00Z', '2031-05-03T10:00:00Z']);
  });

  it('shows an hour to its end', () => {
    const hour = when('2031-05-02T17:00+03:00/2031-05-02T18:00+03:00');
    const [shown] = eventsOf(ferryLedger({ events: [event('left', hour)] }));
    expect([shown?.startDate, shown?.endDate].map(String)).toEqual(['2031-05-02T14:00:00Z', '2031-05-02T15:00:00Z']);
  });

  it('shows days and their ends in the site’s zone, wherever it is made', () => {
    const shown = eventsOf(ledger).find(({ uid }) => uid.includes('/water-falls/'));
    expect(shown?.startDate.toString()).toBe('2024-03-30');
    expect(shown?.endDate.toString()).toBe('2024-04-02');
    expect(shown?.summary).toMatch(/\(between 30 March and 1 April 2024\)$/);
  });

  it.each([
    ['2031-05-02/2031-05-02T21:12+03:00', {}, true],
    ['2031-05-02T21:12+03:00/2031-05-03', {}, true],
    ['2031-05-02T21:12+03:00', { zone: 'America/New_York' }, true],
    ['2031-05-02', { part: 'night' }, true],
    ['2031-05-02~', {}, true],
    ['2031-05-02?', {}, true],
    ['2031-05-02/2031-05-03~', {}, true],
    ['2031-05-02~/2031-05-03', {}, true],
    ['2031-05-02T21:12+03:00', {}, false],
    ['2031-05-02/2031-05-03', {}, false],
  ] as const)('says in the title what it cannot show of %s %j: %j', (date, more, says) => {
    const left = ferryLedger({ events: [event('left', when(date, more), [reported('a', 'lp')])] });
    const [shown] = eventsOf(left);
    const words = left.strings.dates.short(when(date, more));
    const told = words.includes('(') ? `left – ${words}` : `left (${words})`;
    expect(shown?.summary).toBe(says ? told : 'left');
    expect(shown?.startDate.isDate).toBe(!date.startsWith('2031-05-02T') || date.endsWith('-03'));
    expect(shown?.startDate.toString().slice(0, 10)).toBe('2031-05-02');
  });

  it('gives every text back', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const story = { ...storyOf(ledger, texts), site: { ...ledger.site, title: texts.title } };
        const [event] = eventsOf(story);
        expect(event?.summary.startsWith(texts.title)).toBe(true);
        expect(event?.description.startsWith(`${texts.summary}\n\n`)).toBe(true);
        // What stands in a property of another's making, the parser leaves escaped (RFC 5545, 3.3.11).
        const name = String(open(textsOfFiles(calendarIcs(story)).join('')).getFirstPropertyValue('x-wr-calname'));
        expect(withoutIsolates(name.replaceAll(/\\(.)/gsu, '$1'))).toBe(
          `${withoutIsolates(texts.title)}: ${ledger.site.story}`,
        );
      }),
    );
  });

  it('says what it is before its first event, where programs look for it', () => {
    const text = textsOfFiles(calendarIcs(ledger)).join('');
    const [head = ''] = text.split('BEGIN:VEVENT');
    expect(head).toMatch(/^X-WR-CALNAME:/m);
    expect(head).toMatch(/^X-WR-CALDESC:/m);
    expect(text.slice(text.lastIndexOf('END:VEVENT'))).toBe('END:VEVENT\r\nEND:VCALENDAR\r\n');
  });

  it('has no line of more than 75 bytes', () => {
    const lines = textsOfFiles(calendarIcs(ledger)).join('').split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { boundsOf, mayBeginUntil, overlap, widestBounds } from '../../../src/model/bounds.ts';
import { orderEvents } from '../../../src/model/order.ts';
import type { EventRecord, Story } from '../../../src/model/record.ts';
import { earliestBeginning } from '../../../src/model/stations.ts';
import { PARTS, type When } from '../../../src/model/when.ts';
import fc from '../property.ts';
import { event, orderOf, story, when } from './story.ts';

const order = (...events: EventRecord[]): string[] => orderOf(story({ events }));
const afternoon = when('2023-06-04', { part: 'afternoon' });
const night = when('2023-06-04', { part: 'night' });

describe('the order of the timeline', () => {
  it('tells 4 June as far as the articles allow: by what came after what, by the hour, then the night, then the rest', () => {
    expect(
      order(
        event('divers-say-it-sank', night),
        event('caught-rafts-shown', '2023-06-04', [], { after: ['no-meeting'] }),
        event('no-meeting', '2023-06-04', [], { after: ['alder-agrees'] }),
        event('alder-agrees', '2023-06-04', [], { after: ['barges-offered'] }),
        event('barges-offered', afternoon),
        event('abbot-on-the-quay', '2023-06-04'),
        event('control-on-monday', '2023-06-05'),
      ),
    ).toEqual([
      'barges-offered',
      'alder-agrees',
      'no-meeting',
      'caught-rafts-shown',
      'divers-say-it-sank',
      'abbot-on-the-quay',
      'control-on-monday',
    ]);
  });

  it('puts what had happened by a day under that day', () => {
    expect(order(event('c', '2023-06-06'), event('b', '../2023-06-05'), event('a', '2023-06-05T09:00+03:00'))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('puts a month after its days, and a year after its months', () => {
    expect(
      order(
        event('in-2023', '2023'),
        event('in-december', '2023-12'),
        event('in-june', '2023-06'),
        event('on-30-june', '2023-06-30'),
        event('on-1-july', '2023-07-01'),
        event('in-2024', '2024-01-01'),
      ),
    ).toEqual(['on-30-june', 'in-june', 'on-1-july', 'in-december', 'in-2023', 'in-2024']);
  });

  it('puts an interval under the day it began', () => {
    expect(order(event('b', '2023-06-02'), event('c', '2023-06-01/2023-06-05'))).toEqual(['c', 'b']);
  });

  it('puts what may have begun later under the day of what it came after, and so on along a chain', () => {
    const within = when('2023-06-04/2023-06-10', { extent: 'within' });
    const told = story({
      events: [
        event('about-the-4th', '2023-06-04~', [], { after: ['on-the-5th'] }),
        event('later', within, [], { after: ['within'] }),
        event('within', within, [], { after: ['on-the-5th'] }),
        event('on-the-5th', '2023-06-05'),
        event('lasted', '2023-06-04/2023-06-10'),
        event('on-the-6th', '2023-06-06'),
      ],
    });
    expect(orderEvents(told).map(({ event: { id }, station: { key } }) => `${key} ${id}`)).toEqual([
      '2023-06-04 lasted',
      '2023-06-05 on-the-5th',
      '2023-06-05 about-the-4th',
      '2023-06-05 within',
      '2023-06-05 later',
      '2023-06-06 on-the-6th',
    ]);
  });

  it('keeps along a chain which day was said, and when that had begun at the earliest', () => {
    const within = (date: string): When => when(date, { extent: 'within' });
    const told = story({
      events: [
        event('about-the-12th', '2023-06-12~'),
        event('in-june', '2023-06', [], { after: ['about-the-12th'] }),
        event('by-the-20th', within('2023-06-04/2023-06-20'), [], { after: ['in-june'] }),
        event('by-the-11th', within('2023-06-04/2023-06-11'), [], { after: ['in-june'] }),
        event('in-july', '2023-07'),
        event('about-the-end-of-june', '2023-06-30~', [], { after: ['in-july'] }),
      ],
    });
    const found = orderEvents(told).map(({ event: { id }, station: { key } }) => `${key} ${id}`);
    expect(found).toEqual([
      '2023-06-11 about-the-12th',
      '2023-06-11 in-june',
      '2023-06-11 by-the-11th',
      '2023-06-12 by-the-20th',
      '2023-07-01 in-july',
      '2023-07-01 about-the-end-of-june',
    ]);
  });

  it('puts it under the latest day of all that it came after, but under none on which it cannot have begun', () => {
    const within = when('2023-06-04/2023-06-10', { extent: 'within' });
    const told = story({
      events: [
        event('within', within, [], { after: ['on-the-7th', 'about-the-12th', 'on-the-5th'] }),
        event('on-the-7th', '2023-06-07'),
        event('about-the-12th', '2023-06-12~'),
        event('on-the-5th', '2023-06-05'),
      ],
    });
    const found = orderEvents(told).map(({ event: { id }, station: { key } }) => `${key} ${id}`);
    expect(found).toContain('2023-06-07 within');
  });

  it('puts what had happened before something of a day under that day, and under no day that its date rules out', () => {
    const within = when('2023-06-10/2023-06-20', { extent: 'within' });
    const told = story({
      events: [
        event('in-june', '2023-06'),
        event('at-ten', '2023-06-15T10:00+03:00', [], { after: ['in-june', 'by-the-20th'] }),
        event('at-nine', '2023-06-15T09:00+03:00'),
        event('by-the-20th', '../2023-06-20'),
        event('later-in-2023', '2023', [], { after: ['in-june'] }),
        event('in-2023', '2023'),
        event('in-july', '2023-07', [], { after: ['in-2023'] }),
        event('on-the-12th', '2023-06-12'),
        event('in-june-as-well', '2023-06', [], { after: ['on-the-12th'] }),
        event('within', within, [], { after: ['in-june-as-well'] }),
        event('about-the-17th', '2023-06-17~'),
        event('in-june-again', '2023-06', [], { after: ['about-the-17th'] }),
        event('on-the-16th', '2023-06-16', [], { after: ['in-june-again'] }),
      ],
    });
    const sorted = orderEvents(told).map(
      ({ event: { id }, station: { key, by } }) => `${key} ${id}${by ? ', by then' : ''}`,
    );
    expect(sorted).toEqual([
      '2023-06-12 on-the-12th',
      '2023-06-12 in-june-as-well, by then',
      '2023-06-12 within',
      '2023-06-15 at-nine',
      '2023-06-15 by-the-20th, by then',
      '2023-06-15 in-june, by then',
      '2023-06-15 at-ten',
      '2023-06-16 about-the-17th, by then',
      '2023-06-16 in-june-again, by then',
      '2023-06-16 on-the-16th',
      '2023-07 in-2023, by then',
      '2023-07 in-july',
      '2023 later-in-2023',
    ]);
  });

  it('reads clock times by their own offsets', () => {
    expect(order(event('a', '2023-06-04T17:00+03:00'), event('b', '2023-06-04T15:30+02:00'))).toEqual(['b', 'a']);
  });

  it('puts an event without an hour right after the latest of those it comes after', () => {
    expect(
      order(
        event('at-nine', '2023-06-04T09:00+03:00'),
        event('at-ten', '2023-06-04T10:00+03:00'),
        event('at-eleven', '2023-06-04T11:00+03:00'),
        event('answer', '2023-06-04', [], { after: ['at-ten', 'at-nine'] }),
      ),
    ).toEqual(['at-nine', 'at-ten', 'answer', 'at-eleven']);
  });

  it('leaves an event at its own hour, whatever it comes after', () => {
    expect(
      order(
        event('late', '2023-06-04T18:00+03:00', [], { after: ['early'] }),
        event('noon', '2023-06-04T12:00+03:00'),
        event('early', '2023-06-04T10:00+03:00'),
      ),
    ).toEqual(['early', 'noon', 'late']);
  });

  it('puts an event without an hour right before the earliest of those that come after it', () => {
    expect(
      order(
        event('at-nine', '2023-06-04T09:00+03:00'),
        event('at-ten', '2023-06-04T10:00+03:00', [], { after: ['offer'] }),
        event('at-eleven', '2023-06-04T11:00+03:00', [], { after: ['offer'] }),
        event('at-half-past-nine', '2023-06-04T09:30+03:00'),
        event('offer', '2023-06-04'),
        event('before-the-offer', '2023-06-04'),
      ),
    ).toEqual(['at-nine', 'at-half-past-nine', 'offer', 'at-ten', 'at-eleven', 'before-the-offer']);
  });

  it('follows chains of events without an hour', () => {
    expect(
      order(
        event('first', '2023-06-04'),
        event('second', '2023-06-04', [], { after: ['first'] }),
        event('at-ten', '2023-06-04T10:00+03:00', [], { after: ['second'] }),
        event('a-whole-day', '2023-06-04'),
      ),
    ).toEqual(['first', 'second', 'at-ten', 'a-whole-day']);
  });

  it('takes no hour from an event of another day', () => {
    expect(
      order(
        event('day-before', '2023-06-03T09:00+03:00'),
        event('b', '2023-06-04', [], { after: ['day-before'] }),
        event('at-ten', '2023-06-04T10:00+03:00'),
        event('at-nine-next-day', '2023-06-05T09:00+03:00', [], { after: ['b'] }),
      ),
    ).toEqual(['day-before', 'at-ten', 'b', 'at-nine-next-day']);
  });

  it('moves an event with an hour along with what it must come after', () => {
    expect(
      order(
        event('at-five', '2023-06-04T17:00+03:00'),
        event('at-three', '2023-06-04T15:00+03:00', [], { after: ['at-five'] }),
        event('bells-at-five', '2023-06-04T17:00+03:00'),
        event('in-the-afternoon', afternoon),
      ),
    ).toEqual(['at-five', 'at-three', 'bells-at-five', 'in-the-afternoon']);
    expect(
      order(
        event('at-five', '2023-06-04T17:00+03:00'),
        event('then-at-three', '2023-06-04T15:00+03:00', [], { after: ['at-five'] }),
        event('bells-at-five', '2023-06-04T17:00+03:00'),
      ),
      'it counts as being as late',
    ).toEqual(['at-five', 'bells-at-five', 'then-at-three']);
  });

  it('places what is known only in part by the last moment at which it may have begun', () => {
    expect(
      order(
        event('untimed', '2023-06-04'),
        event('at-half-past-eleven', '2023-06-04T23:30+03:00'),
        event('a-night', night),
        event('by-twelve-past-nine', '2023-06-04/2023-06-04T21:12+03:00'),
        event(
          'within-the-day-until-twelve-past-nine',
          when('2023-06-04T00:00+03:00/2023-06-04T21:12+03:00', { extent: 'within' }),
        ),
        event('at-nine', '2023-06-04T21:00+03:00'),
        event('went-on-all-day', '2023-06-04T08:00+03:00/2023-06-04T21:12+03:00'),
        event('had-happened-by-ten', '../2023-06-04T10:00+03:00'),
        event('in-the-afternoon', afternoon),
      ),
    ).toEqual([
      'went-on-all-day',
      'had-happened-by-ten',
      'in-the-afternoon',
      'at-nine',
      'by-twelve-past-nine',
      'within-the-day-until-twelve-past-nine',
      'at-half-past-eleven',
      'a-night',
      'untimed',
    ]);
  });

  it('passes over what it does not know, and shows every event of a cycle', () => {
    expect(
      order(
        event('b', '2023-06-04', [], { after: ['a', 'no-such-event'] }),
        event('a', '2023-06-04', [], { after: ['b'] }),
        event('c', '2023-06-03'),
      ),
    ).toEqual(['c', 'a', 'b']);
  });
});

describe('the order of any events', () => {
  const date = fc.oneof(
    fc
      .constantFrom(
        '2023-06-03',
        '2023-06-04',
        '2023-06-05~',
        '../2023-06-04',
        '2023-06-03/2023-06-05',
        '2023-06',
        '2023',
        '2024-01~',
        '../2024',
        '2023-06~/2023-06-04',
        '2023~/2023-06-03',
        '2023-06-04T22:00+03:00~/2023-06-04T22:30+03:00',
      )
      .map((text) => when(text)),
    fc.constantFrom('2023-06-03/2023-06-05', '2023-05/..').map((text) => when(text, { extent: 'within' })),
    fc.constantFrom(...PARTS).map((part) => when('2023-06-04', { part })),
    fc.integer({ min: 10, max: 23 }).map((hour) => when(`2023-06-04T${String(hour)}:00+03:00`)),
  );
  /** Without cycles: an event only ever comes after those made before it, whose ids say nothing of their order. */
  const events = fc
    .array(fc.record({ date, links: fc.array(fc.nat(), { maxLength: 3 }) }), { minLength: 1, maxLength: 14 })
    .chain((drafts) =>
      fc.tuple(fc.constant(drafts), fc.shuffledSubarray([...drafts.keys()], { minLength: drafts.length })),
    )
    .map(([drafts, names]) => {
      const nameOf = (at: number): string => `event-${String(names[at])}`;
      return drafts.map(({ date: on, links }, at) =>
        event(nameOf(at), on, [], { after: at === 0 ? [] : [...new Set(links.map((link) => nameOf(link % at)))] }),
      );
    });

  it('holds each of them once, and puts none before what it comes after', () => {
    fc.assert(
      fc.property(events, (all) => {
        const sorted = order(...all);
        expect(sorted.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        for (const { id, after } of all) {
          for (const { event: earlier } of after) expect(sorted.indexOf(earlier)).toBeLessThan(sorted.indexOf(id));
        }
      }),
      { numRuns: 300 },
    );
  });

  /** Whether no "after" contradicts the dates. */
  const isSound = (told: Story): boolean =>
    [...told.events.values()].every(({ when: own, after }) =>
      after.every(({ event: id }) => {
        const earlier = told.events.get(id);
        const until = mayBeginUntil(own, told.site.timezone);
        return !earlier || earliestBeginning(told, earlier, until) < until;
      }),
    );

  it('puts all of a day, month or year together, unless "after" contradicts the dates', () => {
    fc.assert(
      fc.property(events, (all) => {
        const told = story({ events: all });
        fc.pre(isSound(told));
        const keys = orderEvents(told).map(({ station }) => station.key);
        const runs = keys.filter((key, at) => key !== keys[at - 1]);
        expect(runs).toEqual([...new Set(keys)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('puts none under a day, month or year in which it cannot have begun, but for what had happened by then', () => {
    fc.assert(
      fc.property(events, (all) => {
        const told = story({ events: all });
        fc.pre(isSound(told));
        const { timezone } = told.site;
        for (const { event: own, station } of orderEvents(told)) {
          const [date, under] = [widestBounds(own.when, timezone), boundsOf(when(station.key), timezone)];
          expect(station.by || overlap(date, under), `${own.when.date.text} under ${station.key}`).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of the files', () => {
    const shuffled = events.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        const turned = others.map((record) => ({ ...record, after: record.after.toReversed() }));
        expect(order(...turned)).toEqual(order(...all));
      }),
      { numRuns: 300 },
    );
  });
});

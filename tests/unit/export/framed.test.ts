/** Which events other sites can show in a frame, while the story grows. */
import { describe, expect, it } from 'vitest';
import { FRAMED, firstFramed, framedEvents } from '../../../src/export/framed.ts';
import type { LedgerEvent } from '../../../src/ledger/entries.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';

const ledger = await fixtureLedger();
const [sample] = ledger.events;
if (!sample) throw new Error('The story has no event.');

const NONE: Ledger['history'] = { available: false, reason: 'no-git' };

/** An event of a long story, in which every hundredth one is key. */
const eventOf = (number: number): LedgerEvent => ({
  ...sample,
  event: { ...sample.event, id: `event-${number}`, key: number % 100 === 99 },
});

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

const story = (timeline: readonly number[], history: Ledger['history'] = NONE): Pick<Ledger, 'events' | 'history'> => ({
  events: timeline.map(eventOf),
  history,
});

/** What git tells of events that were published one after another. */
const published = (order: readonly number[]): Ledger['history'] => ({
  available: true,
  days: [],
  byEvent: new Map(),
  revisions: new Map(
    order.map((number, place) => {
      const event = `event-${number}`;
      const period = String(place).padStart(6, '0');
      return [event, [{ event, period, kinds: ['new'], corrections: [], version: null }]];
    }),
  ),
});

describe('the events that can be shown in a frame', () => {
  it('are all of a story of some length', () => {
    expect(framedEvents(ledger).size).toBe(ledger.events.length);
    expect(framedEvents(story(numbers(0, FRAMED))).size).toBe(FRAMED);
  });

  it('are of a longer story the first and the key ones, so that files stay few', () => {
    const framed = framedEvents(story(numbers(0, 10 * FRAMED)));
    expect(framed.has('event-0')).toBe(true);
    expect(framed.has(`event-${FRAMED}`)).toBe(false);
    expect(framed.has('event-4999')).toBe(true);
    expect(framed.size).toBe(FRAMED + (9 * FRAMED) / 100);
  });

  it('are those that were key once, too: another site may show them', () => {
    const long = story(numbers(0, FRAMED + 50), published(numbers(0, FRAMED + 50)));
    const id = `event-${FRAMED + 7}`;
    expect(framedEvents(long).has(id)).toBe(false);
    const { history } = long;
    if (!history.available) throw new Error('Git tells of it.');
    const [first] = history.revisions.get(id) ?? [];
    const version = { record: { ...sample.event, key: true }, body: '' };
    const revisions = new Map(history.revisions).set(id, first ? [{ ...first, version }] : []);
    expect(framedEvents({ ...long, history: { ...history, revisions } }).has(id)).toBe(true);
  });

  it('stay so when the story grows, by the order in which they were published', () => {
    const [early, late] = [numbers(0, FRAMED + 20), numbers(FRAMED + 20, FRAMED + 60)];
    const order = early.toReversed();
    const before = framedEvents(story(early, published(order)));
    // What comes later is of earlier days.
    const after = framedEvents(story([...late, ...early], published([...order, ...late])));

    expect([...before].filter((id) => !after.has(id))).toEqual([]);
    expect(after.size).toBe(before.size);
    expect(before.has(`event-${FRAMED + 19}`)).toBe(true);
    expect(before.has('event-0')).toBe(false);
    // The example of a frame is one that there is, not the first event.
    expect(firstFramed(story(early, published(order)))?.event.id).toBe('event-20');
  });
});

/** How made-up stories are shaped: of a size, or with one thing in them that has grown beyond measure. */

/** What the generator is asked for. Everything is counted from 0. */
export interface StoryShape {
  name: string;
  events: number;
  /** Over how many days they are spread. */
  days: number;
  /** Every second one is known only through the one before it. */
  sources: number;
  questions: number;
  threads: number;
  actors: number;
  places: number;
  /** The day on which an event takes place; in the order of the events. */
  dayOf: (event: number) => number;
  /** How many claims it has; `null` for 3 to 6. */
  claimsOf: (event: number) => number | null;
  /** A thread that every event belongs to. */
  commonThread: boolean;
  /** A question that every first claim answers. */
  commonQuestion: boolean;
}

/** Three years. */
const DAYS = 1095;

/** A story as they are: what is in it grows with it, though questions and threads stay few. */
export function usualShape(events: number): StoryShape {
  return {
    name: 'usual',
    events,
    days: DAYS,
    sources: 2 * Math.ceil(20 + events / 20),
    questions: Math.min(60, Math.ceil(events / 10)),
    threads: 12,
    actors: Math.ceil(20 + events / 50),
    places: Math.ceil(10 + events / 100),
    dayOf: (event) => Math.floor((event * DAYS) / events),
    claimsOf: () => null,
    commonThread: false,
    commonQuestion: false,
  };
}

/** How many events of the usual kind stand beside it. */
const BESIDE = 200;

/** Stories in which one thing has grown beyond measure, by name. */
export const SHAPES: Readonly<Record<string, StoryShape>> = {
  'busy-day': {
    ...usualShape(BESIDE + 500),
    name: 'busy-day',
    dayOf: (event) => (event < BESIDE ? event : BESIDE),
  },
  'asked-question': { ...usualShape(400), name: 'asked-question', commonQuestion: true },
  'long-event': {
    ...usualShape(BESIDE),
    name: 'long-event',
    claimsOf: (event) => (event === BESIDE / 2 ? 200 : null),
  },
  'many-sources': { ...usualShape(1200), name: 'many-sources', sources: 10_000 },
  'long-thread': { ...usualShape(3000), name: 'long-thread', commonThread: true },
};

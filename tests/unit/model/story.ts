/** Builders that fill in what a test does not care about, and a look at what is computed from the result. */
import type { Decimal } from '../../../src/model/decimal.ts';
import { digest, type Digest } from '../../../src/model/digest.ts';
import { knownByDays, type KnownDay } from '../../../src/model/known-by.ts';
import { storyDays } from '../../../src/model/known-by-days.ts';
import { orderEvents } from '../../../src/model/order.ts';
import { outletsByName } from '../../../src/model/outlet-names.ts';
import { askAll, type QuestionResult } from '../../../src/model/question-state.ts';
import type {
  ActorRecord,
  Claim,
  EventRecord,
  Id,
  NumberRange,
  OutletRecord,
  PlaceRecord,
  QuestionRecord,
  Side,
  SourceRecord,
  Story,
  ThreadRecord,
  Via,
  WrittenAnswer,
  WrittenValue,
} from '../../../src/model/record.ts';
import { detailsOf, statusOf, type Details, type EventStatus } from '../../../src/model/status.ts';
import { claimFacts, connectClaims, type ClaimFacts, type ClaimGraph } from '../../../src/model/claim-graph.ts';
import { parseDate, type DateExpression, type When } from '../../../src/model/when.ts';

export function expression(text: string): DateExpression {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(`No date: ${text}`);
  return parsed.date;
}

export function when(text: string, more: Partial<Omit<When, 'date'>> = {}): When {
  return { date: expression(text), extent: 'lasted', basis: 'stated', ...more };
}

const whenever = (date: string | When): When => (typeof date === 'string' ? when(date) : date);

type Parts<Record extends { id: Id }> = Partial<Omit<Record, 'id'>>;

const inOrder = (how: Via['how'], sources: readonly Id[]): Via[] =>
  sources.map((source) => ({ source, how, basis: 'stated', via: [] }));

/** Hands on what these documents say. */
export const repeats = (...sources: Id[]): Via[] => inOrder('repeats', sources);
/** Gives its own account of these documents. */
export const describes = (...sources: Id[]): Via[] => inOrder('describes', sources);

type SourceParts = Omit<Parts<SourceRecord>, 'published' | 'written'> & { published?: string; written?: string };

export function source(id: Id, { published, written, ...more }: SourceParts = {}): SourceRecord {
  return {
    id,
    former_ids: [],
    title: id,
    kind: 'article',
    by: [],
    authors: [],
    read: true,
    via: [],
    unnamed: false,
    corrected: [],
    ...(published === undefined ? {} : { published: when(published) }),
    ...(written === undefined ? {} : { written: when(written) }),
    ...more,
  };
}

/** An article of the outlet of the same name. */
export const article = (id: Id, more: SourceParts = {}): SourceRecord =>
  source(id, { outlet: id, published: '2023-06-05', ...more });

/** Something that an actor published itself. */
export const post = (id: Id, by: Id, published: string, more: SourceParts = {}): SourceRecord =>
  source(id, { kind: 'post', by: [by], published, ...more });

type Answers = Record<Id, WrittenValue | WrittenAnswer>;
type ClaimParts = Omit<Parts<Claim>, 'said' | 'written' | 'retracted' | 'answers'> & {
  said?: string;
  written?: string;
  /** The day on which it was taken back. */
  retracted?: string;
  answers?: Answers;
};

export const asOf = (date: string, is: WrittenValue): WrittenAnswer => ({ is, as_of: when(date) });

const decimal = (number: number | undefined): Decimal | null => (number === undefined ? null : `${number}`);

/** A range as it is read: `{ min: 10 }`, `{ more_than: 60 }`. */
export const range = (ends: { min?: number; max?: number; more_than?: number; less_than?: number }): NumberRange => ({
  min: decimal(ends.more_than ?? ends.min),
  max: decimal(ends.less_than ?? ends.max),
  aboveMin: ends.more_than !== undefined,
  belowMax: ends.less_than !== undefined,
});

export function claim(
  id: string,
  from: Id,
  { said, written, retracted, answers = {}, ...more }: ClaimParts = {},
): Claim {
  return {
    id,
    main: false,
    text: id,
    source: from,
    via: [],
    by: [],
    standing: 'reported',
    unverified: false,
    confirmed_by: [],
    answers: Object.fromEntries(
      Object.entries(answers).map(([question, is]) => [question, typeof is === 'object' && 'is' in is ? is : { is }]),
    ),
    agrees: [],
    disputes: [],
    revises: [],
    former_ids: [],
    ...(said === undefined ? {} : { said: when(said) }),
    ...(written === undefined ? {} : { written: when(written) }),
    ...(retracted === undefined ? {} : { retracted: { on: when(retracted), by: 'its source', note: 'It was wrong.' } }),
    ...more,
  };
}

export const reported = claim;
export const claimed = (id: string, by: Id, from: Id, more: ClaimParts = {}): Claim =>
  claim(id, from, { standing: 'claimed', by: [by], ...more });
export const assessed = (id: string, by: Id, from: Id, more: ClaimParts = {}): Claim =>
  claim(id, from, { standing: 'assessed', by: [by], ...more });
export const confirmed = (id: string, by: Id, from: Id, more: ClaimParts = {}): Claim =>
  claim(id, from, { standing: 'confirmed', confirmed_by: [by], ...more });
export const unconfirmed = (id: string, from: Id, more: ClaimParts = {}): Claim =>
  claim(id, from, { standing: 'unconfirmed', ...more });

type EventParts = Omit<Parts<EventRecord>, 'when' | 'claims' | 'withdrawn' | 'after'> & {
  after?: readonly Id[];
  /** The day on which it was withdrawn. */
  withdrawn?: string;
};

export function event(
  id: Id,
  date: string | When,
  claims: Claim[] = [],
  { withdrawn, after = [], ...more }: EventParts = {},
): EventRecord {
  return {
    id,
    former_ids: [],
    title: id,
    summary: id,
    kind: 'happening',
    when: whenever(date),
    after: after.map((earlier) => ({ event: earlier })),
    places: [],
    actors: [],
    threads: [],
    related: [],
    key: false,
    claims,
    corrections: [],
    draft: false,
    ...(withdrawn === undefined ? {} : { withdrawn: { on: when(withdrawn), why: 'We no longer stand by it.' } }),
    ...more,
  };
}

export function actor(id: Id, more: Parts<ActorRecord> = {}): ActorRecord {
  return { id, former_ids: [], name: id, kind: 'group', member_of: [], aliases: [], names: {}, ...more };
}

export function place(id: Id, within?: Id, more: Parts<PlaceRecord> = {}): PlaceRecord {
  return {
    id,
    former_ids: [],
    name: id,
    kind: 'place',
    aliases: [],
    names: {},
    ...(within === undefined ? {} : { within }),
    ...more,
  };
}

export function question(id: Id, kind: QuestionRecord['kind'], more: Parts<QuestionRecord> = {}): QuestionRecord {
  return {
    id,
    former_ids: [],
    title: `${id}?`,
    kind,
    choices: {},
    short: {},
    compatible: [],
    scope: id,
    changes: false,
    not_comparable_with: {},
    threads: [],
    ...more,
  };
}

export function outlet(id: Id, more: Parts<OutletRecord> = {}): OutletRecord {
  return { id, former_ids: [], name: id, ...more };
}

export function thread(id: Id, more: Parts<ThreadRecord> = {}): ThreadRecord {
  return { id, former_ids: [], title: id, summary: id, ...more };
}

export interface Records {
  lang?: string;
  timezone?: string;
  sides?: Side[];
  events?: readonly EventRecord[];
  sources?: readonly SourceRecord[];
  outlets?: readonly OutletRecord[];
  actors?: readonly ActorRecord[];
  places?: readonly PlaceRecord[];
  questions?: readonly QuestionRecord[];
  threads?: readonly ThreadRecord[];
}

const byId = <Item extends { id: Id }>(items: readonly Item[] = []): ReadonlyMap<Id, Item> =>
  new Map(items.map((item) => [item.id, item]));

export function story(records: Records): Story {
  return {
    site: {
      title: 'A story',
      story: 'A story',
      lede: '',
      description: '',
      url: 'https://example.org',
      lang: records.lang ?? 'en',
      timezone: records.timezone ?? 'Europe/Moscow',
      zones: [],
      licence: '',
      ai_may_not: [],
      front_page_events: 60,
      newest_first: false,
      sides: records.sides ?? [],
    },
    events: byId(records.events),
    sources: byId(records.sources),
    outlets: byId(records.outlets),
    outletsNamed: outletsByName(records.outlets ?? []),
    actors: byId(records.actors),
    places: byId(records.places),
    questions: byId(records.questions),
    threads: byId(records.threads),
  };
}

/** The order of the timeline, as ids. */
export const orderOf = (told: Story): Id[] => orderEvents(told).map(({ event: { id } }) => id);

/** The claims themselves, without what is known of them. */
export const ids = (facts: readonly ClaimFacts[]): string[] => facts.map(({ claim: { id } }) => id);

function found<Item>(item: Item | undefined, id: Id): Item {
  if (item === undefined) throw new Error(`There is no ${id}.`);
  return item;
}

interface Computed {
  graph: ClaimGraph;
  status: (event: Id) => EventStatus;
  details: (event: Id) => Details;
  question: (id: Id) => QuestionResult;
  digest: Digest;
}

/** What is computed from all claims of a story. */
export function compute(told: Story): Computed {
  const graph = connectClaims(told, claimFacts(told));
  const results = askAll(graph);
  const order = orderEvents(told).map(({ event: record }) => record);
  const eventOf = (id: Id): EventRecord => found(told.events.get(id), id);
  return {
    graph,
    status: (id) => statusOf(graph, results, eventOf(id)),
    details: (id) => detailsOf(graph, results, eventOf(id)),
    question: (id) => found(results.get(id), id),
    digest: digest(graph, results, order),
  };
}

const UNBOUNDED = { events: Infinity, questions: Infinity, alike: Infinity };

/** What had been made public by the end of each day of a story. */
export function publicByDays(told: Story, days: readonly string[], bounds = UNBOUNDED): KnownDay[] {
  const order = orderEvents(told).map(({ event: record }) => record);
  return knownByDays(told, claimFacts(told), order, days, bounds);
}

/** What had been made public by the end of a day. */
export function publicBy(told: Story, day: string): KnownDay {
  const before = storyDays(told, claimFacts(told).values()).filter((one) => one < day);
  return found(publicByDays(told, [...before, day]).at(-1), day);
}

/** The whole story as JSON: every record and every computed value. */
import { z } from 'zod';
import type { Ledger } from '../ledger/ledger.ts';
import type { DigestLine } from '../model/digest.ts';
import { address } from '../routes/routes.ts';
import { absolute } from './absolute.ts';
import { actorData, actorShape } from './data/actor.ts';
import { outletData, outletShape, sourceData, sourceShape } from './data/source.ts';
import { eventData, eventShape } from './data/event.ts';
import { placeData, placeShape } from './data/place.ts';
import { questionData, questionShape } from './data/question.ts';
import { threadData, threadShape } from './data/thread.ts';
import { DATA_VERSION } from './data/version.ts';
import { instantUtc, lastChange } from './recorded.ts';

const lineShape = z.strictObject({
  kind: z.enum(['question', 'event']).describe('What kind of record it is.'),
  id: z.string().describe('Its id.'),
});

const linesShape = z.array(lineShape);

const digestShape = z.strictObject({
  supported: linesShape.describe(
    'Best supported: events confirmed or reported separately; questions that separate origins answer alike.',
  ),
  unchecked: linesShape.describe(
    'Not independently checked: questions with one origin, or whose answers only fit together; key events said or reported once.',
  ),
  differs: linesShape.describe('Answers differ: questions whose answers cannot all be so; disputed key events.'),
  unknown: linesShape.describe('Not known: questions that no answer decides.'),
});

const sideShape = z.strictObject({
  id: z.string().describe('Its id.'),
  label: z.string().describe('What readers see.'),
  about: z.string().describe('Whom we count among them, and why.'),
  former_ids: z.array(z.string()).describe('Ids that it had before.'),
});

const dayShape = z.strictObject({
  day: z.string().describe('The day.'),
  url: z.string().describe('The page of what had been made public by its end.'),
  public: z.number().describe('How many statements stood in public at its end.'),
  fresh: z.number().describe('How many of them were new on it.'),
});

const storyShape = z.strictObject({
  name: z.string().describe('The name of the site.'),
  story: z.string().describe('The headline of the story.'),
  lede: z.string().describe('A few sentences that orient a reader.'),
  description: z.string().describe('What it is about.'),
  banner: z.string().nullable().describe('What a reader must know before reading: which documents the story rests on.'),
  url: z.string().describe('The address of the site.'),
  lang: z.string().describe('The language of its texts (BCP 47).'),
  timezone: z.string().describe('The time zone of its days (IANA).'),
  zones: z.array(z.string()).describe('Further time zones whose clock times the pages always give (IANA).'),
  licence: z.string().describe('On what terms the texts and data may be used.'),
  citation: z.string().describe('How to cite it.'),
  updated: z.string().describe('When any event was last changed in a way that matters, as RFC 3339.'),
});

export const ledgerShape = z
  .strictObject({
    $schema: z.string().describe('The address of the schema of this file.'),
    version: z
      .literal(DATA_VERSION)
      .describe('The version of the form of this file. What changed with it stands on the data page.'),
    site: storyShape.describe('What this is and on what terms.'),
    sides: z.array(sideShape).describe('The camps that actors speak for.'),
    digest: digestShape.describe('The story at a glance, as the front page has it.'),
    events: z.array(eventShape).describe('All events in the order of the timeline, with their statements.'),
    questions: z.array(questionShape).describe('All questions with their answers.'),
    threads: z.array(threadShape).describe('The storylines.'),
    actors: z.array(actorShape).describe('Everyone who acts or speaks.'),
    places: z.array(placeShape).describe('All places.'),
    sources: z.array(sourceShape).describe('All documents.'),
    outlets: z.array(outletShape).describe('Who publishes them.'),
    days: z.array(dayShape).describe('The days on which the story changed in public, the first first.'),
  })
  .describe('A story: what happened in order of time, and for every statement who said it, who published it and when.');

export type LedgerData = z.infer<typeof ledgerShape>;

/** The name of the schema: its own for each version, and all of them lead to the file that is there. */
export const schemaPath = `ledger.schema.json?version=${DATA_VERSION}`;

const lines = (listed: readonly DigestLine[]): z.infer<typeof linesShape> =>
  listed.map((line) => ({ kind: line.kind, id: line.kind === 'event' ? line.event.id : line.result.question.id }));

/** What stands beside the lists of records. */
export type LedgerHead = Pick<LedgerData, '$schema' | 'version' | 'site' | 'sides' | 'digest' | 'days'>;

/** The lists of records, in the order in which they stand in the file. */
export type LedgerSection = Exclude<keyof LedgerData, keyof LedgerHead>;

/** The story as data without its records. */
export function ledgerHead(ledger: Ledger): LedgerHead {
  const { site, strings, digest } = ledger;
  return {
    $schema: schemaPath,
    version: DATA_VERSION,
    site: {
      name: site.title,
      story: site.story,
      lede: site.lede,
      description: site.description,
      banner: site.banner ?? null,
      url: absolute(site, address()),
      lang: site.lang,
      timezone: site.timezone,
      zones: [...site.zones],
      licence: site.licence,
      citation: strings.data.citation(site.title, site.story, absolute(site, address('data'))),
      updated: instantUtc(lastChange(ledger)),
    },
    sides: site.sides.map(({ id, label, about, former_ids }) => ({ id, label, about, former_ids: [...former_ids] })),
    digest: {
      supported: lines(digest.supported),
      unchecked: lines(digest.unchecked),
      differs: lines(digest.differs),
      unknown: lines(digest.unknown),
    },
    days: ledger.days.map(({ day, href, public: total, fresh }) => ({
      day,
      url: absolute(site, href),
      public: total,
      fresh,
    })),
  };
}

/** The records of each list, made one by one. */
export const LEDGER_SECTIONS: {
  readonly [Section in LedgerSection]: (ledger: Ledger) => Iterable<LedgerData[Section][number]>;
} = {
  events: (ledger) => Iterator.from(ledger.events).map((entry) => eventData(ledger, entry)),
  questions: (ledger) => Iterator.from(ledger.questions).map((entry) => questionData(ledger, entry)),
  threads: (ledger) => Iterator.from(ledger.threads).map((entry) => threadData(ledger, entry)),
  actors: (ledger) => Iterator.from(ledger.actors).map((entry) => actorData(ledger, entry)),
  places: (ledger) => Iterator.from(ledger.places).map((entry) => placeData(ledger, entry)),
  sources: (ledger) => Iterator.from(ledger.sources).map((entry) => sourceData(ledger, entry)),
  outlets: (ledger) => Iterator.from(ledger.outlets).map((entry) => outletData(ledger, entry)),
};

/** The whole story as data. */
export function ledgerData(ledger: Ledger): LedgerData {
  const { days, ...head } = ledgerHead(ledger);
  const { events, questions, threads, actors, places, sources, outlets } = LEDGER_SECTIONS;
  return {
    ...head,
    events: [...events(ledger)],
    questions: [...questions(ledger)],
    threads: [...threads(ledger)],
    actors: [...actors(ledger)],
    places: [...places(ledger)],
    sources: [...sources(ledger)],
    outlets: [...outlets(ledger)],
    days,
  };
}

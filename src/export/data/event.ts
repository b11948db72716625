/** Events as data. */
import { z } from 'zod';
import type { LedgerEvent } from '../../ledger/entries.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { distinct, without, type Ref } from '../../ledger/refs.ts';
import { listedEvent, type ListedEvent } from '../../ledger/slices/narrowed.ts';
import { CHANGE_KINDS } from '../../model/change.ts';
import type { ClaimFacts } from '../../model/claim-graph.ts';
import { otherIds } from '../../model/former-ids.ts';
import type { After, Correction, EventRecord, Withdrawal } from '../../model/record.ts';
import { mainClaims } from '../../model/status.ts';
import { EVENT_KINDS } from '../../model/vocabulary.ts';
import { publisherOf } from '../../model/voice.ts';
import { correctionAnchors } from '../../routes/routes.ts';
import { absolute } from '../absolute.ts';
import { instantUtc, recordedOf, type Recorded } from '../recorded.ts';
import { claimData, claimShape, givenClaim, type DataWords, type GivenClaim } from './claim.ts';
import { dateData, dateShape } from './date.ts';
import { originsData, originsShape, refData, refShape, speakerData, speakerShape } from './ref.ts';
import type { Shape } from './shape.ts';
import { detailsData, detailsShape, statusData, statusShape } from './status.ts';
import { DATA_VERSION } from './version.ts';

const stationShape = z.strictObject({
  key: z.string().describe('The day, month or year under which it stands: 2023-06-04, 2023-06 or 2023.'),
  by: z.boolean().describe('true: it had happened by then; the beginning is not stated.'),
});

const correctionFields = {
  url: z.string().describe('Its permanent address.'),
  on: dateShape.describe('The day of the correction.'),
  claims: z.array(z.string()).describe('Ids of the statements that it touches.'),
  was: z.string().describe('What the page said, or withheld where repeating it would do harm.'),
  now: z.string().describe('What it says now.'),
  why: z.string().describe('Why it was changed.'),
  reported_by: z.string().nullable().describe('Who told us, if they agree to be named.'),
} satisfies Shape<keyof Correction>;

const withdrawalFields = {
  on: dateShape.describe('The day it was withdrawn.'),
  why: z.string().describe('Why we no longer stand by it.'),
  see: refShape.nullable().describe('The event that stands in its place.'),
} satisfies Shape<keyof Withdrawal>;

const changeShape = z.strictObject({
  day: z.string().describe('The day on which it was recorded.'),
  kinds: z.array(z.enum(CHANGE_KINDS)).describe('What kinds of change it was, those that matter most first.'),
});

const recordedShape = z.strictObject({
  published: z.string().nullable().describe('When it was first published, as RFC 3339; null where git does not tell.'),
  updated: z
    .string()
    .describe(
      'When it was last changed in a way that matters, as RFC 3339. A correction always is; another check is not.',
    ),
  changes: z.array(changeShape).describe('Its history by day, the oldest first; empty where git does not tell.'),
});

const afterFields = {
  event: refShape.describe('The event that began before.'),
  source: refShape.nullable().describe('The document that states the order.'),
  note: z.string().nullable().describe('How it states it.'),
} satisfies Shape<keyof After>;

/** Every field of an event's file under its own name; drafts are in no file. */
type FieldsOfFile = Shape<Exclude<keyof EventRecord, 'draft'>>;

const fields = {
  id: z.string().describe('Its id, part of its address for ever.'),
  former_ids: z.array(z.string()).describe('Ids that it had before.'),
  url: z.string().describe('Its permanent address.'),
  title: z.string().describe('The event in neutral words.'),
  summary: z.string().describe('The event in one or two sentences.'),
  kind: z.enum(EVENT_KINDS).describe('happening: something took place. statement: somebody spoke, wrote or published.'),
  when: dateShape.describe('When it was.'),
  station: stationShape.describe('Where it stands in the timeline.'),
  after: z
    .array(z.strictObject(afterFields))
    .describe('Events that began before it, where the hour is unknown and the order is not.'),
  places: z.array(refShape).describe('Where it was.'),
  place_note: z.string().nullable().describe('What is to be said of the place, or why there is none.'),
  actors: z.array(refShape).describe('Who acts.'),
  threads: z.array(refShape).describe('The storylines that it belongs to.'),
  related: z.array(refShape).describe('Events that belong together with it.'),
  key: z.boolean().describe('true for the few events that a late reader must know.'),
  status: statusShape.describe('How well it is supported, computed from its statements.'),
  details: detailsShape.describe('What differs apart from its main point.'),
  speakers: z.array(speakerShape).describe('Who says so.'),
  read_in: z.array(refShape).describe('Who published the documents in which we read its main statements.'),
  documents: z
    .number()
    .describe(
      'How many documents its main statements, and those that bear them out, were read in, without those that were taken back.',
    ),
  origins: originsShape.describe('What stands behind its main statements and those that bear them out.'),
  account_html: z.string().describe('The account as HTML; every address has its host.'),
  account_text: z.string().describe('The account as text on one line, without citations.'),
  claims: z.array(claimShape).describe('What each source says.'),
  questions: z.array(refShape).describe('The questions that its statements answer.'),
  corrections: z.array(z.strictObject(correctionFields)).describe('Dated, explained changes.'),
  checked: dateShape.nullable().describe('The day an editor last compared it with its sources.'),
  withdrawn: z.strictObject(withdrawalFields).nullable().describe('Present where we no longer stand by it.'),
  recorded: recordedShape.describe('When the site recorded it, which is not when it was said.'),
  previous: refShape.nullable().describe('The event before it in the timeline.'),
  next: refShape.nullable().describe('The event after it in the timeline.'),
  version: z
    .literal(DATA_VERSION)
    .optional()
    .describe('Only where it stands alone, as events/<id>.json: the version of the form of that file.'),
} satisfies FieldsOfFile;

/** An event with everything that its page shows. */
export const eventShape = z
  .strictObject(fields)
  .meta({ id: 'event', description: 'Something that happened, or was said, with what each source says about it.' });

export type EventData = z.infer<typeof eventShape>;

/** All that goes into the data of an event, besides what all data is made with. */
export interface GivenEvent extends Pick<
  LedgerEvent,
  'standsOn' | 'after' | 'places' | 'actors' | 'threads' | 'related' | 'previous' | 'next'
> {
  listed: ListedEvent;
  event: Pick<EventRecord, 'former_ids' | 'kind' | 'place_note' | 'checked'>;
  status: EventData['status'];
  details: EventData['details'];
  /** Its account as it is written, and as text. */
  account: { body: string; text: string };
  claims: readonly GivenClaim[];
  questions: readonly Ref[];
  /** Who published the documents in which we read its main statements. */
  publishers: readonly Ref[];
  recorded: Recorded;
  changes: EventData['recorded']['changes'];
}

/** Who published the documents in which we read some statements. */
function publishersOf({ refs, story }: Ledger, facts: readonly ClaimFacts[]): Ref[] {
  return distinct(facts.flatMap(({ claim }) => refs.voice(publisherOf(story, claim.source))));
}

/** Gathers what goes into the data of an event. */
export function givenEvent(ledger: Ledger, entry: LedgerEvent): GivenEvent {
  const { standsOn, after, places, actors, threads, related, previous, next } = entry;
  const { former_ids, kind, place_note, checked } = entry.event;
  const main = mainClaims(ledger.graph, entry.event);
  const mainKeys = new Set(main.map(({ key }) => key));
  const changes = ledger.history.available ? (ledger.history.byEvent.get(entry.event.id) ?? []) : [];
  return {
    ...{ standsOn, after, places, actors, threads, related, previous, next },
    listed: listedEvent(entry),
    event: { former_ids, kind, place_note, checked },
    status: statusData(entry),
    details: detailsData(entry),
    account: { body: ledger.versionNow(entry.event).body, text: entry.prose.text },
    claims: entry.claims.map((claim) => givenClaim(ledger, claim, mainKeys.has(claim.key))),
    questions: entry.questions.map((question) => question.ref),
    publishers: publishersOf(ledger, main),
    recorded: recordedOf(ledger, entry),
    changes: changes.map(({ day, kinds }) => ({ day, kinds: [...kinds] })),
  };
}

function correctionsData(words: DataWords, { event, ref }: ListedEvent): EventData['corrections'] {
  const anchors = correctionAnchors(event.corrections);
  return event.corrections.map(({ on, claims, was, now, why, reported_by }, index) => ({
    url: absolute(words.site, `${ref.href ?? ''}#${anchors[index] ?? ''}`),
    on: dateData(on, words),
    claims: [...claims],
    was,
    now,
    why,
    reported_by: reported_by ?? null,
  }));
}

const recordedData = ({ recorded, changes }: GivenEvent): EventData['recorded'] => ({
  published: recorded.published === null ? null : instantUtc(recorded.published),
  updated: instantUtc(recorded.updated),
  changes,
});

/** Its account, where every address has its host: it is made of what is given of the event. */
type Account = (url: string) => string;

function dataOfEvent(words: DataWords, given: GivenEvent, account: Account): EventData {
  const { site } = words;
  const { listed } = given;
  const event = { ...listed.event, ...given.event };
  const ref = refData(site);
  const speakers = distinct(listed.givers.flatMap(({ who }) => who));
  const url = absolute(site, listed.ref.href ?? '');
  return {
    id: event.id,
    former_ids: otherIds(event),
    url,
    title: event.title,
    summary: event.summary,
    kind: event.kind,
    when: dateData(event.when, words),
    station: { key: listed.station.key, by: listed.station.by },
    after: given.after.map(({ event: earlier, source, note }) => ({
      event: ref(earlier),
      source: source && ref(source),
      note,
    })),
    places: given.places.map(ref),
    place_note: event.place_note ?? null,
    actors: given.actors.map(ref),
    threads: given.threads.map(ref),
    related: given.related.map(ref),
    key: event.key,
    status: given.status,
    details: given.details,
    speakers: speakers.map(speakerData(site)),
    read_in: without(given.publishers, speakers).map(ref),
    documents: given.standsOn.sources,
    origins: originsData(given.standsOn.independence),
    account_html: account(url),
    account_text: given.account.text,
    claims: given.claims.map((claim) => claimData(words, claim)),
    questions: given.questions.map(ref),
    corrections: correctionsData(words, listed),
    checked: event.checked ? dateData(event.checked, words) : null,
    withdrawn: event.withdrawn
      ? {
          on: dateData(event.withdrawn.on, words),
          why: event.withdrawn.why,
          see: listed.replacedBy && ref(listed.replacedBy),
        }
      : null,
    recorded: recordedData(given),
    previous: given.previous && ref(given.previous),
    next: given.next && ref(given.next),
  };
}

/**
 * An event as data.
 *
 * @param given what it is made of, for whoever has gathered that
 */
export const eventData = (
  ledger: Ledger,
  entry: LedgerEvent,
  given: GivenEvent = givenEvent(ledger, entry),
): EventData =>
  dataOfEvent({ site: ledger.site, strings: ledger.strings }, given, (url) =>
    ledger.account(ledger.versionNow(entry.event), url),
  );

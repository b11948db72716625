/**
 * The story as a timeline of TimelineJS 3. Its data format is documented at https://timeline.knightlab.com/docs/json-format.html.
 * TimelineJS shows what stands in `headline`, `text` and `group` as HTML, so all of it is escaped here.
 */
import { contentHash } from '../ledger/content-hash.ts';
import type { LedgerClaim, LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Ref } from '../ledger/refs.ts';
import { listedEvent, type ListedEvent } from '../ledger/slices/narrowed.ts';
import { pointIn } from '../model/bounds.ts';
import { mainAmong } from '../model/status.ts';
import type { EventRecord, Id, Site, SourceRecord, Story, Via } from '../model/record.ts';
import type { DatePoint, When } from '../model/when.ts';
import { address } from '../routes/routes.ts';
import { plain } from '../strings/dates.ts';
import { fewNames, lineOfFewGivers } from '../strings/line-of-givers.ts';
import type { Strings } from '../strings/strings.ts';
import { absolute } from './absolute.ts';
import { dataFrame, dataPacking } from './data-packing.ts';
import { cutIntoFiles, type FileText, type Place } from './file-text.ts';
import { escaped } from './html.ts';
import { membersText } from './json-text.ts';
import { groupsOf, keptTexts, TextsOfEvents } from './texts-of-events.ts';

/** A date of TimelineJS: exactly as many parts as are known. Clock times are those of the story's time zone. */
export interface TimelineJsDate {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
}

/** A date as an event's file gives it. TimelineJS passes over it; whoever reads the file back loses nothing. */
export interface WrittenWhen {
  date: string;
  part?: string;
  extent?: string;
  basis: string;
  note?: string;
  zone?: string;
}

/** An actor, for who does not have our records. */
interface WrittenActor {
  name: string;
  kind: string;
}

/** Where a statement or a document comes from, as records have it. */
type WrittenVia = Id | { source: Id; how?: Via['how']; basis?: Via['basis']; via?: WrittenVia[] };

/** A document. Without its id, two that have neither a title nor an address could not be told apart. */
export interface WrittenDocument {
  id: Id;
  title?: string;
  kind: string;
  outlet?: string;
  by?: WrittenActor[];
  url?: string;
  published?: string;
  lang?: string;
  read?: false;
  unnamed?: true;
  via?: WrittenVia[];
}

/** A statement with its document. TimelineJS passes over it as well; its own text is made of these. */
export interface WrittenStatement {
  text: string;
  main?: true;
  by?: WrittenActor[];
  by_words?: string;
  act?: string;
  standing: string;
  unverified?: true;
  confirmed_by?: WrittenActor[];
  confirmed_by_words?: string;
  /** When its source took it back, and why. */
  retracted?: { on: WrittenWhen; by: string; note: string };
  source: WrittenDocument;
  /** From where that document has this statement, where that is not what holds of all that it says. */
  via?: WrittenVia[];
}

/** What a timeline is made of, besides its events. */
type Told = Pick<Ledger, 'site' | 'strings'>;

interface Text {
  headline: string;
  text: string;
}

export interface TimelineJsSlide {
  unique_id: string;
  start_date: TimelineJsDate;
  end_date?: TimelineJsDate;
  /** The date in words, with all that TimelineJS has no field for. */
  display_date: string;
  when: WrittenWhen;
  kind: string;
  summary: string;
  /** When we withdrew it, and why. */
  withdrawn?: { on: WrittenWhen; why: string };
  statements: WrittenStatement[];
  /** The documents besides theirs to which `via` leads: without them two papers of one origin would count as two. */
  documents?: WrittenDocument[];
  text: Text;
  group?: string;
  autolink: false;
}

export interface TimelineJs {
  scale: 'human';
  /** Of which the days and hours of its slides are. TimelineJS leaves it aside, our import reads it. */
  timezone: string;
  title: { unique_id: string; text: Text; autolink: false };
  events: TimelineJsSlide[];
}

/**
 * An element with HTML in it. What is written from right to left says so: TimelineJS shows it from left to right where whoever
 * opens the timeline has not set its language, as nothing in its data can.
 */
const element = (name: 'p' | 'span', content: string, { dir }: Pick<Strings, 'dir'>): string =>
  dir === 'rtl' ? `<${name} dir="rtl">${content}</${name}>` : `<${name}>${content}</${name}>`;

/** A line of plain text as HTML. */
const headline = (text: string, strings: Pick<Strings, 'dir'>): string =>
  strings.dir === 'rtl' ? element('span', escaped(text), strings) : escaped(text);

const link = (ref: Ref, site: Site): string =>
  ref.href === null ? escaped(ref.name) : `<a href="${escaped(absolute(site, ref.href))}">${escaped(ref.name)}</a>`;

/** Who says so, as HTML: each with the documents in which they are read. */
function whoSaysSo({ givers }: ListedEvent, strings: Strings, site: Site): string {
  const line = lineOfFewGivers(givers, strings, (refs) => ({
    html: fewNames(
      refs.map((ref) => link(ref, site)),
      strings,
    ),
  }));
  return line.map((part) => (typeof part === 'string' ? escaped(part) : part.html)).join('');
}

function dateOf(point: DatePoint, timezone: string): TimelineJsDate {
  const { precision, year, month, day, hour, minute } = pointIn(timezone, point);
  if (precision === 'year') return { year };
  if (precision === 'month') return { year, month };
  return { year, month, day, ...(precision === 'minute' && { hour, minute }) };
}

/** TimelineJS needs a beginning; what has none stands where our own timeline has it, and its words say so. */
function datesOf({ date }: When, timezone: string): Pick<TimelineJsSlide, 'start_date' | 'end_date'> | null {
  const { start, end, interval } = date;
  const point = start ?? end;
  if (!point) return null;
  const start_date = dateOf(point, timezone);
  return interval && start && end ? { start_date, end_date: dateOf(end, timezone) } : { start_date };
}

function writtenOf({ date, part, extent, basis, note, zone }: When): WrittenWhen {
  return {
    date: date.text,
    ...(part && { part }),
    ...(date.interval && { extent }),
    basis,
    ...(note !== undefined && { note }),
    ...(zone !== undefined && { zone }),
  };
}

function textOf(entry: ListedEvent, strings: Strings, site: Site): string {
  const { event, ref, explanation, differences, denials } = entry;
  const words = strings.timelineJs;
  const details = differences.length + denials.length;
  const paragraphs = [
    escaped(event.withdrawn?.why ?? event.summary),
    `${escaped(words.whoSaysSo)} ${whoSaysSo(entry, strings, site)}`,
    `<strong>${escaped(explanation.word)}.</strong> ${escaped(explanation.reason)}`,
    ...(details > 0 ? [escaped(`${strings.status.detailsCount(details)}.`)] : []),
    link({ ...ref, name: words.more }, site),
  ];
  return paragraphs.map((paragraph) => element('p', paragraph, strings)).join('');
}

/** Who says and who confirms something, and the document in which we read it. */
type Origin = Pick<WrittenStatement, 'by' | 'confirmed_by' | 'source'>;

/** All that the slide of an event says of it. */
interface SlideEvent {
  entry: ListedEvent;
  kind: EventRecord['kind'];
  claims: LedgerEvent['claims'];
  /** Ids of the main ones. */
  main: readonly Id[];
  /** Of each claim. */
  origins: readonly Origin[];
  /** Those that these lead to. */
  documents: readonly WrittenDocument[];
  /** The first. */
  thread: Ref | null;
}

const actorsOf = (ids: readonly Id[], { actors }: Story): WrittenActor[] =>
  ids.flatMap((actor) => actors.get(actor) ?? []).map(({ name, kind }) => ({ name, kind }));

const viaOf = (links: readonly Via[]): WrittenVia[] =>
  links.map(({ source, how, basis, via }) =>
    how === 'repeats' && basis === 'stated' && via.length === 0
      ? source
      : {
          source,
          ...(how !== 'repeats' && { how }),
          ...(basis !== 'stated' && { basis }),
          ...(via.length > 0 && { via: viaOf(via) }),
        },
  );

function documentOf(record: SourceRecord, story: Story): WrittenDocument {
  const { id, title, kind, outlet, by, url, published, lang, withheld, read, unnamed, via } = record;
  const name = outlet === undefined ? undefined : story.outlets.get(outlet)?.name;
  const publishers = actorsOf(by, story);
  return {
    id,
    ...(title !== null && { title }),
    kind,
    ...(name !== undefined && { outlet: name }),
    ...(publishers.length > 0 && { by: publishers }),
    ...(url !== undefined && withheld === undefined && { url }),
    ...(published && { published: published.date.text }),
    ...(lang !== undefined && { lang }),
    ...(!read && { read }),
    ...(unnamed && { unnamed }),
    ...(via.length > 0 && { via: viaOf(via) }),
  };
}

/** The documents to which links lead, and those that lead on, besides those that are told with the statements. */
function documentsBehind(claims: LedgerEvent['claims'], story: Story): WrittenDocument[] {
  const told = new Set(claims.map(({ claim }) => claim.source));
  const named = (links: readonly Via[]): Id[] => links.flatMap(({ source, via }) => [source, ...named(via)]);
  const found = new Set([...told, ...claims.flatMap(({ claim }) => named(claim.via))]);
  // A set that grows while it is gone through: each document once.
  for (const id of found) for (const next of named(story.sources.get(id)?.via ?? [])) found.add(next);
  return [...found.difference(told)]
    .flatMap((id) => story.sources.get(id) ?? [])
    .map((source) => documentOf(source, story));
}

function originOf({ claim: { by, confirmed_by, source: id } }: LedgerClaim, story: Story): Origin[] {
  const speakers = actorsOf(by, story);
  const confirming = actorsOf(confirmed_by, story);
  const source = story.sources.get(id);
  if (!source) return [];
  return [
    {
      ...(speakers.length > 0 && { by: speakers }),
      ...(confirming.length > 0 && { confirmed_by: confirming }),
      source: documentOf(source, story),
    },
  ];
}

const slideEvent = (entry: LedgerEvent, story: Story): SlideEvent => ({
  entry: listedEvent(entry),
  kind: entry.event.kind,
  claims: entry.claims,
  main: mainAmong(entry.event.claims.map((claim) => ({ claim }))).map(({ claim: { id } }) => id),
  origins: entry.claims.flatMap((claim) => originOf(claim, story)),
  documents: documentsBehind(entry.claims, story),
  thread: entry.threads[0] ?? null,
});

function statementOf({ claim }: LedgerClaim, isMain: boolean, { by, confirmed_by, source }: Origin): WrittenStatement {
  const { text, by_words, act, standing, unverified, confirmed_by_words, retracted, via } = claim;
  return {
    text,
    ...(isMain && { main: true }),
    ...(by && { by }),
    ...(by_words !== undefined && { by_words }),
    ...(act && { act }),
    standing,
    ...(unverified && { unverified }),
    ...(confirmed_by && { confirmed_by }),
    ...(confirmed_by_words !== undefined && { confirmed_by_words }),
    ...(retracted && { retracted: { on: writtenOf(retracted.on), by: retracted.by, note: retracted.note } }),
    source,
    ...(via.length > 0 && { via: viaOf(via) }),
  };
}

const statementsOf = ({ claims, main, origins }: SlideEvent): WrittenStatement[] =>
  claims.flatMap((claim, at) => {
    const origin = origins[at];
    return origin ? [statementOf(claim, main.includes(claim.claim.id), origin)] : [];
  });

/** TimelineJS resolves the character references of a group once and then shows what results as HTML. */
const groupOf = ({ thread }: SlideEvent): { group?: string } =>
  thread ? { group: escaped(escaped(thread.name)) } : {};

/** The slides of an event: one, or none where it has no date. */
function slidesOf({ site, strings }: Told, of: SlideEvent): TimelineJsSlide[] {
  const { event } = of.entry;
  const { withdrawn } = event;
  const dates = datesOf(event.when, site.timezone);
  if (!dates) return [];
  return [
    {
      unique_id: event.id,
      ...dates,
      display_date: plain(strings.dates.full(event.when)),
      when: writtenOf(event.when),
      kind: of.kind,
      summary: event.summary,
      ...(withdrawn && { withdrawn: { on: writtenOf(withdrawn.on), why: withdrawn.why } }),
      statements: statementsOf(of),
      ...(of.documents.length > 0 && { documents: [...of.documents] }),
      text: { headline: headline(event.title, strings), text: textOf(of.entry, strings, site) },
      ...groupOf(of),
      autolink: false,
    },
  ];
}

/** The slide before all others. Where these are not all, it says which they are. */
function titleOf({ site, strings }: Told, place: Place | null): TimelineJs['title'] {
  const front = link({ id: '', name: strings.timelineJs.site(site.title), href: address() }, site);
  const lead = [
    site.lede,
    ...(site.banner === undefined ? [] : [site.banner]),
    ...(place ? [strings.timelineJs.part(place.from + 1, place.to, place.of)] : []),
  ];
  return {
    unique_id: 'title',
    text: {
      headline: headline(site.story, strings),
      text: [...lead.map(escaped), front].map((paragraph) => element('p', paragraph, strings)).join(''),
    },
    autolink: false,
  };
}

const textOfSlides = (slides: readonly TimelineJsSlide[]): string =>
  slides.map((slide) => `{\n${membersText(slide, 'statements')}\n}`).join(',\n');

/** What a full part has, in characters: some 1,700 slides, which browsers still open. */
const FULL = 3_500_000;

/** What a timeline is made of. */
type ToTell = Told & Pick<Ledger, 'story' | 'events'>;

/** The slides of all events: no more goes into them than what is said of an event, and what all are told with. */
function slideTexts(ledger: ToTell): TextsOfEvents {
  const { site, story, strings } = ledger;
  const groups = groupsOf(ledger.events).map((group) => {
    const events = group.map((entry) => slideEvent(entry, story));
    return keptTexts(dataPacking(ledger), 'slides', contentHash([dataFrame(ledger), events]), () =>
      group.map((entry) => textOfSlides(slidesOf({ site, strings }, slideEvent(entry, story)))),
    );
  });
  return new TextsOfEvents([...groups]);
}

/**
 * The timeline that TimelineJS 3 opens as it is, of a long story in several files: a slide for each published event,
 * grouped by its first thread.
 *
 * @param full what a full part has, in characters
 * @returns the oldest first
 */
export const timelineJsTexts = (ledger: ToTell, full = FULL): FileText[] =>
  cutIntoFiles(
    slideTexts(ledger),
    full,
    (place, parts) => {
      const title = JSON.stringify(titleOf(ledger, parts === 1 ? null : place));
      const zone = JSON.stringify(ledger.site.timezone);
      return [`{\n"scale":"human",\n"timezone":${zone},\n"title":${title},\n"events":[\n`, '\n]\n}\n'];
    },
    (slides) => slides.filter((slide) => slide !== '').join(',\n'),
  );

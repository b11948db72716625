/**
 * Puts the Ledger together from checked content. Pure: the same for the same content. Events with their statements and
 * questions are linked at once; whatever is drawn from them is when it is first asked for.
 */
import type { Content } from '../check/content.ts';
import type { ProseFile } from '../check/prose/prose.ts';
import { abbreviationsOf } from '../model/abbreviation.ts';
import type { Day } from '../model/calendar.ts';
import { claimFacts, connectClaims } from '../model/claim-graph.ts';
import { digest } from '../model/digest.ts';
import { keptNever, Notes } from '../model/kept.ts';
import { knownByDays, type KnownBounds, type KnownDay } from '../model/known-by.ts';
import { publicCounter, storyDays } from '../model/known-by-days.ts';
import { orderEvents } from '../model/order.ts';
import { askAll } from '../model/question-state.ts';
import type { EventRecord, Id, Story } from '../model/record.ts';
import type { RecordType } from '../model/vocabulary.ts';
import { knownAddress, recordAddress } from '../routes/routes.ts';
import type { Strings } from '../strings/strings.ts';
import { makeAccountWriter, versionNow } from './account.ts';
import type { LedgerDay } from './entries.ts';
import { differingAnswers } from './explain.ts';
import type { History } from './history.ts';
import { NOT_KEPT, type KeptLinked } from './kept-linked.ts';
import type { Ledger } from './ledger.ts';
import { linkClaims } from './link-claims.ts';
import type { LinkContext } from './link-context.ts';
import { eventWorld, linkEvents } from './link-events.ts';
import { linkHistory } from './link-history.ts';
import { linkActors, linkOutlets, linkPlaces, linkSources } from './link-others.ts';
import { linkQuestions } from './link-questions.ts';
import { makeLinker, type Linker } from './linker.ts';
import { linkThreads } from './link-threads.ts';
import { linkMeetings } from './meetings.ts';
import { publishedPart } from './published.ts';
import { makeRefs } from './refs.ts';
import { proseRenderer } from './render-prose.ts';
import { groupByMonth, groupByStation } from './slices/stations.ts';
import { whenAsked } from './when-asked.ts';

function linkDays(story: Story, context: LinkContext): LedgerDay[] {
  const facts = [...context.facts.values()];
  const count = publicCounter(story, facts);
  return storyDays(story, facts).map((day) => ({ day, href: knownAddress(day), ...count(day) }));
}

/** How much a page of `/known/` shows of what does not belong to its day alone. */
const KNOWN_BOUNDS: KnownBounds = { events: 30, questions: 20, alike: 8 };

/** Reads what was public by the end of a day: of all days in one pass, when one of them is first asked for. */
function knownReader(
  { story, facts }: LinkContext,
  order: readonly EventRecord[],
  days: () => readonly LedgerDay[],
): (day: Day) => KnownDay {
  let known: ReadonlyMap<Day, KnownDay> | null = null;
  return (day) => {
    known ??= new Map(
      knownByDays(
        story,
        facts,
        order,
        days().map((one) => one.day),
        KNOWN_BOUNDS,
      ).map((one) => [one.day, one]),
    );
    const found = known.get(day);
    if (!found) throw new RangeError(`There is no page for the day ${day}.`);
    return found;
  };
}

function finder<Item>(items: readonly Item[], idOf: (item: Item) => Id, type: RecordType): (id: Id) => Item {
  const byId = new Map(items.map((item) => [idOf(item), item]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new RangeError(`There is no ${type} "${id}" in the ledger.`);
    return found;
  };
}

/** What is drawn from the events. */
type Drawn = Pick<
  Ledger,
  'sources' | 'outlets' | 'actors' | 'places' | 'threads' | 'stations' | 'months' | 'days' | 'digest' | 'history'
>;

const LINKS_ONCE = makeLinker(keptNever);

/**
 * The ledger of some content.
 *
 * @param content as the check read it; only sound records are in it
 * @param strings the words of its language
 * @param options `drafts`: whether drafts are shown, as the development server does; `history`: what git tells; `home`:
 *   the content's folder in its repository, where it has one; `kept`: what another run made of single files; `linker`:
 *   for whoever links again and again
 */
export function buildLedger(
  content: Content,
  strings: Strings,
  options: { drafts: boolean; history: History; home?: string | null; kept?: KeptLinked; linker?: Linker },
): Ledger {
  const { kept = NOT_KEPT, linker = LINKS_ONCE } = options;
  const { story, pictures } = options.drafts ? content : publishedPart(content);
  const facts = claimFacts(story, linker.facts);
  const graph = connectClaims(story, facts, null);
  const results = askAll(graph, linker.result);
  const refs = makeRefs(story, strings);
  const told = { story, graph, results, facts, refs, strings };
  const differing = new Notes(told);
  const context: LinkContext = { ...told, differing: (id) => differing.ask(differingAnswers, id) };
  const order = orderEvents(story);
  const ordered = order.map(({ event }) => event);
  const abbreviations = abbreviationsOf(story.actors.values());
  const account = makeAccountWriter(content, strings, kept.accounts);
  // A build writes all of them, for its data; while somebody writes, few are asked for.
  const writeAccount = (file: ProseFile): void => {
    if (file.type !== 'event' || !file.record || options.drafts) return;
    account(versionNow(content, file.record), new URL(recordAddress('event', file.record.id), story.site.url).href);
  };
  const render = proseRenderer(content, strings, abbreviations, writeAccount, kept.pages);

  const inRepository = (path: string | undefined): string | null =>
    path === undefined || options.home == null ? null : `${options.home}${path}`;
  const linkedClaims = linkClaims(context, linker.claims);
  const { claims } = linkedClaims;
  const questions = linkQuestions(context, claims, linker.question);
  const questionById = new Map(questions.map((question) => [question.question.id, question]));
  const world = eventWorld(context, order, linkedClaims, questionById, (event, own) =>
    render(content.find('event', event.id), [event.title, event.summary], own),
  );
  const events = linkEvents(order, world, linker.event);
  const linked = { events, claims, questions };
  const between = whenAsked({ meetings: () => linkMeetings(context, linked) });
  const drawn: Drawn = whenAsked<Drawn>({
    sources: () => linkSources(context, linked),
    outlets: () => linkOutlets(context, linked, drawn.sources, between.meetings),
    actors: () => linkActors(context, linked, between.meetings),
    places: () => linkPlaces(context, linked),
    threads: () =>
      linkThreads(context, linked, (thread) =>
        render(content.find('thread', thread.id), [thread.title, thread.summary]),
      ),
    stations: () => groupByStation(events),
    months: () => groupByMonth(drawn.stations),
    days: () => linkDays(story, context),
    digest: () => digest(graph, results, ordered),
    history: () => linkHistory(context, events, options.history),
  });
  const linkedAtOnce: Omit<Ledger, keyof Drawn> = {
    story,
    site: story.site,
    strings,
    refs,
    graph,
    results,
    about: render(content.about ?? undefined),
    abbreviations,
    outlines: content.maps.flatMap(({ outlines }) => outlines ?? []),
    pictures,
    events,
    claims,
    questions,
    account,
    versionNow: (event) => versionNow(content, event),
    knownOn: knownReader(context, ordered, () => drawn.days),
    fileOf: (type, id) => inRepository(content.find(type, id)?.path),
    aboutFile: inRepository(content.about?.path),
    eventById: finder(events, ({ event }) => event.id, 'event'),
    questionById: finder(questions, ({ question }) => question.id, 'question'),
  };
  return Object.assign(drawn, linkedAtOnce);
}

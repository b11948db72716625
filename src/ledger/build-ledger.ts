/** Puts the Ledger together from checked content. Pure: the same for the same content. */
import type { AboutFile, Content, RecordFile } from '../check/content.ts';
import { renderProse } from '../markdown/render.ts';
import { digest } from '../model/digest.ts';
import { countPublic, knownBy, storyDays } from '../model/known-by.ts';
import { orderEvents } from '../model/order.ts';
import { askAll } from '../model/question-state.ts';
import type { Id, Story } from '../model/record.ts';
import type { RecordType } from '../model/vocabulary.ts';
import { claimFacts, connectClaims } from '../model/claim-graph.ts';
import type { Strings } from '../strings/strings.ts';
import { makeAccountWriter, versionNow } from './account.ts';
import { knownAddress } from './address.ts';
import { explainStatus } from './explain.ts';
import type { History } from './history.ts';
import type { Ledger, LedgerClaim, LedgerDay, LedgerThread, Prose, StationOfEvents } from './ledger.ts';
import { linkClaims, type Loom } from './link-claims.ts';
import { groupByStation, linkEvents } from './link-events.ts';
import { linkHistory } from './link-history.ts';
import { linkActors, linkOutlets, linkPlaces, linkSources, linkThreads } from './link-others.ts';
import { linkQuestions } from './link-questions.ts';
import { publishedPart } from './published.ts';
import { makeRefs } from './refs.ts';
import { resolveLinkFrom } from './resolve-link.ts';

type Scribe = (file: RecordFile | AboutFile | undefined, claims?: readonly LedgerClaim[]) => Prose;

function makeScribe(content: Content, strings: Strings): Scribe {
  return (file, claims = []) => {
    if (!file?.body) return { html: '', text: '', headings: [] };
    const citations = new Map(
      claims.map(({ claim, number, anchor, who }) => [
        claim.id,
        {
          number,
          href: `#${anchor}`,
          label: strings.claim.citation(number, strings.list(who.map(({ name }) => name))),
        },
      ]),
    );
    return renderProse(file.body.text, { citations, resolveLink: resolveLinkFrom(content, file.path) });
  };
}

/** Stations by the month or year they belong to, in order. */
function groupByMonth(stations: readonly StationOfEvents[]): Ledger['months'] {
  return [...Map.groupBy(stations, ({ station }) => station.key.slice(0, 7))].map(([key, group]) => ({
    key,
    stations: group,
  }));
}

function linkDays(story: Story, loom: Loom): LedgerDay[] {
  const facts = [...loom.facts.values()];
  let before = 0;
  return storyDays(story, facts).map((day) => {
    const total = countPublic(story, facts, day);
    const fresh = Math.max(0, total - before);
    before = total;
    return { day, href: knownAddress(day), public: total, fresh };
  });
}

function finder<Item>(items: readonly Item[], idOf: (item: Item) => Id, type: RecordType): (id: Id) => Item {
  const byId = new Map(items.map((item) => [idOf(item), item]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new RangeError(`There is no ${type} "${id}" in the ledger.`);
    return found;
  };
}

/**
 * The ledger of some content.
 *
 * @param content as the check read it; only sound records are in it
 * @param strings the words of its language
 * @param options `drafts`: whether drafts are shown, as the development server does; `history`: what git tells
 */
export function buildLedger(
  content: Content,
  strings: Strings,
  options: { drafts: boolean; history: History },
): Ledger {
  const { story, pictures } = options.drafts ? content : publishedPart(content);
  const facts = claimFacts(story);
  const graph = connectClaims(story, facts.values(), null);
  const results = askAll(graph);
  const refs = makeRefs(story, strings);
  const loom: Loom = { story, graph, results, facts, refs, strings };
  const order = orderEvents(story);
  const ordered = order.map(({ event }) => event);
  const scribe = makeScribe(content, strings);

  const claims = linkClaims(loom);
  const questions = linkQuestions(loom, claims);
  const questionById = new Map(questions.map((question) => [question.question.id, question]));
  const events = linkEvents(loom, order, claims, questionById, (event, own) =>
    scribe(content.find('event', event.id), own),
  );
  const cloth = { events, claims, questions };
  const sources = linkSources(loom, cloth);
  const stations = groupByStation(events);
  const threads: LedgerThread[] = linkThreads(loom, cloth, (thread) => scribe(content.find('thread', thread.id)));
  return {
    story,
    site: story.site,
    strings,
    refs,
    graph,
    results,
    about: scribe(content.about ?? undefined),
    pictures,
    events,
    stations,
    months: groupByMonth(stations),
    claims,
    questions,
    threads,
    actors: linkActors(loom, cloth),
    places: linkPlaces(loom, cloth),
    sources,
    outlets: linkOutlets(loom, cloth, sources),
    digest: digest(graph, results, ordered),
    days: linkDays(story, loom),
    history: linkHistory(loom, events, options.history),
    account: makeAccountWriter(strings, story.site.timezone),
    versionNow: (event) => versionNow(content, event),
    knownBy: (day) => knownBy(story, facts.values(), ordered, day),
    claimsKnownBy: (known) =>
      linkClaims({ ...loom, graph: known.graph, results: known.results, facts: known.graph.shown }),
    explain: (status, asked) => explainStatus({ ...loom, results: asked }, status),
    eventById: finder(events, ({ event }) => event.id, 'event'),
    questionById: finder(questions, ({ question }) => question.id, 'question'),
  };
}

/** Puts the Ledger together from checked content. Pure: the same for the same content. */
import type { AboutFile, Content, RecordFile } from '../check/content.ts';
import { renderProse } from '../markdown/render.ts';
import { claimFacts, connectClaims } from '../model/claim-graph.ts';
import { digest } from '../model/digest.ts';
import { knownBy, publicCounter, storyDays } from '../model/known-by.ts';
import { orderEvents } from '../model/order.ts';
import { askAll } from '../model/question-state.ts';
import type { Id, Story } from '../model/record.ts';
import type { RecordType } from '../model/vocabulary.ts';
import { knownAddress } from '../routes/routes.ts';
import type { Strings } from '../strings/strings.ts';
import { makeAccountWriter, versionNow } from './account.ts';
import type { LedgerClaim, LedgerDay, LedgerThread, Prose } from './entries.ts';
import { explainStatus } from './explain.ts';
import type { History } from './history.ts';
import type { Ledger } from './ledger.ts';
import { linkClaims } from './link-claims.ts';
import type { LinkContext } from './link-context.ts';
import { linkEvents } from './link-events.ts';
import { linkHistory } from './link-history.ts';
import { linkActors, linkOutlets, linkPlaces, linkSources, linkThreads } from './link-others.ts';
import { linkQuestions } from './link-questions.ts';
import { publishedPart } from './published.ts';
import { makeRefs } from './refs.ts';
import { resolveLinkFrom } from './resolve-link.ts';
import { groupByMonth, groupByStation } from './slices/stations.ts';

type ProseRenderer = (file: RecordFile | AboutFile | undefined, claims?: readonly LedgerClaim[]) => Prose;

function makeProseRenderer(content: Content, strings: Strings): ProseRenderer {
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

function linkDays(story: Story, context: LinkContext): LedgerDay[] {
  const facts = [...context.facts.values()];
  const count = publicCounter(story, facts);
  return storyDays(story, facts).map((day) => ({ day, href: knownAddress(day), ...count(day) }));
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
  const context: LinkContext = { story, graph, results, facts, refs, strings };
  const order = orderEvents(story);
  const ordered = order.map(({ event }) => event);
  const render = makeProseRenderer(content, strings);

  const claims = linkClaims(context);
  const questions = linkQuestions(context, claims);
  const questionById = new Map(questions.map((question) => [question.question.id, question]));
  const events = linkEvents(context, order, claims, questionById, (event, own) =>
    render(content.find('event', event.id), own),
  );
  const linked = { events, claims, questions };
  const sources = linkSources(context, linked);
  const stations = groupByStation(events);
  const threads: LedgerThread[] = linkThreads(context, linked, (thread) => render(content.find('thread', thread.id)));
  return {
    story,
    site: story.site,
    strings,
    refs,
    graph,
    results,
    about: render(content.about ?? undefined),
    outlines: content.maps.flatMap(({ outlines }) => outlines ?? []),
    pictures,
    events,
    stations,
    months: groupByMonth(stations),
    claims,
    questions,
    threads,
    actors: linkActors(context, linked),
    places: linkPlaces(context, linked),
    sources,
    outlets: linkOutlets(context, linked, sources),
    digest: digest(graph, results, ordered),
    days: linkDays(story, context),
    history: linkHistory(context, events, options.history),
    account: makeAccountWriter(strings, story.site.timezone),
    versionNow: (event) => versionNow(content, event),
    knownBy: (day) => knownBy(story, facts.values(), ordered, day),
    claimsKnownBy: (known) =>
      linkClaims({ ...context, graph: known.graph, results: known.results, facts: known.graph.shown }),
    explain: (status, asked) => explainStatus({ ...context, results: asked }, status),
    eventById: finder(events, ({ event }) => event.id, 'event'),
    questionById: finder(questions, ({ question }) => question.id, 'question'),
  };
}

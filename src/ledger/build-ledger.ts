/**
 * Puts the Ledger together from checked content. Pure: the same for the same content. Events with their statements and
 * questions are linked at once; whatever is drawn from them is when it is first asked for.
 */
import type { Content } from '../check/content.ts';
import { abbreviationsOf } from '../model/abbreviation.ts';
import { keptNever } from '../model/kept.ts';
import { orderEvents } from '../model/order.ts';
import type { Id } from '../model/record.ts';
import type { RecordType } from '../model/vocabulary.ts';
import type { Strings } from '../strings/strings.ts';
import { versionNow } from './account.ts';
import type { History } from './history.ts';
import { NOT_KEPT, type KeptLinked } from './kept-linked.ts';
import type { Ledger } from './ledger.ts';
import { ledgerProse } from './ledger-prose.ts';
import { linkClaims } from './link-claims.ts';
import { knownReader } from './link-days.ts';
import { linkDrawn, type Drawn } from './link-drawn.ts';
import { eventWorld, linkEvents } from './link-events.ts';
import { linkQuestions } from './link-questions.ts';
import { makeLinker, type Linker } from './linker.ts';
import { publishedPart } from './published.ts';
import { understand } from './understand.ts';

function finder<Item>(items: readonly Item[], idOf: (item: Item) => Id, type: RecordType): (id: Id) => Item {
  const byId = new Map(items.map((item) => [idOf(item), item]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new RangeError(`There is no ${type} "${id}" in the ledger.`);
    return found;
  };
}

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
  const { drafts, history, home = null, kept = NOT_KEPT, linker = LINKS_ONCE } = options;
  const { story, pictures } = drafts ? content : publishedPart(content);
  const context = understand(story, strings, linker);
  const order = orderEvents(story);
  const abbreviations = abbreviationsOf(story.actors.values());
  const { render, account } = ledgerProse(content, strings, abbreviations, drafts, kept);

  const linkedClaims = linkClaims(context, linker.claims);
  const { claims } = linkedClaims;
  const questions = linkQuestions(context, claims, linker.question);
  const questionById = new Map(questions.map((question) => [question.question.id, question]));
  const world = eventWorld(context, order, linkedClaims, questionById, (event, own) =>
    render(content.find('event', event.id), [event.title, event.summary], own),
  );
  const events = linkEvents(order, world, linker.event);
  const ordered = order.map(({ event }) => event);
  const drawn = linkDrawn(content, context, { events, claims, questions }, ordered, render, history);

  const inRepository = (path: string | undefined): string | null =>
    path === undefined || home === null ? null : `${home}${path}`;
  const linkedAtOnce: Omit<Ledger, keyof Drawn> = {
    story,
    site: story.site,
    strings,
    refs: context.refs,
    graph: context.graph,
    results: context.results,
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

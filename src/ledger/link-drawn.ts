/** What is drawn from linked events, statements and questions. Each part is made when it is first asked for. */
import type { Content } from '../check/content.ts';
import { digest } from '../model/digest.ts';
import type { EventRecord } from '../model/record.ts';
import type { History } from './history.ts';
import type { Ledger } from './ledger.ts';
import type { LinkContext, LinkedRecords } from './link-context.ts';
import { linkDays } from './link-days.ts';
import { linkHistory } from './link-history.ts';
import { linkActors, linkOutlets, linkPlaces, linkSources } from './link-others.ts';
import { linkThreads } from './link-threads.ts';
import { linkMeetings } from './meetings.ts';
import type { ProseRenderer } from './render-prose.ts';
import { groupByMonth, groupByStation } from './stations.ts';
import { whenAsked } from './when-asked.ts';

export type Drawn = Pick<
  Ledger,
  'sources' | 'outlets' | 'actors' | 'places' | 'threads' | 'stations' | 'months' | 'days' | 'digest' | 'history'
>;

/**
 * Prepares to draw from what was linked.
 *
 * @param order the events in the order of the timeline
 * @param render of the same content
 * @param history what git tells
 */
export function linkDrawn(
  content: Content,
  context: LinkContext,
  linked: LinkedRecords,
  order: readonly EventRecord[],
  render: ProseRenderer,
  history: History,
): Drawn {
  const { events } = linked;
  const between = whenAsked({ meetings: () => linkMeetings(context, linked) });
  const drawn: Drawn = whenAsked<Drawn>({
    sources: () => linkSources(context, linked),
    outlets: () => linkOutlets(context, linked, drawn.sources, between.meetings),
    actors: () => linkActors(context, linked, between.meetings),
    places: () => linkPlaces(context, linked),
    threads: () =>
      linkThreads(context, linked, ({ id, title, summary }) => render(content.find('thread', id), [title, summary])),
    stations: () => groupByStation(events),
    months: () => groupByMonth(drawn.stations),
    days: () => linkDays(context),
    digest: () => digest(context.graph, context.results, order),
    history: () => linkHistory(context, events, history),
  });
  return drawn;
}

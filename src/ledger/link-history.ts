/** The history of the events that are there, with links to their pages and to the corrections that came with a change. */
import { dayOf } from '../model/bounds.ts';
import { correctionKeys } from '../model/change.ts';
import { byEveryId } from '../model/former-ids.ts';
import { parseDate, type When } from '../model/when.ts';
import { correctionAnchors } from '../routes/routes.ts';
import { groupByKind } from './changes-by-kind.ts';
import type { LedgerChange, LedgerEvent, LedgerHistory } from './entries.ts';
import type { History } from './history.ts';
import type { LinkContext } from './link-context.ts';
import type { DatedChange } from './trace.ts';

function linkCorrections(
  { strings }: LinkContext,
  entry: LedgerEvent,
  { corrections }: DatedChange,
): LedgerChange['corrections'] {
  const there = correctionKeys(entry.event.corrections);
  const anchors = correctionAnchors(entry.event.corrections);
  const came = entry.event.corrections.flatMap(({ on }, index) =>
    corrections.includes(there[index] ?? '')
      ? [{ on: strings.dates.short(on), href: `${entry.ref.href ?? ''}#${anchors[index] ?? ''}` }]
      : [],
  );
  // Those of one day stand behind one another, and links of one name lead to one place.
  return came.filter(({ on }, at) => came.findIndex((one) => one.on === on) === at);
}

/** Whether most events of a story give their hour or part of the day: then it matters when on a day we recorded one. */
const isToldByHour = (events: readonly LedgerEvent[]): boolean =>
  events.filter(({ station }) => station.timed).length * 2 > events.length;

/** An instant in UTC, `2023-06-06T12:00:00.000Z`, to the minute. */
function asWhen(instant: string): When | null {
  const parsed = parseDate(`${instant.slice(0, 'YYYY-MM-DDTHH:MM'.length)}+00:00`);
  return parsed.ok ? { date: parsed.date, extent: 'lasted', basis: 'stated' } : null;
}

/**
 * When an event's change of a day was recorded: what is new when it came, else when the day's last change was.
 *
 * @param revisions of the same event, by instant, the newest last
 */
function timeOf({ period, kinds }: DatedChange, revisions: readonly DatedChange[], timezone: string): When | null {
  const ofDay = revisions.filter((one) => dayOf(Date.parse(one.period), timezone) === period);
  const recorded = kinds.includes('new') ? ofDay[0] : ofDay.at(-1);
  return recorded ? asWhen(recorded.period) : null;
}

/**
 * Links what git tells.
 *
 * @param events in the order of the timeline
 */
export function linkHistory(context: LinkContext, events: readonly LedgerEvent[], history: History): LedgerHistory {
  if (!history.available) return history;
  const { timezone } = context.story.site;
  const byHour = isToldByHour(events);
  const revisions = Map.groupBy(history.revisions, ({ event }) => event);
  // What became part of an event stands with it.
  const placed = byEveryId(
    events.map((entry, place) => ({ entry, place })),
    ({ entry }) => entry.event,
  );
  const placeOf = ({ event }: DatedChange): number => placed.get(event)?.place ?? events.length;
  const link = (change: DatedChange): LedgerChange => {
    const entry = placed.get(change.event)?.entry;
    const corrections = entry ? linkCorrections(context, entry, change) : [];
    const time = byHour ? timeOf(change, revisions.get(change.event) ?? [], timezone) : null;
    return { day: change.period, time, event: entry?.ref ?? null, kinds: change.kinds, corrections };
  };
  const days = [...Map.groupBy(history.changes, ({ period }) => period)].map(([day, changes]) => ({
    day,
    groups: groupByKind(changes.toSorted((a, b) => placeOf(a) - placeOf(b)).map(link)),
  }));
  const byEvent = Map.groupBy(history.changes, ({ event }) => event);
  return {
    available: true,
    days: days.toReversed(),
    byEvent: new Map([...byEvent].map(([id, changes]) => [id, changes.map(link)])),
    revisions,
  };
}

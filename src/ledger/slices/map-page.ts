/** What the page of the map shows: where things happened, in all and day by day. */
import { shapesIn } from '../../map/shapes.ts';
import { drawStory, type DayOfPlaces, type StoryMaps } from '../../map/story-map.ts';
import type { MapCredit } from '../../model/outlines.ts';
import type { Id } from '../../model/record.ts';
import type { LedgerEvent } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import type { Ref } from '../refs.ts';
import { dayAddress } from './month-parts.ts';

export interface MapPage {
  maps: StoryMaps;
  /** Whose the outlines are. */
  credits: readonly MapCredit[];
  /** What happened at a place, in order. */
  events: (place: Id) => readonly Ref[];
  /** A day in words and where it stands in the timeline, by its key. */
  day: (key: string) => { name: string; href: string };
}

/** A day as a station's key: no month and no year. */
const isDay = (key: string): boolean => key.length === 'YYYY-MM-DD'.length;

/** Those of some events that took place where they are placed: where something was said is no place of the story. */
const happenedAmong = (events: readonly LedgerEvent[]): LedgerEvent[] =>
  events.filter(({ event }) => event.kind === 'happening' && !event.withdrawn);

/** The places of each day's happenings, in the order of the days; what is known to the month alone is on none. */
function mappedDays({ stations }: Pick<Ledger, 'stations'>): DayOfPlaces[] {
  return stations
    .filter(({ station }) => isDay(station.key))
    .map(({ station, events }) => {
      const happened = happenedAmong(events);
      return { key: station.key, places: [...new Set(happened.flatMap(({ event }) => event.places))] };
    });
}

/** The slice of the ledger for the map. */
export function mapPage(ledger: Ledger): MapPage {
  const { story, strings, places, stations } = ledger;
  const shapes = shapesIn(ledger.outlines);
  const happened = new Map(places.map(({ ref, events }) => [ref.id, happenedAmong(events).map((entry) => entry.ref)]));
  const names = new Map(stations.map(({ station }) => [station.key, strings.dates.station(station).full]));
  return {
    maps: drawStory(story, shapes, mappedDays(ledger)),
    credits: shapes.credits,
    events: (place) => happened.get(place) ?? [],
    day: (key) => ({ name: names.get(key) ?? key, href: dayAddress(ledger, key) }),
  };
}

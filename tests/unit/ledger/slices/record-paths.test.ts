import { describe, expect, it } from 'vitest';
import { newestStations } from '../../../../src/ledger/slices/newest-stations.ts';
import { repeatedPaths, recordPaths } from '../../../../src/ledger/slices/record-paths.ts';
import { groupByStation } from '../../../../src/ledger/stations.ts';
import { fixtureLedger } from '../../../fixture-story/ledger.ts';

const ledger = await fixtureLedger();

describe('the pages of records', () => {
  it('keep every former address as one that leads to the record', () => {
    const ref = { id: 'new-name', name: 'A bridge is closed', href: '/events/new-name/' };
    const paths = recordPaths(
      [{ ref, record: { id: 'new-name', former_ids: ['old', 'older'] } }],
      ({ record }) => record,
    );
    expect(paths.map(({ params, props }) => [params.id, props.movedTo?.href ?? null])).toEqual([
      ['new-name', null],
      ['old', '/events/new-name/'],
      ['older', '/events/new-name/'],
    ]);
  });

  it('have no former address where a record names its own id, before those of what became part of it', () => {
    const record = { id: 'bridge-closed', former_ids: ['bridge-closed', 'ships-wait'] };
    expect(repeatedPaths([record], (one) => one).map(({ params }) => params.id)).toEqual([
      'bridge-closed',
      'ships-wait',
    ]);
  });

  it('stand in a frame at every address, as nothing there follows a redirection', () => {
    const paths = repeatedPaths([{ id: 'new-name', former_ids: ['old'] }], (record) => record);
    expect(paths.map(({ params, props }) => [params.id, props.entry.id])).toEqual([
      ['new-name', 'new-name'],
      ['old', 'new-name'],
    ]);
  });
});

describe('the front page', () => {
  const size = (stations: readonly { events: readonly unknown[] }[]) =>
    stations.reduce((sum, { events }) => sum + events.length, 0);

  it('holds the whole timeline while the story is small', () => {
    const { stations, whole } = newestStations(ledger.stations, 60);
    expect([size(stations), whole]).toEqual([ledger.events.length, true]);
  });

  it('holds the newest whole days of a story that has grown past the limit', () => {
    const { stations, whole } = newestStations(ledger.stations, 15);
    expect(whole).toBe(false);
    expect(stations.at(-1)).toBe(ledger.stations.at(-1));
    expect(size(stations)).toBeLessThanOrEqual(15);
  });

  it('holds the newest events of the last day where that alone has more', () => {
    const day = ledger.stations.find(({ events }) => events.length > 2);
    const { stations, whole, cut } = newestStations(day ? [day] : [], 2);
    expect([whole, cut]).toEqual([false, day]);
    expect(stations.map(({ events }) => events)).toEqual([day?.events.slice(-2)]);
    expect(stations[0]?.of).toBe(day?.events.length);
    expect(stations[0]?.claims).toBe(day?.events.slice(-2).reduce((sum, { claims }) => sum + claims.length, 0));
  });

  it('names the year of each station as soon as the story leaves one, and not before', () => {
    const events = ledger.events.filter(({ station }) => station.key.startsWith('2024'));
    const [first, ...others] = events;
    const earlier = first && { ...first, station: { ...first.station, key: '1142' } };
    expect(groupByStation(events).map(({ withYear }) => withYear)).not.toContain(true);
    const longer = earlier ? [earlier, ...others] : [];
    expect(groupByStation(others, longer).map(({ withYear }) => withYear)).not.toContain(false);
  });

  it('loses no event between its days', () => {
    expect(groupByStation(ledger.events).flatMap(({ events }) => events)).toEqual(ledger.events);
  });
});

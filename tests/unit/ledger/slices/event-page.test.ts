/** What the page of an event tells once: in its disagreement, on its map, or among the questions that are left. */
import { expect, it } from 'vitest';
import { eventPage } from '../../../../src/ledger/slices/event-page.ts';
import { ferryLedger } from '../../model/ferry.ts';
import { event, place, reported } from '../../model/story.ts';
import { COAST_OUTLINES } from '../../map/coast.ts';

/**
 * One event, of which a document says that it was elsewhere; the places lie at points, or nobody knows where.
 *
 * @param main whether the statement that another contradicts is its main one
 */
const pageOf = (isLocated: boolean, main = true) => {
  const at = (lat: number) => (isLocated ? { at: { lat, lon: -30.2, accuracy_m: 100 } } : {});
  const claims = [
    reported('m', 'lp', { main: true }),
    reported('a', 'lp', { main, answers: { aboard: '40', spot: 'beach', cause: 'signal' } }),
    reported('b', 'sr', { answers: { aboard: '60' } }),
  ];
  const ledger = ferryLedger({
    places: [place('pier', undefined, at(45)), place('beach', undefined, at(45.1))],
    events: [event('left', '2031-05-02', claims, { places: ['pier'] })],
  });
  return eventPage({ ...ledger, outlines: [COAST_OUTLINES] }, ledger.eventById('left'));
};

it('names among the questions that are left none that is drawn, by its answers or on the map', () => {
  for (const main of [true, false]) {
    const { disagreement, locator, related } = pageOf(true, main);
    expect(disagreement[main ? 'main' : 'details'].map(({ ref }) => ref.id)).toEqual(['aboard']);
    expect([...(locator?.said.keys() ?? [])]).toEqual(['beach']);
    expect(related.questions.map(({ ref }) => ref.id)).toEqual(['cause']);
  }
  expect(pageOf(false).related.questions.map(({ ref }) => ref.id)).toEqual(['spot', 'cause']);
});

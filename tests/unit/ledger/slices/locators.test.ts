/** Which places the small map of an event shows, and which of them as only said. */
import { describe, expect, it } from 'vitest';
import { eventLocator } from '../../../../src/ledger/slices/locators.ts';
import { ferryLedger } from '../../model/ferry.ts';
import { named } from '../../model/ledger.ts';
import { event, place, reported } from '../../model/story.ts';
import { COAST_OUTLINES } from '../../map/coast.ts';

const at = (lat: number, lon: number) => ({ lat, lon, accuracy_m: 100 });
const PLACES = [
  place('pier', undefined, { at: at(45, -30.2) }),
  place('beach', undefined, { at: at(45.1, -30.1) }),
  place('harbour', undefined, { at: at(45.2, -30.2) }),
];

type Events = Parameters<typeof event>[];

/** The map of the first of some events. */
function mapOf(...events: Events): ReturnType<typeof eventLocator> {
  const told = ferryLedger({ places: PLACES, events: events.map((one) => event(...one)) });
  return eventLocator({ ...told, outlines: [COAST_OUTLINES] }, told.eventById(events[0]?.[0] ?? ''));
}

/** What it shows; `null` where there is none. */
const shown = (...events: Events): string[] | null =>
  mapOf(...events)?.drawn.map(({ place: { id }, said }) => `${id}${said ? ', said' : ''}`) ?? null;

/** The places of which it tells who says so. */
const saidOf = (...events: Events): string[] => [...(mapOf(...events)?.said.keys() ?? [])];

const says = (spot: string, source = 'lp') => reported(`${spot}-${source}`, source, { answers: { spot } });

describe('the map of an event', () => {
  it('shows where it happened, and where those who speak of it put it', () => {
    expect(shown(['left', '2031-05-02', [says('beach')], { places: ['pier'] }])).toEqual(['pier', 'beach, said']);
  });

  it('shows as known what is known, whoever says it too', () => {
    expect(shown(['left', '2031-05-02', [says('pier')], { places: ['pier'] }])).toEqual(['pier']);
    expect(saidOf(['left', '2031-05-02', [says('pier')], { places: ['pier'] }])).toEqual([]);
    expect(saidOf(['left', '2031-05-02', [says('beach')], { places: ['pier'] }])).toEqual(['beach']);
  });

  it('shows what others say as well, and who all say so', () => {
    const told = mapOf(
      ['left', '2031-05-02', [says('beach')], { places: ['pier'] }],
      ['hearing', '2031-05-03', [says('beach', 'sr')]],
    );
    expect(told?.said.get('beach')?.map(({ by }) => named(by))).toEqual([['Lake Post', 'Shore Radio']]);
  });

  it('shows nothing of what only other events say', () => {
    expect(
      shown(
        ['left', '2031-05-02', [says('beach')], { places: ['pier'] }],
        ['hearing', '2031-05-03', [says('harbour', 'sr')]],
      ),
    ).toEqual(['pier', 'beach, said']);
  });

  it('does not show where somebody spoke', () => {
    expect(shown(['hearing', '2031-05-03', [says('beach')], { kind: 'statement', places: ['harbour'] }])).toEqual([
      'beach, said',
    ]);
  });

  it('is none of an event that was withdrawn', () => {
    expect(shown(['left', '2031-05-02', [says('beach')], { places: ['pier'], withdrawn: '2031-05-04' }])).toBeNull();
  });
});

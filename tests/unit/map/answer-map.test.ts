import { describe, expect, it } from 'vitest';
import { drawAnswers } from '../../../src/map/answer-map.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { COAST } from './coast.ts';

const { story } = await fixtureLedger();
const inWords = (reports: number): string => `${String(reports)} reports`;
const draw = (...places: string[]) =>
  drawAnswers(
    story,
    COAST,
    places.map((place) => ({ place, reports: 1 })),
    inWords,
  );

describe('the map of answers', () => {
  it('has each answer at its own place, named', () => {
    const map = draw('lamb-island', 'upper-dam');
    const [island, dam] = map?.drawing.pins ?? [];
    expect(island?.label?.lines.join(' ')).toBe('Lamb Island 1 reports');
    expect(dam?.label?.lines.join(' ')).toBe('Upper Dam 1 reports');
    expect(island?.y, 'the island lies north of the dam').toBeLessThan(dam?.y ?? 0);
    expect(island?.x, 'and west of it').toBeLessThan(dam?.x ?? 0);
    expect(map).toMatchObject({ within: [], missing: [] });
  });

  it('says where it draws a building without a point, and which place it cannot draw', () => {
    const map = draw('signal-house', 'far-shore');
    expect(map?.drawing.pins.map(({ at }) => at)).toEqual([story.places.get('north-quay')?.at]);
    expect(map?.within.map(({ place, around }) => [place.id, around.id])).toEqual([['signal-house', 'north-quay']]);
    expect(map?.missing.map(({ id }) => id)).toEqual(['far-shore']);
  });

  it('draws an area as an area', () => {
    const map = draw('brack-coast');
    expect(map?.drawing.pins).toEqual([]);
    expect(map?.drawing.areas.map(({ place }) => place.id)).toEqual(['brack-coast']);
  });

  it('names an answer that the outlines do not reach, and draws it not', () => {
    const places = new Map(story.places);
    const dam = places.get('upper-dam');
    if (!dam) throw new Error('The story has no such place.');
    places.set('upper-dam', { ...dam, at: { lat: 39.2, lon: -76.5, accuracy_m: 300 } });
    const told = { ...story, places };
    const answers = [
      { place: 'lamb-island', reports: 1 },
      { place: 'upper-dam', reports: 1 },
    ];
    const map = drawAnswers(told, COAST, answers, inWords);
    expect(map?.drawing.pins.map(({ place }) => place.id)).toEqual(['lamb-island']);
    expect(map?.missing.map(({ id }) => id)).toEqual(['upper-dam']);
    expect(drawAnswers(told, COAST, answers.slice(1), inWords)).toBeNull();
  });

  it('is none where no answer can be drawn', () => {
    expect(draw('far-shore')).toBeNull();
    expect(draw()).toBeNull();
  });
});

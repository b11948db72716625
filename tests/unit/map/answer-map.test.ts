import { describe, expect, it } from 'vitest';
import { drawAnswers } from '../../../src/map/answer-map.ts';
import { keptShapes } from '../../../src/map/shapes.ts';
import { publishedLedger } from '../story/story.ts';

const { story } = await publishedLedger();
const shapes = keptShapes();
const inWords = (reports: number): string => `${String(reports)} reports`;
const draw = (...places: string[]) =>
  drawAnswers(
    story,
    shapes,
    places.map((place) => ({ place, reports: 1 })),
    inWords,
  );

describe('the map of answers', () => {
  it('has each answer at its own place, named', () => {
    const map = draw('shebekino', 'shebekino-crossing');
    const [town, crossing] = map?.drawing.pins ?? [];
    expect(town?.label?.lines.join(' ')).toBe('Shebekino 1 reports');
    expect(crossing?.label?.lines.join(' ')).toBe('Shebekino border crossing point 1 reports');
    expect(town?.y, 'the town lies north of the crossing').toBeLessThan(crossing?.y ?? 0);
    expect(map).toMatchObject({ within: [], missing: [] });
  });

  it('says where it draws a building without a point, and which place it cannot draw', () => {
    const map = draw('nt-church', 'donbas');
    expect(map?.drawing.pins.map(({ at }) => at)).toEqual([story.places.get('novaya-tavolzhanka')?.at]);
    expect(map?.within.map(({ place, around }) => [place.id, around.id])).toEqual([
      ['nt-church', 'novaya-tavolzhanka'],
    ]);
    expect(map?.missing.map(({ id }) => id)).toEqual(['donbas']);
  });

  it('draws an area as an area', () => {
    const map = draw('belgorod-oblast');
    expect(map?.drawing.pins).toEqual([]);
    expect(map?.drawing.areas.map(({ place }) => place.id)).toEqual(['belgorod-oblast']);
  });

  it('is none where no answer can be drawn', () => {
    expect(draw('donbas')).toBeNull();
    expect(draw()).toBeNull();
  });
});

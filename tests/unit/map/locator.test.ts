import { describe, expect, it } from 'vitest';
import { drawLocator, type LocatorDrawing } from '../../../src/map/locator.ts';
import { sizeOf, type Label } from '../../../src/map/labels.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { place } from '../model/story.ts';
import { COAST } from './coast.ts';

const { story } = await fixtureLedger();
const known = (...places: string[]) => places.map((one) => ({ place: one, said: false }));
const said = (...places: string[]) => places.map((one) => ({ place: one, said: true }));
const names = (drawing: LocatorDrawing | undefined) => drawing?.marks.map(({ label }) => label?.lines.join(' '));

/** Outlines with a town near Port Brack. */
const WITH_TOWN = { ...COAST, towns: [{ name: 'Mill', lat: 45.08, lon: -30.4, people: 500 }] };

describe('the small map of places', () => {
  it('draws a place that is known as such, and one that is only said as such', () => {
    const locator = drawLocator(story, COAST, [...known('lamb-island'), ...said('upper-dam')]);
    const [island, dam] = locator?.drawing.marks ?? [];
    expect(names(locator?.drawing)).toEqual(['Lamb Island', 'Upper Dam']);
    expect([island?.said, dam?.said]).toEqual([false, true]);
    expect(island?.y, 'the island lies north of the dam').toBeLessThan(dam?.y ?? 0);
    expect(island?.x, 'and west of it').toBeLessThan(dam?.x ?? 0);
    expect(island?.ring, 'it is known less exactly').toBeGreaterThan(dam?.ring ?? 0);
  });

  it('shows a place that is known and said once, as known', () => {
    const locator = drawLocator(story, COAST, [...said('upper-dam'), ...known('upper-dam')]);
    expect(locator?.drawing.marks.map((mark) => mark.said)).toEqual([false]);
    expect(locator?.drawn).toHaveLength(1);
  });

  it('draws for a building without a point the place around it, by that one’s name, and names what it cannot draw', () => {
    const locator = drawLocator(story, COAST, known('signal-house', 'far-shore'));
    expect(locator?.drawn.map((one) => [one.place.id, one.around.id])).toEqual([['signal-house', 'north-quay']]);
    expect(locator?.missing.map(({ id }) => id)).toEqual(['far-shore']);
    expect(names(locator?.drawing), 'where the house is nobody knows so exactly').toEqual(['North Quay']);
  });

  it('gives the ground around a village without a point no name but its own', () => {
    const village = place('lower-mill', 'brack-coast');
    const places = new Map([...story.places, [village.id, village]]);
    const locator = drawLocator({ ...story, places }, COAST, known(village.id));
    expect(locator?.drawing.areas.map(({ label }) => label?.lines.join(' '))).toEqual(['Brack Coast']);
  });

  it('draws an area as an area', () => {
    const locator = drawLocator(story, COAST, said('brack-coast'));
    expect(locator?.drawing.marks).toEqual([]);
    expect(locator?.drawing.areas.map((area) => [area.said, area.label?.lines.join(' ')])).toEqual([
      [true, 'Brack Coast'],
    ]);
  });

  it('shows enough ground to tell where it is, and no more', () => {
    const near = drawLocator(story, COAST, known('upper-dam'));
    const wider = drawLocator(story, WITH_TOWN, known('port-brack'));
    expect(near?.drawing.towns).toEqual([]);
    expect(wider?.landmarks).toEqual(['Mill', 'Brackland']);
    expect(wider?.drawing.scale.km).toBeGreaterThanOrEqual(near?.drawing.scale.km ?? Infinity);
  });

  it('puts every name within the drawing, and none on a ring', () => {
    const locator = drawLocator(story, WITH_TOWN, [...known('port-brack', 'lamb-island'), ...said('upper-dam')]);
    const { width = 0, height = 0, marks = [], towns = [], countries = [] } = locator?.drawing ?? {};
    const boxOf = ({ x, y, anchor, lines, size }: Label) => {
      const box = sizeOf(lines, size);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - box.width : x - box.width / 2;
      return { left, right: left + box.width, top: y - size, bottom: y - size + box.height };
    };
    const labels = [...marks, ...towns].flatMap(({ label }) => label ?? []).concat(countries);
    expect(labels.length).toBeGreaterThan(3);
    for (const label of labels) {
      const { left, right, top, bottom } = boxOf(label);
      const text = label.lines.join(' ');
      expect(left >= 0 && right <= width && top >= 0 && bottom <= height, text).toBe(true);
      for (const { x, y, ring } of marks) {
        const [nearX, nearY] = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top + 1), bottom)];
        expect(Math.hypot(nearX - x, nearY - y), text).toBeGreaterThanOrEqual(ring - 1);
      }
    }
  });

  it('is none where nothing can be drawn, or no outlines lie around it', () => {
    expect(drawLocator(story, COAST, known('far-shore'))).toBeNull();
    expect(drawLocator(story, { ...COAST, regions: [] }, known('upper-dam'))).toBeNull();
    expect(drawLocator(story, COAST, [])).toBeNull();
  });
});

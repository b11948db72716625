/** A place that lies far from all others, as one abroad does. */
import { expect, it } from 'vitest';
import { baseFile, contentWith, inShort, type Overlay } from '../../overlay.ts';

/** What the check says where the harbour lies there, and its bridge at 54.5 north, 19.9 east. */
async function foundAt(lat: number, lon: number, more: Overlay = {}, within = ''): Promise<string[]> {
  using content = contentWith({
    'places/harbour.yaml': `name: The Harbour\nkind: district\nat: { lat: ${lat}, lon: ${lon}, accuracy_m: 500 }\n${within}`,
    ...more,
  });
  return (await content.check()).map(inShort);
}

it.each([
  [36.2, 36.1],
  [0, 0],
  [-33.4, -33.9],
])('does not lie beside itself where it is as far north as east: %d, %d', async (lat, lon) => {
  expect(await foundAt(lat, lon)).toEqual([]);
});

it('is told where it would lie beside another, exchanged, also across the edge of a degree', async () => {
  expect(await foundAt(19, 55.4)).toEqual(['places/harbour-bridge.yaml:4:5 swapped-coordinates']);
  expect(await foundAt(21.1, 54.5)).toEqual([]);
});

it('is not told where the two lie in areas that have nothing in common', async () => {
  const area = (name: string) => `name: ${name}\nkind: country\n`;
  const bridge = baseFile('places/harbour-bridge.yaml').replace(/^within: .*$/m, 'within: shore');
  const areas = { 'places/shore.yaml': area('The Shore'), 'places/harbour-bridge.yaml': bridge };
  const told = 'places/harbour-bridge.yaml:4:5 swapped-coordinates';
  expect(await foundAt(19, 55.4, areas)).toContain(told);
  expect(await foundAt(19, 55.4, areas, 'within: shore\n')).toContain(told);
  const abroad = { ...areas, 'places/island.yaml': area('The Island') };
  expect(await foundAt(19, 55.4, abroad, 'within: island\n')).not.toContain(told);
});

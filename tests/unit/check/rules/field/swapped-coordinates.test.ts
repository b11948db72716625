/** A place that lies far from all others, as one abroad does. */
import { expect, it } from 'vitest';
import { contentWith, inShort } from '../../overlay.ts';

/** What the check says where the harbour lies there, and its bridge at 54.5 north, 19.9 east. */
async function foundAt(lat: number, lon: number): Promise<string[]> {
  using content = contentWith({
    'places/harbour.yaml': `name: The Harbour\nkind: district\nat: { lat: ${lat}, lon: ${lon}, accuracy_m: 500 }\n`,
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

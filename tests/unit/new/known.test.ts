import { describe, expect, it } from 'vitest';
import { isMeant, knownOf } from '../../../src/new/known.ts';
import { readContent } from '../../../src/check/files/read-content.ts';
import { contentWith } from '../check/overlay.ts';

const mayor = { id: 'g-orban', name: 'György Orbán', others: ['Дьёрдь', 'Işık'] };

describe('what is offered', () => {
  it.each(['orban', 'ORB györ', 'дьер', 'g-or', 'isik', ''])('is found by %j', (typed) => {
    expect(isMeant(typed, mayor)).toBe(true);
  });

  it('is not found by what it is not called', () => {
    expect(isMeant('orban pal', mayor)).toBe(false);
  });

  it('is in the order of names, with broken records by their ids', async () => {
    using folder = contentWith({ 'actors/broken.yaml': 'name: [' });
    const { content } = await readContent(folder.root);
    expect(knownOf(content, 'actor').map(({ name }) => name)).toEqual(['broken', 'Port Authority', 'Town Council']);
    expect(knownOf(content, 'side').map(({ id }) => id)).toEqual(['port', 'town']);
  });
});

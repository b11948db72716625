/** A long story in volumes: each has a time of its own, the newest stands first, and a volume that is full stays as it is. */
import { describe, expect, it } from 'vitest';
import { volumesOf } from '../../../src/export/search-volumes.ts';

/** Records of so many times, the newest given first. */
const records = (count: number): { time: number | undefined }[] =>
  Array.from({ length: count }, (_, at) => ({ time: count - at }));

const cut = (list: readonly { time: number | undefined }[], words = 10): number[][] =>
  volumesOf(
    list,
    list.map(() => words),
  );

describe('the volumes of a search index', () => {
  it('are one while the story is not long', () => {
    expect(cut(records(2499))).toEqual([[...records(2499).keys()]]);
  });

  it('are cut by time, the newest first, in each the records as they were given', () => {
    const list = records(4000);
    const volumes = cut(list);
    expect(volumes.map(({ length }) => length)).toEqual([1500, 1250, 1250]);
    expect(volumes.flat()).toEqual([...list.keys()]);
  });

  it('stand with what has no time in the newest', () => {
    const [newest, ...older] = cut([{ time: undefined }, ...records(2500)]);
    expect(newest).toContain(0);
    expect(older.flat()).not.toContain(0);
  });

  it('hold fewer records where these are long', () => {
    expect(cut(records(2000), 1000).map(({ length }) => length)).toEqual([400, 400, 400, 400, 400]);
  });

  it('stay as they are when more comes, but for the newest', () => {
    const list = records(4000).toReversed();
    const [, ...closed] = cut(list);
    const [, ...later] = cut([...list, { time: 4001 }]);
    expect(later).toEqual(closed);
  });
});

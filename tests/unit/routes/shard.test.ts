/** Which paths are in which part of a site. */
import { describe, expect, it } from 'vitest';
import { isInShard, parseShard, shardOfPath, shardText } from '../../../src/routes/shard.ts';

const paths = Array.from({ length: 4000 }, (_, at) => `/events/event-${at}/`);

describe('a part of a site', () => {
  it('is written as a number and how many there are', () => {
    expect(parseShard('2/8')).toEqual({ number: 2, of: 8 });
    expect(shardText({ number: 2, of: 8 })).toBe('2/8');
    for (const text of ['', '2', '0/8', '9/8', '2/0', '1/257', '-1/8', '1.5/8', '2/8/9', 'two/8'])
      expect(parseShard(text), text).toBeNull();
  });

  it('has about as many paths of each kind as the others', () => {
    const counts = Map.groupBy(paths, (path) => shardOfPath(path, 8));
    expect([...counts.keys()].toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const { length } of counts.values()) expect(Math.abs(length - 500)).toBeLessThan(75);
  });

  it('has each path that no other has, and the whole site has all', () => {
    const parts = [1, 2, 3].map((number) => paths.filter((path) => isInShard(path, { number, of: 3 })));
    expect(parts.flat().toSorted()).toEqual(paths.toSorted());
    expect(paths.filter((path) => isInShard(path, null))).toEqual(paths);
  });

  it('keeps its paths at every build, with slashes around them or without', () => {
    expect(shardOfPath('/events/a-bridge-is-closed/', 8)).toBe(4);
    expect(shardOfPath('events/a-bridge-is-closed', 8)).toBe(4);
  });

  it('has a page together with its data and its frame, and a feed in both formats', () => {
    for (const path of ['/events/a.json', '/embed/events/a/', '/oembed/events/a.json'])
      expect(shardOfPath(path, 97), path).toBe(shardOfPath('/events/a/', 97));
    expect(shardOfPath('/feed/2023-06.json', 97)).toBe(shardOfPath('/feed/2023-06.xml', 97));
  });

  it('has all data files if it is the last one', () => {
    for (const path of ['/data/', '/data/ledger.json', '/data/events.csv', 'data/datapackage.json'])
      expect(shardOfPath(path, 8), path).toBe(8);
  });
});

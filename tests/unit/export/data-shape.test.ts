/** The form of the data, compared with that of the newest release: whoever reads the files is told what changed. */
import { describe, expect, it } from 'vitest';
import { DATA_VERSIONS } from '../../../src/export/data/version.ts';
import { dataNow, releasedData, type ReleasedData } from '../../fixture-story/released-data.ts';
import { untoldChanges } from '../../fixture-story/untold-changes.ts';
import { FERRY } from './told-in-full.ts';

describe('the form of the data', () => {
  it('changed since the newest release in nothing that no newer version tells', () => {
    expect(untoldChanges(releasedData(), dataNow(FERRY), DATA_VERSIONS)).toEqual([]);
  });

  it('was kept with the newest release: else npm run renew, once the version in package.json is that of the release', () => {
    expect(releasedData().release).toBe(dataNow(FERRY).release);
  });
});

describe('a change of the form', () => {
  const shape = {
    boats: '[#boat]',
    'boat.name': 'string',
    'boat.flag': 'string',
    'boat.kind': 'string',
    'boat.kind = ferry': 'word',
    'boats.csv: name': 'string',
  };
  const of = (version: string, more: object = {}, left: readonly string[] = []): ReleasedData => {
    const all = Object.entries({ ...shape, ...more }).filter(([path]) => !left.includes(path));
    return { release: '0.4.0', version, shape: Object.fromEntries(all) };
  };
  const released = of('1.2.0');
  const untold = (now: ReleasedData, was: string | null = null, is: string | null = null): string[] =>
    untoldChanges(released, now, [
      { version: now.version, changes: was === null && is === null ? [] : [{ was, now: is, what: 'It changed.' }] },
    ]);
  const SINCE = 'since 1.2.0, the version of the data in release 0.4.0';
  const ASK = `${SINCE}: say so in src/export/data/version.ts, in a version above that.`;

  it.each([
    [{ 'boat.crew': '[#sailor]', 'sailor.name': 'string' }, 'boat.crew is new', 'boats[].crew'],
    [{ 'boat.kind = raft': 'word' }, 'boat.kind = raft is new', 'boats[].kind = raft'],
    [{ 'boat.name': 'string,null' }, 'boat.name is string,null, and was string,', 'boats[].name'],
    [{ 'boats.csv: crew': 'string' }, 'boats.csv: crew is new', 'boats.csv: crew'],
  ])('is told of: %o', (more, what, path) => {
    expect(untold(of('1.3.0', more))).toEqual([`${what} ${ASK}`]);
    expect(untold(of('1.3.0', more), null, path)).toEqual([]);
    expect(untold(of('1.3.0', more), null, 'boats[].flag')).toEqual([`${what} ${ASK}`]);
    // What was released says no more than it did.
    expect(untold(of('1.2.0', more), null, path)).toEqual([`${what} ${ASK}`]);
  });

  it('that takes a field away asks for another first number as well', () => {
    expect(untold(of('2.0.0', {}, ['boat.flag']))).toEqual([`boat.flag is gone ${ASK}`]);
    expect(untold(of('2.0.0', {}, ['boat.flag']), 'boats[].flag')).toEqual([]);
    expect(untold(of('1.3.0', {}, ['boat.flag']), 'boats[].flag')).toEqual([
      'boat.flag: what is gone asks for another first number in src/export/data/version.ts than that of 1.2.0, the version of the data in release 0.4.0.',
    ]);
  });
});

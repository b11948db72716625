/** What programs get of the fixture story, compared with what was last looked through: `npm run renew`. */
import { describe, expect, it } from 'vitest';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { publishedData } from '../../fixture-story/published-data.ts';
import { keptFiles } from '../../fixture-story/published-files.ts';

const published = await publishedData(await fixtureLedger());
const kept = keptFiles('data');

describe('what the fixture story publishes', () => {
  it('is as many files as were looked through', () => {
    expect([...kept.keys()]).toEqual([...published.keys()].toSorted());
  });

  it.each([...published])(
    '%s is what was looked through: else npm run renew, and look at the difference',
    (path, text) => {
      expect(text).toBe(kept.get(path));
    },
  );
});

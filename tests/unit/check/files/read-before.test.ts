/** Content that is read again and again: what was not changed is not parsed anew, and nothing is seen as it was before. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nothingBefore, readContent } from '../../../../src/check/files/read-content.ts';
import fc from '../../property.ts';
import { contentWith } from '../overlay.ts';
import { applyEdit, edit, filesIn } from '../random-edits.ts';
import { seen } from '../seen.ts';

describe('content that was read before', () => {
  it('is what it is to whoever reads it for the first time, after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        using folder = contentWith({}, 'story');
        const before = nothingBefore();
        await seen(folder.root, before);
        for (const one of edits) {
          applyEdit(folder.root, one);
          expect(await seen(folder.root, before)).toEqual(await seen(folder.root));
        }
      }),
      { numRuns: 6 },
    );
  }, 300_000);

  it('keeps the files that are as they were, and nothing of those that are gone', async () => {
    using folder = contentWith({});
    const before = nothingBefore();
    const first = (await readContent(folder.root, before)).content;
    const [edited, gone, ...others] = filesIn(folder.root).filter(
      (path) => path.startsWith('sources/') || path.startsWith('events/'),
    );
    const file = join(folder.root, edited ?? '');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# seen\n`);
    rmSync(join(folder.root, gone ?? ''));
    const second = (await readContent(folder.root, before)).content;
    expect(second.at(edited ?? '')).not.toBe(first.at(edited ?? ''));
    expect(second.at(gone ?? '')).toBeUndefined();
    expect(before.files.has(gone ?? '')).toBe(false);
    expect(others.length).toBeGreaterThan(0);
    for (const path of others) expect(second.at(path)).toBe(first.at(path));
  });
});

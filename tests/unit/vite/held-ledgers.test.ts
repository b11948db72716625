/** While the content is written, each save makes a new Ledger: the old one goes, whichever pages were looked at. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../../src/cli/child.ts';
import { contentWith } from '../check/overlay.ts';

it('holds one Ledger after any number of edits, and every kind of page shows the last', async () => {
  using folder = contentWith({});
  const program = join(import.meta.dirname, 'edits-while-writing.ts');
  // Astro serves no page to whoever is said to be run by Vitest.
  const env = { VITEST: undefined, CONTENT_DIR: folder.root, NODE_ENV: 'development' };
  const { output } = await run(process.execPath, ['--expose-gc', program], { env, keep: 'everything' });
  expect(output.trim().split('\n').at(-1)).toBe(JSON.stringify({ held: 1, stale: [] }));
});

/** How many words records have decides where volumes are cut: what the last build counted holds for the same records alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wordCounts } from '../../../src/export/search-word-counts.ts';
import { keptPacking } from '../../../src/kept/packed.ts';
import { openTexts } from '../../../src/kept/texts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Counts the words of texts as a run does, and tells how many it counted itself. */
function run(texts: readonly string[]): { counts: number[]; counted: number } {
  const kept = openTexts(join(folder, 'story'), 'code');
  let counted = 0;
  const counts = wordCounts(
    texts.map((mark) => ({ mark })),
    keptPacking(kept),
    (at) => {
      counted += 1;
      return texts[at]?.split(' ').length ?? 0;
    },
  );
  kept.finish();
  return { counts, counted };
}

it('are known of the last run, and counted again where a record is another, one is new or their order is', () => {
  const texts = Array.from({ length: 200 }, (_, at) => 'word '.repeat(at % 5).trim() + ` ${at}`);
  const first = run(texts);
  expect(first.counted).toBe(200);
  expect(run(texts)).toEqual({ counts: first.counts, counted: 0 });
  for (const others of [texts.with(150, 'four words and more'), [...texts, 'new'], texts.toReversed()]) {
    expect(run(others).counts).toEqual(others.map((text) => text.split(' ').length));
  }
  run(texts);
  expect(run(texts.with(150, 'one')).counted).toBeLessThan(100);
});

/** A place is asked for only where something is wrong: for each, a document may have to be parsed again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../../../src/check/content.ts';
import { readContent } from '../../../../src/check/files/read-content.ts';
import { AMONG_CHECKS, CHECKS, FILE_CHECKS } from '../../../../src/check/rules/catalogue.ts';
import { usualShape } from '../../../bench/shapes.ts';
import { writeStory } from '../../../bench/story.ts';

const STORY = join(import.meta.dirname, '../../../fixtures/story');

/** How many places a rule asks for, beside how many findings it has. */
function asked(content: Content): { places: number; findings: number }[] {
  let places = 0;
  for (const file of content.records) {
    const locate = file.locate.bind(file);
    file.locate = (...args) => {
      places += 1;
      return locate(...args);
    };
  }
  const ofFiles = FILE_CHECKS.map(
    (check) => () => content.records.flatMap((file) => check(file, content.story.site.lang)),
  );
  const among = AMONG_CHECKS.map((check) => () => content.records.flatMap((file) => check(file, content)));
  return [...ofFiles, ...among, ...CHECKS.map((check) => () => check(content))].map((check) => {
    places = 0;
    const findings = check().length;
    return { places, findings };
  });
}

describe('the rules ask for no place', () => {
  it('that no finding has, in a story with everything', async () => {
    const { content } = await readContent(STORY);
    for (const { places, findings } of asked(content)) expect(places).toBeLessThanOrEqual(findings);
  });

  it('in a long story without mistakes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'content-'));
    try {
      writeStory(folder, usualShape(40));
      const { content } = await readContent(folder);
      expect(asked(content).every(({ places, findings }) => places <= findings)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** The rules asked about one file of a story. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/check/files/read-content.ts';
import { askAllRules, askRulesOf, filesOf } from '../../../../src/check/rules/ask-all.ts';
import { contentWith } from '../overlay.ts';

const fixtures = readdirSync(join(import.meta.dirname, '../../../fixtures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== '_base' && entry.name !== 'story-published')
  .map(({ name }) => name);

describe('one file', () => {
  it.each(fixtures)('is told of what the rules find in it when all of the story is looked at: %s', async (fixture) => {
    using folder = contentWith({}, fixture);
    const { content } = await readContent(folder.root);
    const all = Map.groupBy(askAllRules(content), ({ path }) => path);
    for (const file of filesOf(content)) {
      const own = askRulesOf(content, [file]).filter(({ path }) => path === file.path);
      expect(own).toEqual(all.get(file.path) ?? []);
    }
  });
});

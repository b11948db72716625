import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readChecked } from '../../../src/ledger/read-ledger.ts';
import { SHAPES, usualShape, type StoryShape } from '../../bench/shapes.ts';
import { storyFiles, writeStory } from '../../bench/story.ts';

const scratch = mkdtempSync(join(tmpdir(), 'made-up-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** A story of a shape, with so few events and sources that a test may check it. */
const shortened = (shape: StoryShape): StoryShape => ({
  ...shape,
  events: Math.min(shape.events, 120),
  sources: Math.min(shape.sources, 400),
});

describe('a made-up story', () => {
  it.each([usualShape(40), usualShape(100), ...Object.values(SHAPES).map(shortened)])(
    'passes the check ($name, $events events)',
    async (shape) => {
      const folder = join(scratch, `${shape.name}-${shape.events}`);
      writeStory(folder, shape);

      const { problems, content } = await readChecked(folder);

      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(content.story.events.size).toBe(shape.events);
    },
  );

  it('is the same each time, and another with another seed', () => {
    const shape = usualShape(30);

    expect([...storyFiles(shape)]).toEqual([...storyFiles(shape)]);
    expect([...storyFiles(shape, 1)]).not.toEqual([...storyFiles(shape, 2)]);
  });

  it('has as many statements in an event as are asked for', () => {
    const text = [...storyFiles({ ...usualShape(1), claimsOf: () => 200 })].at(-1)?.text;

    expect(text?.match(/^ {2}- id: /gm)).toHaveLength(200);
  });
});

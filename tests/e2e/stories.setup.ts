/** Builds the four stories in other languages and of other lengths, each without a problem or a warning. */
import { expect, test } from '@playwright/test';
import { buildOneOf, STORY_NAMES } from '../fixture-story/stories.ts';

for (const name of STORY_NAMES) {
  test(`the story ${name} is checked and built, and nothing is warned of`, async () => {
    const { status, output } = await buildOneOf(name);
    expect(status, output).toBe(0);
    // One line that it begins, and one that it has ended.
    expect(output.trim().split('\n'), output).toHaveLength(2);
  });
}

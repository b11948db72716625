/** Builds the fixture story below a path, for all tests of what a page does: the story has what they need. */
import { expect, test } from '@playwright/test';
import { buildFixtureSite } from '../fixture-story/build.ts';

test('the fixture story builds under a base path', async () => {
  const { status, output } = await buildFixtureSite();
  expect(status, output).toBe(0);
});

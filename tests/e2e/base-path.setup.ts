/** Builds the site under a base path, for the tests that read it there. */
import { expect, test } from '@playwright/test';
import { root } from '../../src/cli/child.ts';
import { underBase } from './under-base.ts';
import { build } from './workshop.ts';

test('the site builds under a base path', async () => {
  const { status, output } = await build(root, underBase.folder, { BASE_PATH: underBase.base });
  expect(status, output).toBe(0);
});

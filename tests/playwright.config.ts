import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../src/cli/browser.ts';
import type { SiteOption } from './e2e/served.ts';
import { underBase } from './e2e/under-base.ts';

export default defineConfig<object, SiteOption>({
  testDir: 'e2e',
  outputDir: fileURLToPath(new URL('../test-results', import.meta.url)),
  fullyParallel: true,
  workers: '100%',
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // For what hangs, on any machine: how fast things are is measured in tests/bench/.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(),
    reducedMotion: 'reduce',
    locale: 'en-GB',
    // The visitor's zone differs from the story's and from the builder's; no page may care.
    timezoneId: 'America/Anchorage',
  },
  projects: [
    { name: 'built site', testIgnore: /base-path/ },
    { name: 'build under a base path', testMatch: /base-path\.setup\.ts/ },
    {
      name: 'under a base path',
      testMatch: /(base-path|data|hosting|reader|search|search-keys)\.spec\.ts/,
      dependencies: ['build under a base path'],
      use: { site: underBase },
    },
  ],
});

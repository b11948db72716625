import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../src/cli/browser.ts';
import type { SiteOption } from './e2e/served.ts';
import { fixtureSite } from './fixture-story/build.ts';
import { STORY_NAMES, storySite } from './fixture-story/stories.ts';

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
    { name: 'built site', testMatch: /(enlarged-text|every-(file|page))\.spec\.ts/ },
    { name: 'story', testDir: 'story', testMatch: /\.spec\.ts$/ },
    {
      name: 'builds',
      testMatch: /(after-an-edit|half-built|hostile|long-lists|namesakes|parts|same-everywhere)\.spec\.ts/,
    },
    { name: 'build of the fixture story', testMatch: /fixture-story\.setup\.ts/ },
    {
      name: 'fixture story',
      testIgnore:
        /(after-an-edit|every-page|half-built|hostile|long-lists|namesakes|parts|same-everywhere|stories|timeline-first)\.spec\.ts/,
      dependencies: ['build of the fixture story'],
      use: { site: fixtureSite },
    },
    { name: 'builds of the stories', testMatch: /stories\.setup\.ts/ },
    // Their tests look at pages and leave nothing behind; a window of its own for each would cost more than the page.
    ...STORY_NAMES.map((name) => ({
      name,
      testMatch: /(enlarged-text|every-(file|kind)|on-paper|stories|timeline-first)\.spec\.ts/,
      dependencies: ['builds of the stories'],
      use: { site: storySite(name), reuseContext: true },
    })),
  ],
});

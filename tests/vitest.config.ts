import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

const FILES = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/${path.replaceAll(sep, '/')}`)
  .filter((path) => /^tests\/(?:story|unit)\/.*\.test\.ts$/.test(path));

/**
 * Test files that change what all have that run in one process (modules, the environment, the working directory), or
 * measure what it spends: each has a process of its own. The others share one for each processor, with the modules that
 * were loaded before: to start a process for each and to load them anew was a quarter of the work.
 */
const NEEDS_ITS_OWN =
  /\bvi\.(?:doMock|mock|resetModules|setSystemTime|spyOn|stub\w+|useFakeTimers)\(|\bprocess\.(?:chdir|umask)\(|CpuUsage|\/(?:edits-while-writing|growth|in-process|made-index)\.ts'/;

const apart = FILES.filter((path) => NEEDS_ITS_OWN.test(readFileSync(root + path, 'utf8')));

export default defineConfig({
  root,
  test: {
    // For what hangs, on any machine: how fast things are is measured in tests/bench/.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Vitest keeps one processor free, which of two is half.
    maxWorkers: '100%',
    // A machine's own zone must never show; this one is far from the story's and has a different day for most of it.
    // Nor may the story in `content/`, whichever it is: where a test names no other, an invented one is told, and its
    // addresses begin with a slash.
    env: {
      TZ: 'Pacific/Kiritimati',
      BASE_PATH: '/',
      CONTENT_DIR: fileURLToPath(new URL('fixtures/_base', import.meta.url)),
    },
    projects: [
      { extends: true, test: { name: 'apart', include: apart, sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: 'together',
          include: FILES.filter((path) => !apart.includes(path)),
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

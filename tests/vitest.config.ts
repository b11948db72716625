import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // For what hangs, on any machine: how fast things are is measured in tests/bench/.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Vitest keeps one processor free, which of two is half.
    maxWorkers: '100%',
    include: ['tests/{story,unit}/**/*.test.ts'],
    // A machine's own zone must never show; this one is far from the story's and has a different day for most of it.
    // Nor may the story in `content/`, whichever it is: where a test names no other, an invented one is told, and its
    // addresses begin with a slash.
    env: {
      TZ: 'Pacific/Kiritimati',
      BASE_PATH: '/',
      CONTENT_DIR: fileURLToPath(new URL('fixtures/_base', import.meta.url)),
    },
  },
});

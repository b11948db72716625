/** A folder that goes, and one of its name that comes. */
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenReplaced } from '../../../src/vite/replaced-folder.ts';

let scratch = '';
const at = (name: string): string => join(scratch, name);
const came = vi.fn();
let end = (): void => undefined;

beforeEach(() => {
  came.mockClear();
  scratch = mkdtempSync(join(tmpdir(), 'replaced-'));
  mkdirSync(at('content'));
  end = whenReplaced(at('content'), came);
});

afterEach(() => {
  end();
  rmSync(scratch, { recursive: true });
});

it('is told of when another takes its place', async () => {
  mkdirSync(at('other'));
  renameSync(at('content'), at('old'));
  renameSync(at('other'), at('content'));
  await vi.waitFor(() => {
    expect(came).toHaveBeenCalledOnce();
  });
});

it('is told of when it comes back itself', async () => {
  await vi.waitFor(
    async () => {
      renameSync(at('content'), at('away'));
      // Until whoever watches has seen that it is gone.
      await pause(50);
      renameSync(at('away'), at('content'));
      await pause(50);
      expect(came).toHaveBeenCalled();
    },
    { timeout: 10_000 },
  );
});

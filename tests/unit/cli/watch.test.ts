import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turnOfEvents } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { timesToLook } from '../../../src/cli/watch.ts';

let scratch = '';
let times = timesToLook('');

/** A place in the folder that is watched. */
const at = (...steps: string[]): string => join(scratch, 'watched', ...steps);

/** Fails where it is time to look before the change, and by waiting for ever where the change goes unseen. */
async function isSeen(change: () => void): Promise<void> {
  let looks = 0;
  const next = times.next().then(() => {
    looks += 1;
  });
  await turnOfEvents();
  expect(looks).toBe(0);
  change();
  await next;
}

/** As many editors save: a new file takes the place of the old one. */
function replaceFile(path: string): void {
  writeFileSync(join(scratch, 'saved'), 'new');
  renameSync(join(scratch, 'saved'), path);
}

beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'watch-'));
  mkdirSync(at('events'), { recursive: true });
  writeFileSync(at('events', 'one.md'), 'old');
  times = timesToLook(at());
  await times.next();
});

afterEach(async () => {
  await times.return(undefined as never);
  rmSync(scratch, { recursive: true });
});

describe('a watched folder', () => {
  it('is looked at again after what changed during the look before', async () => {
    mkdirSync(at('events', 'june'));
    writeFileSync(at('events', 'june', 'two.md'), 'new');
    expect(await times.next()).toEqual({ done: false, value: undefined });
  });

  it('is followed into new folders', async () => {
    await isSeen(() => {
      mkdirSync(at('events', 'july', 'early'), { recursive: true });
    });
    await isSeen(() => {
      writeFileSync(at('events', 'july', 'early', 'two.md'), 'new');
    });
  });

  it('shows each time that a file is replaced by another of its name, and what is written into that', async () => {
    for (const _ of [1, 2, 3]) {
      await isSeen(() => {
        replaceFile(at('events', 'one.md'));
      });
    }
    await isSeen(() => {
      writeFileSync(at('events', 'one.md'), 'newer');
    });
  });

  it('is followed on where a folder, or all of it, is replaced by another of its name', async () => {
    await isSeen(() => {
      rmSync(at('events'), { recursive: true });
      mkdirSync(at('events'));
    });
    await isSeen(() => {
      writeFileSync(at('events', 'one.md'), 'new');
    });
    await isSeen(() => {
      renameSync(at(), join(scratch, 'old'));
      mkdirSync(at());
    });
    await isSeen(() => {
      writeFileSync(at('site.yaml'), 'new');
    });
  });

  it('that goes for good is looked at once more, and then said to be gone', async () => {
    await isSeen(() => {
      rmSync(at(), { recursive: true });
    });
    await expect(times.next()).rejects.toThrow(/^The folder ".*watched" cannot be watched any longer: ENOENT/);
  });
});

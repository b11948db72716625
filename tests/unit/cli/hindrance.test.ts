import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hindranceIn } from '../../../src/cli/hindrance.ts';

/** The words of an error of the system's, as Node has them. */
function messageOf(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

describe('an error of the system', () => {
  it.each([
    ['EACCES: permission denied, mkdir \'/site/a, "b"\'', '/site/a, "b" may not be read or written: change its rights'],
    ["EPERM: operation not permitted, rename 'a' -> 'b'", 'a may not be read or written: change its rights'],
    ["EROFS: read-only file system, open '/site/a'", '/site/a stands on a disk that may only be read'],
    ['ENOSPC: no space left on device, write', 'The disk is full'],
    ["EDQUOT: disk quota exceeded, open '/site/a'", 'The disk is full'],
    ['Caused by:\n    No space left on device (os error 28)', 'The disk is full'],
    // A whole report of a program, in which it stands.
    [
      "[vite] Build failed\nEACCES: permission denied, rmdir '/site/deps'\n  Stack trace:\n    at rmdir (node:fs:1)",
      '/site/deps may not be read or written',
    ],
  ])('that somebody can mend is told in plain words: %j', (message, words) => {
    expect(hindranceIn(message)).toContain(words);
    expect(hindranceIn(message)).not.toContain('\n');
  });

  it('is told as Node words it', () => {
    const long = 'a'.repeat(300);
    const named = messageOf(() => readdirSync(long));
    const within = messageOf(() => readdirSync(join(import.meta.filename, 'x')));
    expect(hindranceIn(named)).toBe(`${long} has a name that is longer than the system takes.`);
    expect(hindranceIn(within)).toMatch(/hindrance\.test\.ts.x cannot be reached: a file stands where one/);
  });

  it.each([
    "ENOENT: no such file or directory, open '/src/lost.ts'",
    'kill EPERM',
    "TypeError: Cannot read properties of undefined (reading 'EACCES')",
  ])('that nobody but us can mend is none: %j', (message) => {
    expect(hindranceIn(message)).toBeNull();
  });
});

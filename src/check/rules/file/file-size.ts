/** A text file is no larger than it may be. */
import type { Unplaced } from '../../finding.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'file-size',
  family: 'file',
  severity: 'error',
  asks: 'A text file is no larger than 256 KiB, one in map/ no larger than 1 MiB.',
  example: {
    before: 'about.md, 300 KiB',
    after: 'about.md, 20 KiB',
  },
});

const inWords = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MiB` : `${Math.round(bytes / 1024)} KiB`;

/**
 * A file that is too large to be read.
 *
 * @param size its bytes
 * @param limit the most that it may have
 */
export function tooLarge(size: number, limit: number): Unplaced {
  const found = size - limit < 1024 ? `${size} bytes` : inWords(size);
  return { rule: 'file-size', message: `The file has ${found}; expected at most ${inWords(limit)}.` };
}

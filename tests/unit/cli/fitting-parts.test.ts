/** Parts of a site are put together only where they are all parts of one site, and of the one that is here. */
import { describe, expect, it } from 'vitest';
import { faultOfParts, type Part } from '../../../src/cli/fitting-parts.ts';
import type { Basis, PartMark } from '../../../src/vite/part-mark.ts';

const here: Basis = { revision: 'aaaa', content: 'content', code: 'code', base: '/', preview: false };

const part = (number: number, other: Partial<PartMark> = {}): Part => ({
  folder: `parts/${number}`,
  mark: { ...here, number, of: 3, files: 10, bytes: 1000, ...other },
  found: { files: 10, bytes: 1000 },
});

const faultOf = (...parts: Part[]): string | null => faultOfParts(parts, here);

describe('parts of a site', () => {
  it('fit in any order where each is there once', () => {
    expect(faultOf(part(3), part(1), part(2))).toBeNull();
  });

  it('are refused where some are missing, with how to build them', () => {
    expect(faultOf(part(1), part(3))).toBe('Part 2/3 is missing: build it with --shard 2/3.');
    expect(faultOf(part(2))).toBe('Parts 1/3 and 3/3 are missing: build them with --shard 1/3 and --shard 3/3.');
    expect(faultOf()).toBe('Name the folders of all parts behind --merge.');
  });

  it('are refused where one is there twice, or they are of different numbers of parts', () => {
    expect(faultOf(part(1), part(2), { ...part(2), folder: 'other' }, part(3))).toBe(
      'Part 2/3 is there twice, in parts/2 and in other: name one of them.',
    );
    expect(faultOf(part(1), part(2, { of: 4 }), part(3))).toBe(
      'parts/1 holds part 1/3 of a site, and parts/2 part 2/4: build all with one number of parts.',
    );
  });

  it.each([
    [
      { revision: 'bbbb' },
      'was built at revision bbbb, and this is at revision aaaa: build all parts at one revision.',
    ],
    [{ revision: null }, 'was built without git, and this is at revision aaaa: build all parts at one revision.'],
    [
      { revision: '0123456789abcdef' },
      'was built at revision 0123456789ab, and this is at revision aaaa: build all parts at one revision.',
    ],
    [{ content: 'other' }, 'was built from other content than is here: build it anew.'],
    [{ code: 'other' }, 'was built by other code, packages or Node than are here: build it anew.'],
    [{ base: '/news/' }, 'was built under /news/, and the site is to stand under /: give both the same BASE_PATH.'],
    [{ preview: true }, 'was built with PREVIEW=1, and this is without it: make them agree.'],
  ])('are refused where one has %o', (other, sentence) => {
    expect(faultOf(part(1), part(2, other), part(3))).toBe(`Part 2/3 in parts/2 ${sentence}`);
  });

  it('are refused where they have pictures and a search, and this has not', () => {
    const own = [1, 2, 3].map((number) => part(number));
    expect(faultOfParts(own, { ...here, preview: true })).toBe(
      'Part 1/3 in parts/1 was built without PREVIEW=1, and this is with it: make them agree.',
    );
  });

  it('are refused in words that no terminal acts on', () => {
    expect(faultOf(part(1), part(2, { base: '/\u001B[2J' }), part(3))).toContain(String.raw`under /\u{1b}[2J, and`);
    expect(faultOf(part(1), part(2, { revision: '\u001B[2J' }), part(3))).toContain(
      String.raw`revision \u{1b}[2J, and`,
    );
  });

  it('are refused where files of one were lost or changed', () => {
    for (const [files, bytes] of [
      [9, 900],
      [9, 1000],
      [10, 900],
    ] as const)
      expect(faultOf(part(1), { ...part(2), found: { files, bytes } }, part(3))).toBe(
        `Part 2/3 in parts/2 is not as it was built: expected 10 files of 1000 bytes together, found ${files} of ${bytes}.`,
      );
  });
});

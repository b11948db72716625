/** Pictures are of moderate size. */
import { expect, it } from 'vitest';
import { checkPicture } from '../../../../../src/check/rules/markdown/image-file.ts';

const LIMIT = 2 * 1024 * 1024;

const messageOf = (bytes: number): string | undefined =>
  checkPicture({ path: 'images/bridge.png', bytes: Buffer.alloc(bytes) })[0]?.message;

it('a picture of a byte more than may be has more than may be', () => {
  expect(messageOf(LIMIT + 1)).toBe('The picture has 2.1 MiB; expected at most 2.');
  expect(messageOf(3 * 1024 * 1024)).toBe('The picture has 3 MiB; expected at most 2.');
  expect(messageOf(LIMIT)).toBe('The file is no picture that we take; expected PNG, JPEG or WebP.');
});

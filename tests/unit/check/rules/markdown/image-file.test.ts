/** Pictures are of moderate size. */
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { checkPicture } from '../../../../../src/check/rules/markdown/image-file.ts';
import { baseFile, contentWith, inShort } from '../../overlay.ts';

const LIMIT = 2 * 1024 * 1024;

const messageOf = (bytes: number): string | undefined =>
  checkPicture({ path: 'images/bridge.png', bytes: Buffer.alloc(bytes), isDamaged: false })[0]?.message;

it('a picture of a byte more than may be has more than may be', () => {
  expect(messageOf(LIMIT + 1)).toBe('The picture has 2.1 MiB; expected at most 2.');
  expect(messageOf(3 * 1024 * 1024)).toBe('The picture has 3 MiB; expected at most 2.');
  expect(messageOf(LIMIT)).toBe('The file is no picture that we take; expected PNG, JPEG or WebP.');
});

it.each([
  ['jpg', (half: Buffer, end: Buffer) => [half, end.subarray(-2)]],
  ['webp', (half: Buffer, end: Buffer) => [half, Buffer.alloc(64, 0xa5), end.subarray(64)]],
] as const)('a .%s that is damaged behind its head is told of before it is built', async (ending, damage) => {
  const speckled = Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, at) => (at * 7919) % 251));
  const picture = sharp(speckled, { raw: { width: 64, height: 64, channels: 3 } });
  const bytes = await (ending === 'jpg' ? picture.jpeg() : picture.webp({ lossless: true })).toBuffer();
  const told = async (photo: Buffer): Promise<string[]> => {
    const shown = `${baseFile('events/2023-06/council-meets.md')}\n![A quay](../../images/quay.${ending})[^met]\n`;
    using folder = contentWith({ [`images/quay.${ending}`]: photo, 'events/2023-06/council-meets.md': shown });
    return (await folder.check()).map(inShort);
  };
  expect(await told(bytes)).toEqual([]);
  const middle = Math.floor(bytes.length / 2);
  const damaged = Buffer.concat(damage(bytes.subarray(0, middle), bytes.subarray(middle)));
  expect(await told(damaged)).toEqual([`images/quay.${ending}:1:1 image-file`]);
});

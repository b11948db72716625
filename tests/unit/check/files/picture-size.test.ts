/** How large pictures are shown. */
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { shownSize } from '../../../../src/check/files/picture-size.ts';
import { publishPicture } from '../../../../src/export/picture.ts';
import fc from '../../property.ts';

const FORMATS = ['png', 'jpeg', 'webp'] as const;

const taken = (format: (typeof FORMATS)[number], orientation?: number): Promise<Buffer> => {
  const picture = sharp({ create: { width: 33, height: 17, channels: 3, background: '#8a3c22' } }).toFormat(format);
  return (orientation === undefined ? picture : picture.withMetadata({ orientation })).toBuffer();
};

it.each(FORMATS)('a picture (%s) is as large as it is published, however the camera was held', async (format) => {
  expect(shownSize(await taken(format))).toEqual({ width: 33, height: 17 });
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const bytes = await taken(format, orientation);
    const { width, height } = await sharp(await publishPicture('images/turned.jpg', bytes)).metadata();
    expect(shownSize(bytes), `held as ${orientation}`).toEqual({ width, height });
  }
});

it('whatever stands in a picture, its size is told or nothing, and that ends', async () => {
  const pictures = await Promise.all(FORMATS.map((format) => taken(format, 6)));
  fc.assert(
    fc.property(fc.constantFrom(...pictures), fc.nat(), fc.nat(255), (picture, at, byte) => {
      const bytes = Uint8Array.from(picture);
      bytes[at % bytes.length] = byte;
      const size = shownSize(bytes);
      expect(size === null || (size.width > 0 && size.height > 0)).toBe(true);
    }),
  );
});

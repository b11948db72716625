import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPicture, type PictureFormat } from '../../../../src/check/files/picture-format.ts';
import fc from '../../property.ts';

const pictures = new Map<string, Uint8Array>();

beforeAll(async () => {
  const picture = sharp({ create: { width: 33, height: 17, channels: 4, background: '#8a3c22' } });
  pictures.set('png', await picture.clone().png().toBuffer());
  pictures.set('jpeg', await picture.clone().jpeg().toBuffer());
  pictures.set('jpeg, progressive', await picture.clone().jpeg({ progressive: true }).toBuffer());
  pictures.set('webp', await picture.clone().webp().toBuffer());
  pictures.set('webp, lossless', await picture.clone().webp({ lossless: true }).toBuffer());
  pictures.set('webp, with metadata', await picture.clone().webp().withMetadata().toBuffer());
});

const KINDS: readonly [name: string, format: PictureFormat][] = [
  ['png', 'png'],
  ['jpeg', 'jpeg'],
  ['jpeg, progressive', 'jpeg'],
  ['webp', 'webp'],
  ['webp, lossless', 'webp'],
  ['webp, with metadata', 'webp'],
];

const bytesOf = (name: string): Uint8Array => pictures.get(name) ?? new Uint8Array();

describe('a picture', () => {
  it.each(KINDS)('(%s) is known by its bytes', (name, format) => {
    expect(readPicture(bytesOf(name))).toEqual({ format, width: 33, height: 17 });
  });

  it.each(KINDS)('(%s) is broken when it is cut short anywhere', (name) => {
    const bytes = bytesOf(name);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(readPicture(bytes.subarray(0, length))).not.toHaveProperty('width');
    }
  });

  it.each(KINDS)('(%s) is broken with something behind its end', (name) => {
    expect(readPicture(Uint8Array.from([...bytesOf(name), ...Buffer.from('<script>')]))).not.toHaveProperty('width');
  });

  it('(png) is broken where a bit of its pixels changed', () => {
    const changed = Uint8Array.from(bytesOf('png'));
    const pixels = Buffer.from(changed).indexOf('IDAT') + 12;
    changed[pixels] = (changed[pixels] ?? 0) ^ 1;
    expect(readPicture(changed)).toEqual({ format: 'png', broken: true });
  });

  it.each(KINDS)('(%s) of any changed bytes is read without a fault of ours', (name) => {
    const bytes = bytesOf(name);
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 20 });
    fc.assert(
      fc.property(changes, (list) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, value] of list) changed[at] = value;
        expect(readPicture(changed)).toHaveProperty('format');
      }),
    );
  });

  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a GIF', 'GIF89a\u0001\u0000\u0001\u0000'],
    ['an AVIF', '\u0000\u0000\u0000 ftypavif'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(readPicture(Buffer.from(text, 'latin1'))).toEqual({ format: null });
  });
});

import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPicture, type PictureFormat } from '../../../../src/check/files/picture-format.ts';
import fc from '../../property.ts';

const pictures = new Map<string, Uint8Array>();

beforeAll(async () => {
  const picture = sharp({ create: { width: 33, height: 17, channels: 4, background: '#8a3c22' } });
  pictures.set('png', await picture.clone().png().toBuffer());
  pictures.set('png, with a palette', await picture.clone().png({ palette: true }).toBuffer());
  pictures.set('jpeg', await picture.clone().jpeg().toBuffer());
  pictures.set('jpeg, progressive', await picture.clone().jpeg({ progressive: true }).toBuffer());
  pictures.set('webp', await picture.clone().webp().toBuffer());
  pictures.set('webp, lossless', await picture.clone().webp({ lossless: true }).toBuffer());
  pictures.set('webp, with metadata', await picture.clone().webp().withMetadata().toBuffer());
});

const KINDS: readonly [name: string, format: PictureFormat][] = [
  ['png', 'png'],
  ['png, with a palette', 'png'],
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

  it.each(['IHDR', 'PLTE', 'IDAT'])('(png) is broken where a bit of what every program needs changed: %s', (name) => {
    const changed = Uint8Array.from(bytesOf('png, with a palette'));
    const at = Buffer.from(changed).indexOf(name) + 4;
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(readPicture(changed)).toEqual({ format: 'png', broken: true });
  });

  it('(png) is broken without pixels, and where something stands before its head', () => {
    const bytes = Buffer.from(bytesOf('png'));
    const chunk = (name: string): Buffer => {
      const at = bytes.indexOf(name) - 4;
      return bytes.subarray(at, at + 12 + bytes.readUInt32BE(at));
    };
    const [head, pixels, end] = [chunk('IHDR'), chunk('IDAT'), chunk('IEND')];
    const made = (...chunks: Buffer[]): Buffer => Buffer.concat([bytes.subarray(0, 8), ...chunks]);
    expect(readPicture(made(head, pixels, end))).toHaveProperty('width', 33);
    expect(readPicture(made(head, end))).toEqual({ format: 'png', broken: true });
    expect(readPicture(made(pixels, head, end))).toEqual({ format: 'png', broken: true });
  });

  it.each([
    ['webp', 'of no width', 26, [0, 0]],
    ['webp', 'of no height', 28, [0, 0]],
    ['webp', 'without what its pixels begin with', 23, [0]],
    ['webp, lossless', 'without what its pixels begin with', 20, [0]],
  ])('(%s) is broken %s', (name, _, at, instead) => {
    const changed = Buffer.from(bytesOf(name));
    changed.set(instead, at);
    expect(readPicture(changed)).toEqual({ format: 'webp', broken: true });
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
    ['a sound', 'RIFF\u0004\u0000\u0000\u0000WAVE'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(readPicture(Buffer.from(text, 'latin1'))).toEqual({ format: null });
  });
});

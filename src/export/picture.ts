/** Pictures as they are published. See docs/architecture.md, What strangers write. */
import sharp from 'sharp';

/**
 * Packed with as many colours as it has: by itself sharp gives a drawing of four as many as a photo, at three times the size.
 *
 * @param bits of each of its points
 */
const ofFewColours = (picture: ReturnType<typeof sharp>, bits: number): ReturnType<typeof sharp> =>
  picture.png({ palette: true, colours: 2 ** bits, dither: 0 });

/**
 * A picture without its metadata, so that no place or device goes out with it; turned upright first, since that is
 * written there too.
 *
 * @param bytes a PNG, JPEG or WebP file that the check has passed
 * @returns the same kind of file
 * @throws Error where the bytes are no picture; the check's `image-file` refuses those before
 */
export async function publishPicture(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { format, isPalette, bitsPerSample = 8 } = await sharp(bytes).metadata();
  const picture = sharp(bytes).rotate();
  const packed = format === 'png' && isPalette ? ofFewColours(picture, bitsPerSample) : picture;
  return new Uint8Array(await packed.toBuffer());
}

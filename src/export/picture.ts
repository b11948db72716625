/** Pictures as they are published. See docs/architecture.md, What strangers write. */
import sharp from 'sharp';

/**
 * Packed with as many colours as it has: by itself sharp gives a drawing of four as many as a photo, at three times the size.
 *
 * @param bits of each of its points
 */
const ofFewColours = (picture: ReturnType<typeof sharp>, bits: number): ReturnType<typeof sharp> =>
  picture.png({ palette: true, colours: 2 ** bits, dither: 0 });

/** A picture without its metadata, turned upright first, since that is written there too. */
async function repacked(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { format, isPalette, bitsPerSample = 8 } = await sharp(bytes).metadata();
  const picture = sharp(bytes).rotate();
  const packed = format === 'png' && isPalette ? ofFewColours(picture, bitsPerSample) : picture;
  return new Uint8Array(await packed.toBuffer());
}

/**
 * A picture without its metadata, so that no place or device goes out with it.
 *
 * @param path below `content/`, for messages
 * @param bytes a PNG, JPEG or WebP file that the check has passed
 * @returns the same kind of file
 * @throws Error where its points cannot be read, which the check tells before. What it says is for editors
 */
export async function publishPicture(path: string, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await repacked(bytes);
  } catch (error) {
    throw new Error(`The picture ${path} is damaged: open it in a program for pictures, and save it anew.`, {
      cause: error,
    });
  }
}

/** Pictures as they are published. See docs/architecture.md, What strangers write. */
import sharp from 'sharp';

/**
 * A picture without its metadata, so that no place or device goes out with it; turned upright first, since that is
 * written there too.
 *
 * @param bytes a PNG, JPEG or WebP file that the check has passed
 * @returns the same kind of file
 * @throws Error where the bytes are no picture; the check's `image-file` refuses those before
 */
export async function publishPicture(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await sharp(bytes).rotate().toBuffer());
}

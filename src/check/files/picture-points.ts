/**
 * Whether the points of a picture can be read. A JPEG and a WebP have no checksums by which damage behind the head would
 * be seen: only who decodes them sees it, and the build decodes every picture (`src/export/picture.ts`).
 */

/**
 * Decodes a picture to its last line, with the library that the build publishes it with, and keeps nothing of it.
 *
 * @param bytes a file whose head is sound and says that it is of moderate size
 * @param height in pixels, by its head
 */
export async function hasPoints(bytes: Uint8Array, height: number): Promise<boolean> {
  // Loading it takes longer than a check of a story without pictures.
  const { default: sharp } = await import('sharp');
  try {
    await sharp(bytes)
      .extract({ left: 0, top: height - 1, width: 1, height: 1 })
      .raw()
      .toBuffer();
    return true;
  } catch {
    return false;
  }
}

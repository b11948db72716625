/**
 * How large a picture is shown, by its bytes. A camera writes how it was held; who shows the picture turns it. Exif 2.32
 * (4.6.4, Orientation), which stands in JPEG as an APP1 segment, in PNG as the chunk eXIf, in WebP as the chunk EXIF.
 */
import { readPicture, type PictureFormat, type PictureSize } from './picture-format.ts';
import { jpegSegments, latin1, pngChunks, webpChunks, type PicturePiece } from './picture-pieces.ts';

const EXIF = 'Exif\0\0';
const APP1 = 0xe1;

/** Where the data begins of the first piece of a type; `null` without one. */
const firstAt = <T>(pieces: Iterable<PicturePiece<T>>, isIt: (piece: PicturePiece<T>) => boolean): number | null =>
  Iterator.from(pieces).find(isIt)?.at ?? null;

/** Where the block begins that tells how a camera was held, in a whole file of a format; `null` without one. */
const TOLD_AT: Record<PictureFormat, (view: DataView) => number | null> = {
  jpeg: (view) => {
    const at = firstAt(jpegSegments(view), (piece) => piece.type === APP1 && latin1(view, piece.at, 6) === EXIF);
    return at === null ? null : at + EXIF.length;
  },
  png: (view) => firstAt(pngChunks(view), ({ type }) => type === 'eXIf'),
  webp: (view) => {
    const at = firstAt(webpChunks(view), ({ type }) => type === 'EXIF');
    // Some programs put the mark of JPEG before it.
    return at !== null && latin1(view, at, 6) === EXIF ? at + EXIF.length : at;
  },
};

const ORIENTATION = 0x0112;

/** Whether what lies across is shown upright: the turns 5 to 8. */
function isTurned(view: DataView, start: number): boolean {
  const isLittle = latin1(view, start, 2) === 'II';
  const number = (at: number): number => (at + 2 <= view.byteLength ? view.getUint16(at, isLittle) : 0);
  if (start + 8 > view.byteLength) return false;
  const entries = start + view.getUint32(start + 4, isLittle);
  const last = entries + 2 + 12 * number(entries);
  for (let at = entries + 2; at < last && at < view.byteLength; at += 12) {
    if (number(at) === ORIENTATION) return number(at + 8) >= 5 && number(at + 8) <= 8;
  }
  return false;
}

/**
 * The width and the height in pixels with which a picture is published.
 *
 * @param bytes the whole file
 * @returns `null` where it is no sound picture
 */
export function shownSize(bytes: Uint8Array): PictureSize | null {
  const facts = readPicture(bytes);
  if (!('width' in facts)) return null;
  const { format, width, height } = facts;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = TOLD_AT[format](view);
  return start !== null && isTurned(view, start) ? { width: height, height: width } : { width, height };
}

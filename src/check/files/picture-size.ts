/**
 * How large a picture is shown, by its bytes. A camera writes how it was held; who shows the picture turns it. Exif 2.32
 * (4.6.4, Orientation), which stands in JPEG as an APP1 segment, in PNG as the chunk eXIf, in WebP as the chunk EXIF.
 */
import { latin1, readPicture, type PictureFormat, type PictureSize } from './picture-format.ts';

/** Where the block begins that tells how a camera was held, in a whole file of a format; `null` without one. */
const TOLD_AT: Record<PictureFormat, (view: DataView) => number | null> = {
  jpeg: (view) => {
    for (let at = 2; at + 4 <= view.byteLength && view.getUint8(at + 1) !== 0xda;) {
      if (latin1(view, at + 4, 6) === 'Exif\0\0' && view.getUint8(at + 1) === 0xe1) return at + 10;
      at += view.getUint8(at + 1) === 0xff ? 1 : 2 + view.getUint16(at + 2);
    }
    return null;
  },
  png: (view) => {
    for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
      if (latin1(view, at + 4, 4) === 'eXIf') return at + 8;
    }
    return null;
  },
  webp: (view) => {
    for (let at = 12; at + 8 <= view.byteLength;) {
      const length = view.getUint32(at + 4, true);
      if (latin1(view, at, 4) === 'EXIF') return latin1(view, at + 8, 6) === 'Exif\0\0' ? at + 14 : at + 8;
      at += 8 + length + (length % 2);
    }
    return null;
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

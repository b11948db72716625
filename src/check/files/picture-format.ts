/**
 * What a picture is, by its bytes, read before any image library sees them. PNG: ISO/IEC 15948 (5.2 to 5.5, 11.2.2);
 * JPEG: ITU-T T.81 (B.1, B.2.2); WebP: RFC 9649 (2.3 to 2.7).
 */
import { crc32 } from 'node:zlib';
import { jpegSegments, latin1, pngChunks, START_OF_SCAN, type PicturePiece } from './picture-pieces.ts';

export type PictureFormat = 'png' | 'jpeg' | 'webp';

/** A picture's format and size in pixels; `broken` where it begins as one and is none. */
export type PictureFacts =
  { format: PictureFormat; width: number; height: number } | { format: PictureFormat; broken: true } | { format: null };

/** In pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';

/** The chunks without which no program shows a PNG; of others that are damaged the build shows nothing either. */
const NEEDED = new Set(['IHDR', 'PLTE', 'IDAT']);

/** Whether a chunk is as it was written: behind its data stands the checksum of that and its name (5.3, 5.5). */
function isWhole(view: DataView, { at, length }: PicturePiece<string>): boolean {
  const named = new Uint8Array(view.buffer, view.byteOffset + at - 4, length + 4);
  return crc32(named) === view.getUint32(at + length);
}

function pngSize(view: DataView): PictureSize | null {
  let size: PictureSize | null = null;
  let data = false;
  for (const chunk of pngChunks(view)) {
    const { type, at, length } = chunk;
    if (NEEDED.has(type) && !isWhole(view, chunk)) return null;
    if (!size) {
      if (type !== 'IHDR' || length !== 13) return null;
      size = { width: view.getUint32(at), height: view.getUint32(at + 4) };
    }
    if (type === 'IDAT') data = true;
    // Nothing may hide behind the end: its four bytes of checksum are the last.
    if (type === 'IEND') return data && at + length + 4 === view.byteLength ? size : null;
  }
  return null;
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function jpegSize(view: DataView): PictureSize | null {
  let size: PictureSize | null = null;
  for (const { type, at, length } of jpegSegments(view)) {
    if (isFrame(type) && length >= 6) size = { width: view.getUint16(at + 3), height: view.getUint16(at + 1) };
    if (type === START_OF_SCAN) return view.getUint16(view.byteLength - 2) === 0xffd9 ? size : null;
  }
  return null;
}

const uint24 = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

function webpSize(view: DataView): PictureSize | null {
  if (view.byteLength < 30 || view.getUint32(4, true) + 8 !== view.byteLength) return null;
  switch (latin1(view, 12, 4)) {
    case 'VP8 ':
      if (uint24(view, 23) !== 0x2a019d) return null;
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      if (view.getUint8(20) !== 0x2f) return null;
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
    default:
      return null;
  }
}

function formatOf(view: DataView): PictureFormat | null {
  if (latin1(view, 0, 8) === PNG_SIGNATURE) return 'png';
  if (latin1(view, 0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (latin1(view, 0, 4) === 'RIFF' && latin1(view, 8, 4) === 'WEBP') return 'webp';
  return null;
}

const SIZE_OF: Record<PictureFormat, (view: DataView) => PictureSize | null> = {
  png: pngSize,
  jpeg: jpegSize,
  webp: webpSize,
};

/**
 * Reads what a picture is from its bytes, whatever its name says. The pixels themselves are not decoded: damage behind the
 * head is seen in a PNG, by its checksums; a JPEG and a WebP have none (see `picture-points.ts`).
 *
 * @param bytes the whole file
 */
export function readPicture(bytes: Uint8Array): PictureFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = formatOf(view);
  if (format === null) return { format };
  const size = SIZE_OF[format](view);
  return size && size.width > 0 && size.height > 0 ? { format, ...size } : { format, broken: true };
}

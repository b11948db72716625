/**
 * The pieces of which a picture's file consists, one after another. PNG: ISO/IEC 15948 (5.3); JPEG: ITU-T T.81 (B.1.1);
 * WebP: RFC 9649 (2.3).
 */

/** A chunk (PNG, WebP) or a segment (JPEG). */
export interface PicturePiece<T> {
  type: T;
  /** Where its data begins, in bytes from the beginning of the file. */
  at: number;
  /** Bytes of its data. */
  length: number;
}

/** The letters of so many bytes; empty where there are not as many. */
export const latin1 = (view: DataView, from: number, length: number): string =>
  from + length > view.byteLength
    ? ''
    : String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + from, length));

/** The chunks of a PNG, by their names; it ends before one that is not there as a whole. */
export function* pngChunks(view: DataView): Generator<PicturePiece<string>> {
  for (let at = 8; at + 12 <= view.byteLength;) {
    const length = view.getUint32(at);
    const next = at + 12 + length;
    if (next > view.byteLength) return;
    yield { type: latin1(view, at + 4, 4), at: at + 8, length };
    at = next;
  }
}

/** The marker of the segment behind which a JPEG has its pixels. */
export const START_OF_SCAN = 0xda;

/** The segments of a JPEG, by their markers, up to the start of its pixels; it ends before one that is not whole. */
export function* jpegSegments(view: DataView): Generator<PicturePiece<number>> {
  for (let at = 2; at + 4 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return;
    const type = view.getUint8(at + 1);
    // Any number of these may stand before a marker.
    if (type === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    const next = at + 2 + length;
    if (length < 2 || next > view.byteLength) return;
    yield { type, at: at + 4, length: length - 2 };
    if (type === START_OF_SCAN) return;
    at = next;
  }
}

/** The chunks of a WebP, by their names. The last one may be cut. */
export function* webpChunks(view: DataView): Generator<PicturePiece<string>> {
  for (let at = 12; at + 8 <= view.byteLength;) {
    const length = view.getUint32(at + 4, true);
    yield { type: latin1(view, at, 4), at: at + 8, length };
    // Chunks begin at even places.
    at += 8 + length + (length % 2);
  }
}

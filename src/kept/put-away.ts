/** Texts and files that stay in memory until they are asked for, compressed: those of one story are mostly alike. */
import { zstdDecompressSync } from 'node:zlib';
import { packFast } from './pack-fast.ts';

/** In bytes: below that, a file stays as it is. */
const WORTHWHILE = 1 << 16;

interface Pack {
  small: Buffer;
  /** In bytes, unpacked. */
  size: number;
}

const packed = (bytes: Uint8Array): Pack => ({ small: packFast(bytes), size: bytes.length });

/** In one piece: with room for a byte more, zlib sees at once that nothing follows. */
const unpacked = ({ small, size }: Pack): Buffer<ArrayBuffer> => zstdDecompressSync(small, { chunkSize: size + 1 });

/** In a function of its own: beside another one that gives the file itself, it would hold that as well. */
const unpackerOf =
  (pack: Pack): (() => Buffer<ArrayBuffer>) =>
  () =>
    unpacked(pack);

/**
 * Puts away a file.
 *
 * @returns gives the same bytes, each time anew
 */
export const putAway = (file: Buffer<ArrayBuffer>): (() => Buffer<ArrayBuffer>) =>
  file.length < WORTHWHILE ? () => file : unpackerOf(packed(file));

/** So many bytes of texts are compressed together. */
const PACK_SIZE = 1 << 18;

/** Packs that stay unpacked: texts are mostly asked for in the order in which they came. */
const UNPACKED = 4;

interface Place {
  pack: number;
  /** In bytes of the unpacked pack. */
  start: number;
  end: number;
}

/** Texts, each put away under a number. */
export class TextsPutAway {
  readonly #places: Place[] = [];
  readonly #packs: Pack[] = [];
  readonly #unpacked = new Map<number, Buffer>();
  #waiting: Buffer[] = [];
  #waitingSize = 0;

  #pack(): void {
    this.#packs.push(packed(Buffer.concat(this.#waiting)));
    this.#waiting = [];
    this.#waitingSize = 0;
  }

  #unpack(number: number): Buffer {
    const known = this.#unpacked.get(number);
    if (known) return known;
    const pack = this.#packs[number];
    // To what is not packed yet others will be added.
    if (!pack) return Buffer.concat(this.#waiting);
    const bytes = unpacked(pack);
    const [oldest] = this.#unpacked.keys();
    if (oldest !== undefined && this.#unpacked.size >= UNPACKED) this.#unpacked.delete(oldest);
    this.#unpacked.set(number, bytes);
    return bytes;
  }

  /**
   * Puts away a text.
   *
   * @returns its number
   */
  put(text: string): number {
    const bytes = Buffer.from(text);
    const start = this.#waitingSize;
    const number = this.#places.push({ pack: this.#packs.length, start, end: start + bytes.length }) - 1;
    this.#waiting.push(bytes);
    this.#waitingSize += bytes.length;
    if (this.#waitingSize >= PACK_SIZE) this.#pack();
    return number;
  }

  /** @throws RangeError for a number under which nothing was put away */
  get(number: number): string {
    const place = this.#places[number];
    if (!place) throw new RangeError(`No text was put away under ${number}.`);
    return this.#unpack(place.pack).toString('utf8', place.start, place.end);
  }
}

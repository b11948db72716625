/** Texts and files that stay in memory until they are asked for, compressed: those of one story are mostly alike. */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Fast, and small enough where texts are alike. */
const FASTEST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** In bytes: below that, a file stays as it is. */
const WORTHWHILE = 1 << 16;

/**
 * Puts away a file.
 *
 * @returns gives the same bytes, each time anew
 */
export function packed(file: Buffer<ArrayBuffer>): () => Buffer<ArrayBuffer> {
  if (file.length < WORTHWHILE) return () => file;
  const small = zstdCompressSync(file, FASTEST);
  return () => zstdDecompressSync(small);
}

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

/** Texts, each put away under a key of its own. */
export class PackedTexts<Key> {
  readonly #places = new Map<Key, Place>();
  readonly #packs: Buffer[] = [];
  readonly #unpacked = new Map<number, Buffer>();
  #waiting: Buffer[] = [];
  #waitingSize = 0;

  #pack(): void {
    const whole = Buffer.concat(this.#waiting);
    this.#packs.push(zstdCompressSync(whole, FASTEST));
    this.#waiting = [];
    this.#waitingSize = 0;
  }

  #unpack(number: number): Buffer {
    const known = this.#unpacked.get(number);
    if (known) return known;
    const small = this.#packs[number];
    const bytes = small ? zstdDecompressSync(small) : Buffer.concat(this.#waiting);
    // What still waits grows.
    if (!small) return bytes;
    const [oldest] = this.#unpacked.keys();
    if (oldest !== undefined && this.#unpacked.size >= UNPACKED) this.#unpacked.delete(oldest);
    this.#unpacked.set(number, bytes);
    return bytes;
  }

  has(key: Key): boolean {
    return this.#places.has(key);
  }

  /** Puts away a text. What was put away under the same key before is not given any more. */
  put(key: Key, text: string): void {
    const bytes = Buffer.from(text);
    const start = this.#waitingSize;
    this.#places.set(key, { pack: this.#packs.length, start, end: start + bytes.length });
    this.#waiting.push(bytes);
    this.#waitingSize += bytes.length;
    if (this.#waitingSize >= PACK_SIZE) this.#pack();
  }

  /** The text under a key; `undefined` where none was put away. */
  get(key: Key): string | undefined {
    const place = this.#places.get(key);
    return place && this.#unpack(place.pack).toString('utf8', place.start, place.end);
  }
}

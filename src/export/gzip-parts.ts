/**
 * A gzip file of parts that are compressed one by one, so that one that is the same need not be compressed again. They are
 * one stream: the file of several members that RFC 1952 (2.2) allows as well is refused by browsers (Compression Streams).
 */
import { crc32 } from 'node:zlib';
import { Deflate } from 'fflate';
import type { Packer } from '../kept/packed.ts';
import { joinedCrc } from './joined-crc.ts';

/** Of RFC 1952: compressed by DEFLATE, of no time, on no system that is told. */
const HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** A last block in which nothing is (RFC 1951, 3.2.6). */
const LAST = Uint8Array.of(3, 0);

/** The end of a stored block in which nothing is, behind the three bits that begin it (RFC 1951, 3.2.4). */
const STORED = Uint8Array.of(0, 0, 0xff, 0xff);

/** The bits of the last block of a stream in which nothing is: two that are set begin it, and eight follow that are not. */
const LAST_BITS = 10;

/**
 * Opens a stream that ends with a last block in which nothing is, so that another may follow: that block is no longer the
 * last one, and a stored one behind it, of nothing too, ends with a whole byte.
 */
function opened(stream: Uint8Array): Uint8Array<ArrayBuffer> {
  const at = stream.findLastIndex((byte) => byte !== 0);
  const byte = stream[at] ?? 0;
  /** The second bit of the block is the last one that is set. */
  const begin = at * 8 + (31 - Math.clz32(byte)) - 1;
  const bytes = Buffer.alloc(Math.ceil((begin + LAST_BITS + 3) / 8));
  bytes.set(stream);
  bytes[begin >> 3] = (bytes[begin >> 3] ?? 0) & ~(1 << (begin & 7));
  return Buffer.concat([bytes, STORED]);
}

/** A part of a file, compressed: another may follow. */
export interface GzipPart {
  stream: Uint8Array;
  /** CRC-32 of what was compressed. */
  crc: number;
  /** How many bytes that were. */
  length: number;
}

/** By a library, whose bytes do not depend on the machine. */
function deflated(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: 4, mem: 5 }, (chunk) => chunks.push(chunk));
  deflate.push(bytes);
  deflate.flush();
  deflate.push(new Uint8Array(), true);
  return opened(Buffer.concat(chunks));
}

/**
 * Compresses a part by itself.
 *
 * @param packer gives what was made of it before
 */
export const gzipPart = (bytes: Uint8Array, packer: Packer): GzipPart => ({
  stream: packer(bytes, () => deflated(bytes)),
  crc: crc32(bytes),
  length: bytes.length,
});

/** Puts parts together as a file. */
export function gzipOf(parts: Iterable<GzipPart>): Uint8Array<ArrayBuffer> {
  const streams: Uint8Array[] = [HEAD];
  let [sum, size] = [0, 0];
  for (const { stream, crc, length } of parts) {
    streams.push(stream);
    sum = joinedCrc(sum, crc, length);
    size += length;
  }
  const end = Buffer.alloc(8);
  end.writeUInt32LE(sum, 0);
  end.writeUInt32LE(size % 2 ** 32, 4);
  return Buffer.concat([...streams, LAST, end]);
}

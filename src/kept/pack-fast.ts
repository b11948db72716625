/** Compresses what is kept for a while, or for the next run. */
import { constants, zstdCompressSync } from 'node:zlib';

/** Fast, and small enough where what is compressed is alike, as texts, pages and rows of one story are. */
const FASTEST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** Compresses by Zstandard (RFC 8878); a text, as UTF-8. */
export const packFast = (content: string | Uint8Array): Buffer<ArrayBuffer> => zstdCompressSync(content, FASTEST);

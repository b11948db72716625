/** Compresses a finished site, once and as far as it goes, for servers that send such files as they are. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pLimit from 'p-limit';

/** Endings of files that hold text; pictures and the parts of the search index are compressed already. */
const TEXT = /\.(?:css|csv|geojson|html|ics|js|json|svg|txt|webmanifest|xml)$/;

/** Bytes below which a file takes one packet anyway. */
const LEAST = 1024;

/** Files that are compressed at a time. */
const AT_ONCE = 8;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The ways of compressing, by the ending of the file that each makes: RFC 7932 and RFC 1952. */
const WAYS: Readonly<Record<string, (text: Buffer) => Promise<Buffer>>> = {
  br: (text) =>
    brotli(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: (text) => zip(text, { level: constants.Z_BEST_COMPRESSION }),
};

/** @returns how many files were written beside one */
async function compressFile(file: string): Promise<number> {
  if ((await stat(file)).size < LEAST) return 0;
  const text = await readFile(file);
  let written = 0;
  for (const [ending, compress] of Object.entries(WAYS)) {
    const small = await compress(text);
    if (small.length >= text.length) continue;
    await writeFile(`${file}.${ending}`, small);
    written += 1;
  }
  return written;
}

/**
 * Puts `page.html.br` and `page.html.gz` beside `page.html`, and so for all text that gets smaller. The same text gives the
 * same bytes.
 *
 * @param site a folder that no build will write to any more
 * @returns how many files were written
 */
export async function compressSite(site: string): Promise<number> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && TEXT.test(entry.name));
  const limit = pLimit(AT_ONCE);
  const written = await Promise.all(
    texts.map(({ parentPath, name }) => limit(() => compressFile(join(parentPath, name)))),
  );
  return written.reduce((sum, one) => sum + one, 0);
}

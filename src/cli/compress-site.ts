/** Compresses a finished site, once and as far as it goes, for servers that send such files as they are. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pLimit from 'p-limit';
import { NewSite } from '../vite/new-site.ts';

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

/**
 * Puts a file beside itself in each way that makes it smaller. What was compressed by the same code from the same bytes is
 * taken from the old site.
 *
 * @returns how many files stand beside it then
 */
async function compressFile(folder: string, path: string, site: NewSite, code: string): Promise<number> {
  const file = join(folder, path);
  if ((await stat(file)).size < LEAST) return 0;
  const digest = site.digestOf(path);
  let beside = 0;
  let text: Buffer | null = null;
  for (const [ending, compress] of Object.entries(WAYS)) {
    const small = `${path}.${ending}`;
    const name = digest === undefined ? undefined : `${digest} ${code}`;
    if (name === undefined || !site.take(small, name)) {
      text ??= await readFile(file);
      const bytes = await compress(text);
      if (bytes.length >= text.length) continue;
      site.write(small, bytes, name);
    }
    beside += 1;
  }
  return beside;
}

/**
 * Puts `page.html.br` and `page.html.gz` beside `page.html`, and so for all text that gets smaller. The same text gives the
 * same bytes.
 *
 * @param folder of a site that no build will write to any more
 * @param site its files
 * @param code a hash of what compresses
 * @returns how many files stand there more
 */
export async function compressSite(
  folder: string,
  site: NewSite = new NewSite(folder, null),
  code = '',
): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && TEXT.test(entry.name));
  const limit = pLimit(AT_ONCE);
  const beside = await Promise.all(
    texts.map(({ parentPath, name }) =>
      limit(() => {
        const path = join(parentPath, name).slice(join(folder, sep).length - 1);
        return compressFile(folder, path.split(sep).join('/'), site, code);
      }),
    ),
  );
  return beside.reduce((sum, one) => sum + one, 0);
}

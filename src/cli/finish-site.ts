/** What a site gets when all of its pages are there: a newsroom's own files, headers, its mark, and its place. */
import { join } from 'node:path';
import { ICON_FILES } from '../export/icons.ts';
import { HEADERS_FILE, placeHeaders } from '../hosting/headers-file.ts';
import { placePublicFiles } from '../hosting/public-files.ts';
import { codeHash } from '../vite/code-hash.ts';
import type { NewSite } from '../vite/new-site.ts';
import { root } from './child.ts';
import { Refusal } from './command.ts';
import { compressSite } from './compress-site.ts';
import { putInPlace } from './put-in-place.ts';
import { markSite } from './site-folder.ts';

export interface Finish {
  /** Where the site goes. */
  out: string;
  /** The path under which it stands. */
  base: string;
  /** Whether each text also stands there compressed. */
  compress: boolean;
  /** The files of the site, where it is known what is in them. */
  files?: NewSite;
}

/** What is said of a build that failed. */
export const notBuilt = (out: string): string => `The site was not built. What was in ${out} before is as it was.`;

/**
 * Finishes a site and puts it in place in one step.
 *
 * @param site the folder with its pages and data, which moves
 * @throws Refusal where one of the newsroom's own files cannot be published; the old site then stays as it was
 */
export async function finishSite(site: string, { out, base, compress, files }: Finish): Promise<void> {
  const faults = await placePublicFiles(join(root, 'public'), site, [HEADERS_FILE], ICON_FILES);
  if (faults.length > 0) throw new Refusal(`${faults.join('\n')}\n\n${notBuilt(out)}`);
  await placeHeaders(site, base);
  if (compress) {
    const more = await compressSite(site, files, codeHash(root, null, []));
    console.log(`Compressed: ${more} files more.`);
  }
  await markSite(site);
  await putInPlace(site, out);
}

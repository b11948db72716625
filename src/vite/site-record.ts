/**
 * What is remembered of the files of a site since it was put in place, so that the next build knows which of them are still
 * what was built without reading them, as git does of the files that it knows: by size, times and inode.
 */
import { closeSync, lstatSync, readFileSync, writeFileSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { behindDigest, textBehindDigest } from '../kept/behind-digest.ts';
import { openOrdinary } from '../kept/ordinary-file.ts';
import { keptFile } from '../kept/place.ts';
import { replaceKept } from '../kept/replace-kept.ts';

/** A file that a build made: the digest of what was built, and which file that is, as {@link identityOf} tells it. */
export const madeShape = z.record(z.string(), z.tuple([z.string(), z.string()]));
/** Such files, by path below the site. */
export type Made = z.infer<typeof madeShape>;

const recordShape = z.strictObject({
  /** What its pages have in common, as `commonHash` tells it. */
  common: z.string(),
  /** The digest of what was built, and the {@link stampOf} its file when the site was in place, by path below that. */
  files: z.record(z.string(), z.tuple([z.string(), z.string()])),
});
export type SiteRecord = z.infer<typeof recordShape>;

/** Of a site of which nothing is known. */
const NOTHING: SiteRecord = { common: '', files: {} };

/** What stays when a file is moved or linked, and is another when it is another file or was written to since. */
export const identityOf = ({ size, mtimeNs, ino }: BigIntStats): string => [size, mtimeNs, ino].join(' ');

/** What is another as well when somebody set the time of the file back, or gave it to others. */
export const stampOf = (stats: BigIntStats): string => `${identityOf(stats)} ${stats.ctimeNs}`;

/**
 * The file with what is remembered of a site.
 *
 * @param project the folder of the project
 * @param place where the site stands
 */
export const siteRecordPlace = (project: string, place: string): string => keptFile(project, 'sites', [project, place]);

/** What is remembered; nothing where the file is not there or not sound. */
export function readSiteRecord(path: string): SiteRecord {
  const file = openOrdinary(path);
  if (file === null) return NOTHING;
  try {
    const list = textBehindDigest(readFileSync(file, 'utf8'));
    return list === null ? NOTHING : recordShape.parse(JSON.parse(list));
  } catch {
    return NOTHING;
  } finally {
    closeSync(file);
  }
}

/**
 * Remembers a site, when nothing will be done to its files any more. What is not what was made, as where another build has
 * put its own in place meanwhile, is left out.
 *
 * @param path of the file with what is remembered
 * @param site where it stands
 * @param made those of its files that the next build may take
 * @param common what its pages have in common
 */
export function writeSiteRecord(path: string, site: string, made: Made, common: string): void {
  const files: SiteRecord['files'] = {};
  for (const [file, [digest, identity]] of Object.entries(made)) {
    const stats = lstatSync(join(site, file), { bigint: true, throwIfNoEntry: false });
    if (stats && identityOf(stats) === identity) files[file] = [digest, stampOf(stats)];
  }
  const list = JSON.stringify({ common, files } satisfies SiteRecord);
  replaceKept(path, (beside) => {
    writeFileSync(beside, behindDigest(list));
  });
}

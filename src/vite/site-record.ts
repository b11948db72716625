/**
 * What is remembered of the files of a site since it was put in place, so that the next build knows which of them are still
 * what was built without reading them, as git does of the files that it knows: by size, times and inode.
 */
import { hash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync, type BigIntStats } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { clearUpBeside } from './kept-folder.ts';

/** The digest of what was built, and the {@link stampOf} the file that stood there then, by path below the site. */
const recordShape = z.record(z.string(), z.tuple([z.string(), z.string()]));
export type SiteRecord = z.infer<typeof recordShape>;

/** The digests of the files that a build made, by path below the site. */
export type Digests = Readonly<Record<string, string>>;

const DIGEST_SIZE = 64;

/** What is another when a file was written, moved over, or given to somebody since. */
export const stampOf = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string =>
  [size, mtimeNs, ctimeNs, ino].join(' ');

/**
 * The file with what is remembered of a site.
 *
 * @param project the folder of the project
 * @param place where the site stands
 */
export const siteRecordPlace = (project: string, place: string): string =>
  join(project, 'node_modules/.astro/sites', hash('sha256', JSON.stringify([project, place]), 'hex'));

/** What is remembered; nothing where the file is not there or not sound. */
export function readSiteRecord(path: string): SiteRecord {
  try {
    const text = readFileSync(path, 'utf8');
    const list = text.slice(DIGEST_SIZE);
    return hash('sha256', list) === text.slice(0, DIGEST_SIZE) ? recordShape.parse(JSON.parse(list)) : {};
  } catch {
    return {};
  }
}

/**
 * Remembers a site, when nothing will be done to its files any more.
 *
 * @param path of the file with what is remembered
 * @param site where it stands
 * @param digests of those of its files that the next build may take
 */
export function writeSiteRecord(path: string, site: string, digests: Digests): void {
  const record: SiteRecord = {};
  for (const [file, digest] of Object.entries(digests)) {
    const stats = lstatSync(join(site, file), { bigint: true, throwIfNoEntry: false });
    if (stats) record[file] = [digest, stampOf(stats)];
  }
  const list = JSON.stringify(record);
  const begun = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(begun, hash('sha256', list) + list);
  renameSync(begun, path);
  clearUpBeside(path);
}

/** The site that a new one is to replace: a file that would be the same is linked into the new one, not made again. */
import { linkSync, lstatSync, readFileSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './pages-file.ts';
import { stampOf, type SiteRecord } from './site-record.ts';

/** Whose a file is, and what others may do with it. */
export const ownerOf = ({ mode, uid, gid }: BigIntStats): string => [mode, uid, gid].join(' ');

export class OldSite {
  readonly #folder: string;
  readonly #record: SiteRecord;
  readonly #owner: string;
  /** Where one file cannot be linked, because of where the folders are, none can. */
  #canLink = true;

  /**
   * @param folder where it stands
   * @param record what is remembered of it
   * @param owner as files have it that are made now
   */
  constructor(folder: string, record: SiteRecord, owner: string) {
    this.#folder = folder;
    this.#record = record;
    this.#owner = owner;
  }

  /** Whether a file is what was built, and as it would be made now. What was moved or linked since is read. */
  #isAsBuilt(file: string, digest: string, stamp: string): boolean {
    try {
      const stats = lstatSync(file, { bigint: true });
      if (!stats.isFile() || ownerOf(stats) !== this.#owner) return false;
      return stampOf(stats) === stamp || digestOf(readFileSync(file)) === digest;
    } catch {
      return false;
    }
  }

  /**
   * Lets a file of this site stand in another place as well.
   *
   * @param path below the site
   * @param digest of what is to stand there
   * @param to the place, in a folder that is there
   * @returns whether it does; where not, it must be written
   */
  link(path: string, digest: string, to: string): boolean {
    const [known, stamp] = this.#record[path] ?? [];
    if (!this.#canLink || known !== digest || stamp === undefined) return false;
    const file = join(this.#folder, path);
    if (!this.#isAsBuilt(file, digest, stamp)) return false;
    try {
      linkSync(file, to);
      return true;
    } catch {
      this.#canLink = false;
      return false;
    }
  }
}

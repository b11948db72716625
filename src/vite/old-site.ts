/** The site that a new one is to replace: a file that would be the same is linked into the new one, not made again. */
import { linkSync, lstatSync, readFileSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../check/files/error-code.ts';
import { digestOf } from '../kept/digest.ts';
import { identityOf, stampOf, type SiteRecord } from './site-record.ts';

/** Whose a file is, and what others may do with it. */
export const ownerOf = ({ mode, uid, gid }: BigIntStats): string => [mode, uid, gid].join(' ');

/** What is known of an old site. */
export interface OldSiteKnown {
  /** Where it stands. */
  folder: string;
  /** What is remembered of it. */
  record: SiteRecord;
  /** As files have it that are made now. */
  owner: string;
}

/** Gives those of its files that are still what was built, to stand in the new site as well. */
export class OldSite {
  readonly #known: OldSiteKnown;
  /** Where one file cannot be linked, because of where the folders are, none can. */
  #canLink = true;

  constructor(known: OldSiteKnown) {
    this.#known = known;
  }

  /** A file that is what was built, and as it would be made now. What was moved or linked since is read. */
  #asBuilt(file: string, digest: string, stamp: string): BigIntStats | null {
    try {
      const stats = lstatSync(file, { bigint: true });
      if (!stats.isFile() || ownerOf(stats) !== this.#known.owner) return null;
      return stampOf(stats) === stamp || digestOf(readFileSync(file)) === digest ? stats : null;
    } catch {
      return null;
    }
  }

  /**
   * Lets a file of this site stand in another place as well.
   *
   * @param path below the site
   * @param digest of what is to stand there
   * @param to the place, in a folder that is there
   * @returns which file it is, as {@link identityOf} tells it; `null` where it must be written
   */
  link(path: string, digest: string, to: string): string | null {
    const [known, stamp] = this.#known.record.files[path] ?? [];
    if (!this.#canLink || known !== digest || stamp === undefined) return null;
    const file = join(this.#known.folder, path);
    const stats = this.#asBuilt(file, digest, stamp);
    if (stats === null) return null;
    try {
      linkSync(file, to);
      return identityOf(stats);
    } catch (error) {
      // What stands in that place tells nothing of the others.
      this.#canLink = errorCode(error) === 'EEXIST';
      return null;
    }
  }
}

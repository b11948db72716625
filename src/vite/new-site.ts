/**
 * The files of the site that is being built. None is ever written into: a file of the old site may stand there as well, and
 * would change with it.
 */
import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OldSite, ownerOf, type OldSiteKnown } from './old-site.ts';
import { digestOf } from '../kept/digest.ts';
import { identityOf, madeShape, readSiteRecord, siteRecordPlace, type Made, type SiteRecord } from './site-record.ts';

/** Names the folder of the site that will be replaced. Without it nothing is taken from one, and nothing remembered. */
export const OLD_SITE_VARIABLE = 'OLD_SITE';

/** Stands beside the folder of the new site, and says which files were made, for whoever puts it in place. */
const MADE_FILES = '.made-files';

/** Takes files from the old site or makes them, and remembers which file each is. */
export class NewSite {
  readonly #folder: string;
  readonly #old: OldSite | null;
  readonly #folders = new Set<string>();
  readonly #made: Made;

  /**
   * @param folder of the site
   * @param old from which files are taken that would be the same
   * @param made what stands there already
   */
  constructor(folder: string, old: OldSite | null, made: Made = {}) {
    this.#folder = folder;
    this.#old = old;
    this.#made = { ...made };
  }

  /** The digest of a file that was made; `undefined` for what stands there otherwise, and where nothing does. */
  digestOf(path: string): string | undefined {
    return this.#made[path]?.[0];
  }

  /** The place of a file, in a folder that is there. */
  #placeOf(path: string): string {
    const place = join(this.#folder, path);
    const folder = dirname(place);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return place;
  }

  /**
   * Takes a file from the old site.
   *
   * @param path below the site
   * @param digest of what is to stand there
   * @returns whether it stands there now: if not, it must be written
   */
  take(path: string, digest: string): boolean {
    // Of files that are taken together it may be there, when one of the others turns out to be gone.
    if (this.digestOf(path) === digest) return true;
    const identity = this.#old?.link(path, digest, this.#placeOf(path)) ?? null;
    if (identity !== null) this.#made[path] = [digest, identity];
    return identity !== null;
  }

  /**
   * Writes a file, unless it can be taken from the old site.
   *
   * @param path below the site
   */
  write(path: string, content: Uint8Array, digest: string = digestOf(content)): void {
    if (this.take(path, digest)) return;
    const place = this.#placeOf(path);
    try {
      writeFileSync(place, content, { flag: 'wx' });
    } catch {
      // Something stands there, or the same goes wrong again.
      rmSync(place, { force: true });
      writeFileSync(place, content, { flag: 'wx' });
    }
    this.#made[path] = [digest, identityOf(lstatSync(place, { bigint: true }))];
  }

  /** Takes down what another thread made of the same site. */
  add(made: Made): void {
    Object.assign(this.#made, made);
  }

  /** What was made. */
  get made(): Made {
    return this.#made;
  }
}

export interface BegunSite {
  site: NewSite;
  /** The site that it will replace. */
  old: OldSiteKnown | null;
  /** Says which files were made. */
  tellMade: () => void;
}

const listOf = (folder: string): string => join(dirname(folder), MADE_FILES);

/** What a new site is built over; whose the list beside it is, and what others may do with it, holds of all files made now. */
function oldSite(folder: string, place: string, record: SiteRecord): OldSiteKnown {
  const owner = ownerOf(lstatSync(listOf(folder), { bigint: true }));
  return { folder: place, record, owner };
}

/**
 * Begins the files of a site, or of a part of one, over the site that it will replace.
 *
 * @param project its folder
 * @param folder of the new site
 */
export function beginSite(project: string, folder: string): BegunSite {
  const place = process.env[OLD_SITE_VARIABLE] ?? '';
  if (place === '') return { site: new NewSite(folder, null), old: null, tellMade: () => undefined };
  const list = listOf(folder);
  mkdirSync(dirname(list), { recursive: true });
  writeFileSync(list, '');
  const old = oldSite(folder, place, readSiteRecord(siteRecordPlace(project, place)));
  const site = new NewSite(folder, new OldSite(old));
  return {
    site,
    old,
    tellMade: () => {
      writeFileSync(list, JSON.stringify(site.made));
    },
  };
}

/**
 * Reads what a build said that it made, when it is done.
 *
 * @param folder of its site
 */
export const readMade = (folder: string): Made => madeShape.parse(JSON.parse(readFileSync(listOf(folder), 'utf8')));

/**
 * Goes on with a site of which a build has made the pages and data.
 *
 * @param place where the site stands that it will replace
 * @param record what is remembered of that
 */
export const goOnWithSite = (folder: string, made: Made, place: string, record: SiteRecord): NewSite =>
  new NewSite(folder, new OldSite(oldSite(folder, place, record)), made);

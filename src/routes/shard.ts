/** A part of a site that is built apart from the others: which paths are in it, and how a build is told so. */
import { hash } from 'node:crypto';

/** One of several parts that together are a site. */
export interface Shard {
  /** From 1. */
  number: number;
  /** How many parts there are. */
  of: number;
}

/** A workflow has at most so many jobs of one kind. */
const MOST = 256;

/** The environment variable by which a command tells Astro what to build; without it, all of the site. */
export const SHARD_VARIABLE = 'SITE_SHARD';

/** A part as it is written on a command line: `2/8`. */
export const shardText = ({ number, of }: Shard): string => `${number}/${of}`;

/**
 * Reads what {@link shardText} writes.
 *
 * @returns `null` where there is no such part
 */
export function parseShard(text: string): Shard | null {
  const [, number = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  return number >= 1 && number <= of && of <= MOST ? { number, of } : null;
}

/**
 * The part that this process builds; `null` where it builds all of the site.
 *
 * @throws RangeError where the environment names a part that there is not
 */
export function shardToBuild(): Shard | null {
  const text = process.env[SHARD_VARIABLE] ?? '';
  if (text === '') return null;
  const shard = parseShard(text);
  if (shard === null) throw new RangeError(`${SHARD_VARIABLE} is "${text}", expected a part such as 2/8.`);
  return shard;
}

/**
 * The number of the part in which a path is. Neither the rest of the story nor the order of paths has a say in it, so
 * that a path stays in its part as the story grows. Parts have about equally many paths, of each kind. What is made of one
 * thing stays together: a page, its data and its frame, a feed in both formats. So do data files and the page that lists
 * them, in the last part: the data package has the digest of each.
 *
 * @param path of a page or file below the base path; a slash before or behind it does not count
 * @param of how many parts there are
 */
export function shardOfPath(path: string, of: number): number {
  const plain = path.replace(/^\/|\/$/g, '');
  if (plain === 'data' || plain.startsWith('data/')) return of;
  const thing = plain.replace(/^o?embed\//, '').replace(/\.\w+$/, '');
  return (Number.parseInt(hash('sha256', thing).slice(0, 8), 16) % of) + 1;
}

/** Whether a path is in a part; every one is in the whole site, `null`. */
export const isInShard = (path: string, shard: Shard | null): boolean =>
  shard === null || shardOfPath(path, shard.of) === shard.number;

/** Whether what is made once for a whole site, and not by path, is made in this part. */
export const isFirst = (shard: Shard | null): boolean => shard === null || shard.number === 1;

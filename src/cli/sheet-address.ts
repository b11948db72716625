/** A sheet that is published on the web, as a file to import. */
import { confirm, isCancel } from '@clack/prompts';
import { asWritten } from '../check/words/as-written.ts';
import type { GivenFile } from '../import/text-file.ts';
import type { Site } from '../model/record.ts';
import { slugOf } from '../schema/slug.ts';
import { mannersOf } from '../sources/manners.ts';
import { visitor } from '../sources/visit.ts';
import { Refusal } from './command.ts';

/**
 * The address under which a sheet can be had as CSV. Google's sheets are shown under others.
 *
 * @param url that a person has copied
 * @returns the address itself, where it is no sheet of Google's
 */
export function csvAddress(url: string): string {
  const { hostname, pathname, hash, searchParams } = new URL(url);
  if (hostname !== 'docs.google.com') return url;
  const gid = searchParams.get('gid') ?? /gid=(\d+)/.exec(hash)?.[1];
  const sheet = gid === undefined ? '' : `&gid=${gid}`;
  const published = /^(\/spreadsheets\/d\/e\/[\w-]+)\/pub(?:html)?$/.exec(pathname)?.[1];
  if (published !== undefined) return `https://${hostname}${published}/pub?output=csv${sheet}`;
  const edited = /^(\/spreadsheets\/d\/[\w-]+)\/(?:edit|view|htmlview)$/.exec(pathname)?.[1];
  return edited === undefined ? url : `https://${hostname}${edited}/export?format=csv${sheet}`;
}

async function isAgreed(url: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new Refusal(`${asWritten(url)} is an address on the web. Nobody is asked here; --fetch allows to fetch it.`);
  }
  const answer = await confirm({ message: `Fetch ${url}?` });
  return !isCancel(answer) && answer;
}

/**
 * Fetches a sheet, once somebody agrees.
 *
 * @param written an address as a person has copied it
 * @param agreed whether they have done so already
 * @returns it, under a name made of its address
 * @throws Refusal where they do not, or where nothing can be fetched
 */
export async function fetchSheet(
  written: string,
  agreed: boolean,
  site: Pick<Site, 'url' | 'contact'>,
): Promise<GivenFile> {
  const url = csvAddress(written);
  if (!agreed && !(await isAgreed(url))) throw new Refusal('Nothing was fetched.');
  const visit = await visitor(mannersOf(site))(url);
  if (visit.is !== 'page') throw new Refusal(`${asWritten(url)} cannot be fetched: ${visit.reason}.`);
  if (!visit.answer.whole) throw new Refusal(`${asWritten(url)} is too large; save it, and import the file.`);
  return { name: slugOf(url.replace(/^https?:/i, '')), bytes: visit.answer.body };
}

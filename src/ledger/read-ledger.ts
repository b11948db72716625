/** The one Ledger of a build, read once. */
import { checkContent, type CheckResult } from '../check/check.ts';
import { keptBefore, nothingBefore, type ReadBefore } from '../check/files/read-content.ts';
import { withoutNotes } from '../check/files/without-notes.ts';
import type { Content } from '../check/content.ts';
import type { Problem } from '../check/problem.ts';
import { placeOf } from '../kept/place.ts';
import { keptWhileSame } from '../model/kept.ts';
import { stringsFor, type Strings } from '../strings/strings.ts';
import { buildLedger } from './build-ledger.ts';
import { contentFolder } from '../routes/content-folder.ts';
import { homeInRepository } from './commit-log.ts';
import { noVersionsBefore, readHistory } from './history.ts';
import { checkLanguage, ownWordsOf } from './language.ts';
import { NOT_KEPT, openLinked, type KeptLinked } from './kept-linked.ts';
import { makeLinker } from './linker.ts';
import type { Ledger } from './ledger.ts';

export interface ReadLedger {
  /** `null` where the content has errors so grave that there is nothing to show: no site.yaml, no event. */
  ledger: Ledger | null;
  content: Content;
  problems: readonly Problem[];
}

/** Files of the content as they were read the last time. */
const readBefore = nothingBefore();

/** What they held in the past. */
const versionsBefore = noVersionsBefore();

/** What was linked: a build links once, and keeps nothing for another time. */
const linksAgain = makeLinker(keptWhileSame);

/** The words that a story is told with, made once for the same settings and own words. */
function wordsReader(): (content: Content) => Strings {
  let known: { from: readonly unknown[]; strings: Strings } | null = null;
  return (content) => {
    const { site } = content.story;
    const from = [site, content.words];
    if (known?.from.every((one, at) => one === from[at])) return known.strings;
    known = { from, strings: stringsFor(site.lang, site.timezone, site.zones, ownWordsOf(content)) };
    return known.strings;
  };
}

const stringsOf = wordsReader();

/** A folder of content, and what is wrong in it. Files that are as they were the last time are not parsed again. */
export function readChecked(folder: string): Promise<CheckResult> {
  return checkContent(folder, checkLanguage, readBefore);
}

/** Whether there is anything to show: what is not sound of the content is left out, and that may be all of it. */
export const isTellable = ({ site, story }: Content): boolean => Boolean(site?.site) && story.events.size > 0;

/** Links content that was checked, with its history; `null` where there is nothing to show. */
async function linkChecked(
  folder: string,
  { content }: CheckResult,
  drafts: boolean,
  kept: KeptLinked = NOT_KEPT,
): Promise<Ledger | null> {
  if (!isTellable(content)) return null;
  return buildLedger(content, stringsOf(content), {
    drafts,
    history: await readHistory(folder, content, versionsBefore, kept.pages),
    home: await homeInRepository(folder),
    kept,
    ...(drafts && { linker: linksAgain }),
  });
}

/**
 * Reads, checks and links a folder of content, with its history.
 *
 * @param drafts whether drafts are shown
 * @returns what is sound, and every problem; never throws for what an editor wrote
 */
export async function loadLedger(folder: string, drafts: boolean): Promise<ReadLedger> {
  const checked = await readChecked(folder);
  return { ledger: await linkChecked(folder, checked, drafts), ...checked };
}

let checkedMemo: Promise<CheckResult> | null = null;
let linkedMemo: Promise<Ledger | null> | null = null;

/** Makes whoever asks next read the content again: it has changed. */
export function forgetContent(): void {
  checkedMemo = null;
  linkedMemo = null;
}

/** Whether the site is read while it is written, with its drafts and again after each change. */
const isWritten = (): boolean => process.env['NODE_ENV'] === 'development';

let siteBefore: ReadBefore | null = null;

const readSite = (before: ReadBefore): Promise<CheckResult> => checkContent(contentFolder(), checkLanguage, before);

/** Reads and checks the site for a build, which does so once and keeps nothing of that for another time. */
async function readSiteToBuild(): Promise<CheckResult> {
  const { content, problems } = await readSite(keptBefore(placeOf('read', contentFolder())));
  return { content: withoutNotes(content), problems };
}

/** The content of {@link contentFolder} and what is wrong in it, read once. */
export function readCheckedOnce(): Promise<CheckResult> {
  if (!isWritten()) return (checkedMemo ??= readSiteToBuild());
  siteBefore ??= keptBefore(placeOf('read', contentFolder()));
  return (checkedMemo ??= readSite(siteBefore));
}

let wasLinked = false;

/** Links the site. What another run kept is taken by the first call: after that all is in memory. */
async function linkSite(checked: CheckResult): Promise<Ledger | null> {
  const folder = contentFolder();
  const drafts = isWritten();
  const kept = wasLinked ? NOT_KEPT : openLinked(folder, drafts);
  wasLinked = true;
  const ledger = await linkChecked(folder, checked, drafts, kept);
  if (ledger) for (const texts of [kept.pages, kept.accounts]) texts?.finish();
  return ledger;
}

/**
 * The ledger of the site being built, made once.
 *
 * @throws Error where there is none; the build reports the problems and ends before any page asks
 */
export async function readLedger(): Promise<Ledger> {
  linkedMemo ??= readCheckedOnce().then(linkSite);
  const ledger = await linkedMemo;
  if (ledger) return ledger;
  const error = new Error('The content has errors that leave nothing to show. Run "npm run check" to see them.');
  // Where in the code that shows is no news to whoever writes: the development server would print it.
  error.stack = '';
  throw error;
}

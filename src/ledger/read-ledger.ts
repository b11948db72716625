/** The one Ledger of a build, read once. */
import { checkContent, type CheckResult } from '../check/check.ts';
import type { Content } from '../check/content.ts';
import type { Problem } from '../check/problem.ts';
import { stringsFor } from '../strings/strings.ts';
import { buildLedger } from './build-ledger.ts';
import { contentFolder } from '../routes/content-folder.ts';
import { readHistory } from './history.ts';
import { checkLanguage } from './language.ts';
import type { Ledger } from './ledger.ts';

export interface ReadLedger {
  /** `null` where the content has errors so grave that there is nothing to show: no site.yaml, no event. */
  ledger: Ledger | null;
  content: Content;
  problems: readonly Problem[];
}

/** A folder of content, and what is wrong in it. */
export function readChecked(folder: string): Promise<CheckResult> {
  return checkContent(folder, checkLanguage);
}

/**
 * Reads, checks and links a folder of content, with its history.
 *
 * @param drafts whether drafts are shown
 * @returns what is sound, and every problem; never throws for what an editor wrote
 */
export async function loadLedger(folder: string, drafts: boolean): Promise<ReadLedger> {
  const { content, problems } = await readChecked(folder);
  const { lang, timezone, zones } = content.story.site;
  const strings = content.site?.site ? stringsFor(lang, timezone, zones) : null;
  if (!strings || content.story.events.size === 0) return { ledger: null, content, problems };
  const history = await readHistory(folder, content);
  return { ledger: buildLedger(content, strings, { drafts, history }), content, problems };
}

let memo: Promise<ReadLedger> | null = null;

/** The ledger and the problems of {@link contentFolder}, read once. */
export function readContentOnce(): Promise<ReadLedger> {
  memo ??= loadLedger(contentFolder(), process.env['NODE_ENV'] === 'development');
  return memo;
}

/**
 * The ledger of the site being built.
 *
 * @throws Error where there is none; the build reports the problems and ends before any page asks
 */
export async function readLedger(): Promise<Ledger> {
  const { ledger } = await readContentOnce();
  if (!ledger) throw new Error('The content has errors that leave nothing to show. Run "npm run check" to see them.');
  return ledger;
}

/** The prose of a story: as its pages show it, and accounts as they are read away from their pages. */
import type { Content } from '../check/content.ts';
import type { ProseFile } from '../check/prose/prose.ts';
import type { Abbreviation } from '../model/abbreviation.ts';
import { recordAddress } from '../routes/routes.ts';
import type { Strings } from '../strings/strings.ts';
import { makeAccountWriter, versionNow, type AccountWriter } from './account.ts';
import type { KeptLinked } from './kept-linked.ts';
import { proseRenderer, type ProseRenderer } from './render-prose.ts';

export interface LedgerProse {
  render: ProseRenderer;
  account: AccountWriter;
}

/**
 * Prepares to render the prose of some content. An event's account is written while its prose is parsed: a build needs all
 * of them, for its data; while somebody writes, few are asked for.
 *
 * @param written whether the content is being written
 */
export function ledgerProse(
  content: Content,
  strings: Strings,
  abbreviations: readonly Abbreviation[],
  written: boolean,
  kept: KeptLinked,
): LedgerProse {
  const { site } = content.story;
  const account = makeAccountWriter(content, strings, kept.accounts);
  const writeAccount = (file: ProseFile): void => {
    if (file.type !== 'event' || !file.record || written) return;
    account(versionNow(content, file.record), new URL(recordAddress('event', file.record.id), site.url).href);
  };
  return { render: proseRenderer(content, strings, abbreviations, writeAccount, kept.pages), account };
}

/** What was made of single files for the Ledger, kept from one run to the next. */
import { codeOf, LINKING, placeOf } from '../kept/place.ts';
import { openTexts, type KeptTexts } from '../kept/texts.ts';
import { BASE_PATH } from '../routes/routes.ts';

export interface KeptLinked {
  /** Prose of events as their pages show it, and the versions of events that git keeps. */
  pages: KeptTexts | null;
  /** Accounts as they are read away from their pages: whoever builds makes them all. */
  accounts: KeptTexts | null;
}

/** Nothing is kept. */
export const NOT_KEPT: KeptLinked = { pages: null, accounts: null };

/**
 * Opens what was kept of a story; whoever opens it finishes both.
 *
 * @param folder with the story
 * @param drafts whether it is shown with drafts, and so while it is written
 */
export function openLinked(folder: string, drafts: boolean): KeptLinked {
  const open = (kind: string): KeptTexts => openTexts(placeOf(kind, folder), codeOf(LINKING, [BASE_PATH]));
  return { pages: open('linked'), accounts: drafts ? null : open('accounts') };
}

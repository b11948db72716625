/** Rendered Markdown, as the Ledger holds it. */

/** Rendered Markdown. */
export interface Prose {
  html: string;
  /** The same without markup and citations. */
  text: string;
  /** Abbreviations that a reader of its page has met by its end. */
  met: readonly string[];
}

/**
 * The names under which the site keeps something on a reader's device, where it stays. They are types, so that no page
 * loads a file for them.
 */

/** In `localStorage`. */
export type KeptLong =
  /** The theme that the reader chose. */
  | 'who-said-when:theme'
  /** What was new on the last visit to the site at a base path. */
  | `who-said-when:visit:${string}`
  /** That the key `/` does not open the search. */
  | 'slash';

/** The search in the address of the page, not more often than browsers take: Safari refuses a hundred changes in half a minute. */

/** Milliseconds between two changes. */
const SPACED = 400;

let wanted: string | null = null;
let resting: ReturnType<typeof setTimeout> | undefined;

/** Puts what still waits into the address: as the reader leaves the page, who comes back to it by that. */
export function keepAtOnce(): void {
  clearTimeout(resting);
  resting = undefined;
  if (wanted === null) return;
  history.replaceState(null, '', wanted);
  wanted = null;
  resting = setTimeout(keepAtOnce, SPACED);
}

/**
 * Puts a search into the address: at once, or as soon as the last change is long enough ago.
 *
 * @param address relative to the page
 */
export function keepInAddress(address: string): void {
  wanted = address;
  if (resting === undefined) keepAtOnce();
}

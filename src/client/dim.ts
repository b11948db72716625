/** The marks of a timeline's figure: those of events that do not fit the filters are dimmed, and stay links. */

/**
 * Dims the marks of some events, and shows all others in full.
 *
 * @param hidden ids of events
 */
export function dim(hidden: readonly string[]): void {
  const off = new Set(hidden);
  for (const mark of document.querySelectorAll<HTMLElement>('[data-mark]')) {
    mark.classList.toggle('off', off.has(mark.dataset['mark'] ?? ''));
  }
}

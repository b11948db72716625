/** The marked elements of what a script brings to life. */

/**
 * The element with `data-<name>` in a panel.
 *
 * @throws RangeError where the page does not have it
 */
export function part(panel: HTMLElement, name: string): HTMLElement {
  const found = panel.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new RangeError(`There is no [data-${name}] here.`);
  return found;
}

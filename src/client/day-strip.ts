/** Brings the present day of a row into sight, where the row is wider than the page; without one, its last day. */
export function showPresent(row: Element): void {
  const present = row.querySelector('[aria-current]') ?? row.lastElementChild;
  if (present && row.scrollWidth > row.clientWidth) {
    const [inner, outer] = [present.getBoundingClientRect(), row.getBoundingClientRect()];
    row.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
  }
}

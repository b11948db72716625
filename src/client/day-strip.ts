/** Brings the present day of a row into sight, where the row is wider than the page; without one, its last day. */
export function showPresent(row: Element): void {
  const present = row.querySelector('[aria-current]') ?? row.lastElementChild;
  if (present && row.scrollWidth > row.clientWidth) {
    const [inner, outer] = [present.getBoundingClientRect(), row.getBoundingClientRect()];
    row.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
  }
}

/** Brings whatever is focused in a row into sight as a whole: a browser leaves a link be of which only an edge shows. */
export function showFocused(row: Element): void {
  row.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

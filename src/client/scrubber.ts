/** The day scrubber as a slider: arrow keys and drags go from day to day. Its links work without it. */
import type { KeptForVisit } from './kept.ts';

const RETURN: KeptForVisit = 'scrubber';

/** Whether a slider led to this page, asked once. Where storage is shut, nobody can know, and the focus stays. */
function hasReturned(): boolean {
  try {
    const returned = sessionStorage.getItem(RETURN) !== null;
    sessionStorage.removeItem(RETURN);
    return returned;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    sessionStorage.setItem(RETURN, '1');
  } catch {
    // The link is followed all the same.
  }
}

/**
 * Puts a slider above a row of links to days. Moving it names the day, and letting go follows that day's link; on the
 * page that opens, the slider has the focus again, so that the arrow keys go on.
 *
 * @param host holds the row: links in the order of their days, the present one with `aria-current`
 */
export function enhanceScrubber(host: Element): void {
  const links = [...host.querySelectorAll('a')];
  const row = host.querySelector('ol');
  if (!row || links.length < 2) return;
  const here = links.findIndex((link) => link.hasAttribute('aria-current'));
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.min = '0';
  slider.max = String(links.length - 1);
  slider.value = String(here < 0 ? links.length - 1 : here);
  const label = row.previousElementSibling?.id;
  if (label) slider.setAttribute('aria-labelledby', label);
  const chosen = (): HTMLAnchorElement | undefined => links[Number(slider.value)];
  const name = (): void => {
    slider.setAttribute('aria-valuetext', chosen()?.textContent.replace(/\s+/g, ' ').trim() ?? '');
  };
  slider.addEventListener('input', name);
  slider.addEventListener('change', () => {
    remember();
    chosen()?.click();
  });
  name();
  row.before(slider);
  if (hasReturned()) slider.focus();
}

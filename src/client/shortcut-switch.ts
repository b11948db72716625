/** Remembers on the reader's device whether the key `/` opens the search. What is kept there means that it does not. */
import type { KeptLong } from './kept.ts';

const KEY: KeptLong = 'slash';

/**
 * Ties a check box to the setting. Where the browser keeps nothing, the key does nothing: nobody could turn it off
 * (WCAG 2.1.4).
 */
export function switchShortcut(box: HTMLInputElement): void {
  try {
    box.checked = !localStorage.getItem(KEY);
  } catch {
    box.checked = false;
    box.disabled = true;
    return;
  }
  box.addEventListener('change', () => {
    if (box.checked) {
      localStorage.removeItem(KEY);
      return;
    }
    try {
      localStorage.setItem(KEY, 'off');
    } catch {
      // There is no room for it, and the key goes on to open the search.
      box.checked = true;
    }
  });
}

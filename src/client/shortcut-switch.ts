/** Remembers on the reader's device whether the key `/` opens the search. What is kept there means that it does not. */
import type { KeptLong } from './kept.ts';

const KEY: KeptLong = 'slash';

/** Ties a check box to the setting; where the browser keeps nothing, there is nothing to set. */
export function switchShortcut(box: HTMLInputElement): void {
  try {
    box.checked = !localStorage.getItem(KEY);
  } catch {
    box.disabled = true;
    return;
  }
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  });
}

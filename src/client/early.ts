/** What runs before a page is painted. */
import type { KeptLong } from './kept.ts';

/**
 * What must have happened before a page is first painted. The function is written into the head of every page as its
 * own text, so it uses nothing but what a browser has, and holds no comments.
 *
 * It sets the theme that the reader chose, so that no other flashes up; says that there is a script (`data-script`), so
 * that what needs one has its room from the beginning; whether the reader has been here before (`data-visited`), so that
 * what is new since then has its line; and minds the theme switch. Where storage is shut, the choice
 * holds for the page.
 */
export function early(): void {
  const { dataset } = document.documentElement;
  const key = 'who-said-when:theme' satisfies KeptLong;
  const show = (theme: string): void => {
    if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
    else delete dataset['theme'];
  };
  dataset['script'] = 'share' in navigator ? 'share' : '';
  try {
    show(localStorage.getItem(key) ?? '');
    if (Object.keys(localStorage).some((name) => name.startsWith('who-said-when:visit'))) dataset['visited'] = '';
  } catch {
    show('');
  }
  addEventListener('DOMContentLoaded', () => {
    const control = document.querySelector<HTMLSelectElement>('[data-theme-switch]');
    if (!control) return;
    control.value = dataset['theme'] ?? '';
    control.addEventListener('change', () => {
      show(control.value);
      try {
        localStorage.setItem(key, control.value);
      } catch {
        return;
      }
    });
  });
}

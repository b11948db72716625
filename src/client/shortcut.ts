/** The key `/` leads to the search from every page, unless somebody is typing or has turned it off (WCAG 2.1.4). */
import type { KeptLong } from './kept.ts';

addEventListener('keydown', (event) => {
  if (
    event.key !== '/' ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (event.target as Element).closest('input,select,textarea,[contenteditable]') ||
    localStorage['slash' satisfies KeptLong]
  )
    return;
  event.preventDefault();
  // On the search page itself the search must stay as it is.
  location.href = `${document.getElementById('q') ? '' : (document.querySelector<HTMLAnchorElement>('[rel=search]')?.href ?? '')}#q`;
});

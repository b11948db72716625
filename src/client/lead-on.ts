/** What runs in a page at a former address. */

/**
 * Leads to the same anchor of the page that a former address leads to; where a statement has another address now, to that
 * one. The page leads on without it, to the beginning. The function is written into the page as its own text, behind
 * what it looks for, so it uses nothing but what a browser has, and holds no comments.
 */
export function leadOn(): void {
  const { hash } = location;
  const moved = document.getElementById(hash.slice(1))?.querySelector('a');
  const link = moved ?? document.querySelector('a');
  if (hash === '' || !link) return;
  if (!moved) link.hash = hash;
  location.replace(link.href);
}

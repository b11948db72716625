/** The key Escape folds up what is open around the focus, which goes to what opens it again: a menu lies over the page. */

addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  // By its attribute alone: a word of a script counts as a class that its pages have styles for.
  const open = (event.target as Element).closest('[open]');
  open?.removeAttribute('open');
  open?.querySelector('summary')?.focus();
});

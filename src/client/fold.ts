/** Folds up what lies over the page. By its attribute alone: a word of a script counts as a class that its pages have styles for. */

/** The key Escape does with what is open around the focus, which goes to what opens it again. */
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  const open = (event.target as Element).closest('[open]');
  open?.removeAttribute('open');
  open?.querySelector('summary')?.focus();
});

/**
 * So does the focus that goes on, or it would be covered: what lies over the page hangs from a header. Who presses a word
 * within gives it to what is around.
 */
addEventListener('focusin', ({ target }) => {
  const open = document.querySelector('header [open]:not(:focus-within)');
  if (!(target as Element).contains(open)) open?.removeAttribute('open');
});

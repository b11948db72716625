/** Keys of the search page: arrows move between the field and the results, Escape clears. Enter opens by itself. */

export interface Stops {
  input: HTMLInputElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  clear: () => void;
}

/** Listens to the keys of the field and of the results; other fields keep theirs. */
export function moveWithKeys({ input, list, more, clear }: Stops): void {
  const move = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      clear();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || list.hidden) return;
    const stops: HTMLElement[] = [input, ...list.querySelectorAll('a'), ...(more.hidden ? [] : [more])];
    const to = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  for (const place of [input, list, more]) place.addEventListener('keydown', move);
}

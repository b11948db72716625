/** Keys of the search page: arrows move between the field and the results, Escape clears. Enter opens by itself. */

export interface Stops {
  input: HTMLInputElement;
  list: HTMLElement;
  /** Below the results. */
  buttons: readonly HTMLButtonElement[];
  clear: () => void;
}

/** Listens to the keys of the field and of the results; other fields keep theirs. */
export function moveWithKeys({ input, list, buttons, clear }: Stops): void {
  const move = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      clear();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const links = list.hidden ? [] : list.querySelectorAll('a');
    const stops: HTMLElement[] = [input, ...links, ...buttons.filter(({ hidden }) => !hidden)];
    const to = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  for (const place of [input, list, ...buttons]) place.addEventListener('keydown', move);
}

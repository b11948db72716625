/** Filters of the timeline that a page shows: their state is in the address, and each can be taken off by itself. */
import { FACETS, type Facet, type Facets } from '../model/facet.ts';
import { dim } from './dim.ts';
import { fill } from './fill.ts';
import { inNumbers } from './in-words.ts';
import { countFitting, fits, readSelection, whatToDrop, without, writeSelection, type Selection } from './match.ts';
import { part } from './part.ts';

/** What the page says, with gaps; `data-words` of the panel. */
interface Words {
  shown: string;
  remove: string;
  chip: string;
  none: string;
  drop: string;
}

/** Changes of one control that follow each other this fast, in milliseconds, are one step back: arrow keys. */
const ONE_STEP = 1000;

const facetsOf = ({ dataset }: HTMLElement): Facets =>
  Object.fromEntries(FACETS.map((facet) => [facet, dataset[facet]?.split(' ') ?? []])) as unknown as Facets;

/** Writes only what changes: a browser lays out anew whatever is written to. */
function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/** Names one after another, as the page's language joins them. */
const listed = (names: readonly string[]): string => new Intl.ListFormat(document.documentElement.lang).format(names);

function buttonOf(text: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', press);
  return button;
}

/** Brings the filters of a page to life. */
export function startFilters(panel: HTMLElement): void {
  const active = document.querySelector<HTMLElement>('[data-active]');
  if (!active) return;
  const words = JSON.parse(panel.dataset['words'] ?? '{}') as Words;
  const lists = new Map([...panel.querySelectorAll('select')].map((list) => [list.name as Facet, list]));
  const links = [...panel.querySelectorAll<HTMLAnchorElement>('[data-facet]')];
  const linkOf = (facet: Facet, value: string): HTMLAnchorElement | undefined =>
    links.find(({ dataset }) => dataset['facet'] === facet && dataset['value'] === value);
  const optionOf = (facet: Facet, value: string): HTMLOptionElement | undefined =>
    [...(lists.get(facet)?.options ?? [])].find((option) => option.value === value);
  const entries = [...document.querySelectorAll<HTMLElement>('[data-event]')].map((element) => ({
    element,
    facets: facetsOf(element),
  }));
  const all = entries.map(({ facets }) => facets);
  const [count, more, none, chips] = ['count', 'more', 'none', 'chips'].map((name) => part(active, name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  let selection: Selection = {};

  const nameOf = (facet: Facet): string => {
    const value = selection[facet] ?? '';
    return (linkOf(facet, value)?.firstElementChild?.textContent ?? optionOf(facet, value)?.text ?? value).trim();
  };

  /** After a chip or an advice has gone, the focus is on what is left, or on the way to the filters. */
  const focusOnRest = (): void => {
    (chips.querySelector('button') ?? panel.querySelector('summary'))?.focus();
  };
  const showChips = (set: readonly Facet[]): void => {
    chips.replaceChildren(
      ...set.map((facet) => {
        const value = nameOf(facet);
        const chip = buttonOf(fill(words.chip, { value }), () => {
          choose(without(selection, [facet]));
          focusOnRest();
        });
        chip.setAttribute('aria-label', fill(words.remove, { value }));
        const item = document.createElement('li');
        item.append(chip);
        return item;
      }),
    );
  };
  const adviseOn = (): string[] => {
    const drops = whatToDrop(all, selection).map(({ facets, shown }) =>
      buttonOf(fill(words.drop, { filters: listed(facets.map(nameOf)), shown: inNumbers(shown) }), () => {
        choose(without(selection, facets));
        focusOnRest();
      }),
    );
    none.replaceChildren(...drops);
    return drops.map((button) => button.textContent);
  };

  const show = (chosen: Selection): void => {
    selection = chosen;
    const set = FACETS.filter((facet) => selection[facet] !== undefined);
    for (const [facet, list] of lists) list.value = selection[facet] ?? '';
    for (const link of links) {
      const { facet, value } = link.dataset;
      if (selection[facet as Facet] === value) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    for (const { element, facets } of entries) hide(element, !fits(facets, selection));
    for (const group of document.querySelectorAll<HTMLElement>('.run, .day')) {
      hide(group, !group.querySelector('[data-event]:not([hidden])'));
    }
    dim(entries.flatMap(({ element }) => (element.hidden ? [element.dataset['event'] ?? ''] : [])));
    const shown = countFitting(all, selection);
    showChips(set);
    const advice = shown === 0 ? adviseOn() : [];
    count.textContent =
      set.length === 0 ? '' : shown === 0 ? words.none : fill(words.shown, { shown: inNumbers(shown) });
    // Heard and not seen: the chips and the buttons show it.
    more.textContent = shown === 0 ? advice.join('. ') : set.map(nameOf).join(', ');
    none.hidden = shown > 0;
    document.documentElement.toggleAttribute('data-filtered', set.length > 0);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-filters] a')) {
      link.search = writeSelection(link.search, selection);
    }
  };

  const choose = (chosen: Selection, step: 'pushState' | 'replaceState' = 'pushState'): void => {
    history[step](null, '', `${location.pathname}${writeSelection(location.search, chosen)}#timeline`);
    show(chosen);
  };
  const known = (facet: Facet, value: string): boolean =>
    linkOf(facet, value) !== undefined || optionOf(facet, value) !== undefined;
  /** What an address names is shown: a mark, a day or a link leads to it, also where the filters would hide it. */
  const showAddress = (): void => {
    show(readSelection(location.search, known));
    const named = document.getElementById(location.hash.slice(1));
    if (!named?.closest('[hidden]')) return;
    history.replaceState(null, '', `${location.pathname}${writeSelection(location.search, {})}${location.hash}`);
    show({});
    named.scrollIntoView();
  };

  let last: { control: EventTarget | null; at: number } = { control: null, at: 0 };
  panel.addEventListener('change', ({ target, timeStamp }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const follows = target === last.control && timeStamp - last.at < ONE_STEP;
    last = { control: target, at: timeStamp };
    const facet = target.name as Facet;
    choose(
      target.value ? { ...selection, [facet]: target.value } : without(selection, [facet]),
      follows ? 'replaceState' : 'pushState',
    );
  });
  panel.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-facet]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { facet, value } = link.dataset as { facet: Facet; value: string };
    choose(selection[facet] === value ? without(selection, [facet]) : { ...selection, [facet]: value });
  });
  addEventListener('popstate', showAddress);
  showAddress();
}

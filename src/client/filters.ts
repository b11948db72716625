/** Filters of the timeline that a page shows: their state is in the address, and each can be taken off by itself. */
import { FACETS, type Facet, type Facets } from '../model/facet.ts';
import { dim } from './dim.ts';
import { fill } from './fill.ts';
import { inNumbers } from './in-words.ts';
import {
  countFitting,
  fits,
  readSelection,
  whatToDrop,
  without,
  writeSelection,
  type Drop,
  type Selection,
} from './match.ts';
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

/** What a reader chooses from. */
interface Offered {
  /** What a value is called; `undefined` for one that the page does not offer. */
  nameOf: (facet: Facet, value: string) => string | undefined;
  /** Shows in the lists and links what is chosen. */
  show: (selection: Selection) => void;
}

function offeredBy(panel: HTMLElement): Offered {
  const lists = new Map([...panel.querySelectorAll('select')].map((list) => [list.name as Facet, list]));
  const links = [...panel.querySelectorAll<HTMLAnchorElement>('[data-facet]')];
  return {
    nameOf: (facet, value) => {
      const link = links.find(({ dataset }) => dataset['facet'] === facet && dataset['value'] === value);
      const option = [...(lists.get(facet)?.options ?? [])].find((one) => one.value === value);
      return (link?.firstElementChild?.textContent ?? option?.text)?.trim();
    },
    show: (selection) => {
      for (const [facet, list] of lists) list.value = selection[facet] ?? '';
      for (const link of links) {
        const { facet, value } = link.dataset;
        if (selection[facet as Facet] === value) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
  };
}

/** An event in the timeline. */
interface Entry {
  element: HTMLElement;
  facets: Facets;
}

/** Shows the events that fit, and hides the days that have none. */
function showFitting(entries: readonly Entry[], selection: Selection): void {
  for (const { element, facets } of entries) hide(element, !fits(facets, selection));
  for (const group of document.querySelectorAll<HTMLElement>('.run, .day')) {
    hide(group, !group.querySelector('[data-event]:not([hidden])'));
  }
  dim(entries.flatMap(({ element }) => (element.hidden ? [element.dataset['event'] ?? ''] : [])));
}

/** The address of the page with some filters, at a place of the page. */
function addressWith(selection: Selection, hash: string): URL {
  const address = new URL(location.href);
  address.search = writeSelection(address.search, selection);
  address.hash = hash;
  return address;
}

/** Follows what a reader chooses in the lists and by the links of a panel. */
function listen(
  panel: HTMLElement,
  chosen: () => Selection,
  choose: (selection: Selection, step: 'pushState' | 'replaceState') => void,
): void {
  let last: { control: EventTarget | null; at: number } = { control: null, at: 0 };
  panel.addEventListener('change', ({ target, timeStamp }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const follows = target === last.control && timeStamp - last.at < ONE_STEP;
    last = { control: target, at: timeStamp };
    const facet = target.name as Facet;
    choose(
      target.value ? { ...chosen(), [facet]: target.value } : without(chosen(), [facet]),
      follows ? 'replaceState' : 'pushState',
    );
  });
  panel.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-facet]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { facet, value } = link.dataset as { facet: Facet; value: string };
    const selection = chosen();
    choose(selection[facet] === value ? without(selection, [facet]) : { ...selection, [facet]: value }, 'pushState');
  });
}

/** Brings the filters of a page to life. */
export function startFilters(panel: HTMLElement): void {
  const active = document.querySelector<HTMLElement>('[data-active]');
  if (!active) return;
  const words = JSON.parse(panel.dataset['words'] ?? '{}') as Words;
  const offered = offeredBy(panel);
  const entries = [...document.querySelectorAll<HTMLElement>('[data-event]')].map((element): Entry => ({
    element,
    facets: facetsOf(element),
  }));
  const all = entries.map(({ facets }) => facets);
  const count = part(active, 'count');
  const more = part(active, 'more');
  const none = part(active, 'none');
  const chips = part(active, 'chips');
  let selection: Selection = {};

  const nameOf = (facet: Facet): string => {
    const value = selection[facet] ?? '';
    return offered.nameOf(facet, value) ?? value;
  };
  /** A button that takes filters off. The focus is then on what is left, or on the way to the filters. */
  const buttonWithout = (text: string, facets: readonly Facet[]): HTMLButtonElement =>
    buttonOf(text, () => {
      choose(without(selection, facets));
      (chips.querySelector('button') ?? panel.querySelector('summary'))?.focus();
    });
  const chipOf = (facet: Facet): HTMLLIElement => {
    const value = nameOf(facet);
    const chip = buttonWithout(fill(words.chip, { value }), [facet]);
    chip.setAttribute('aria-label', fill(words.remove, { value }));
    const item = document.createElement('li');
    item.append(chip);
    return item;
  };
  const adviceOn = ({ facets, shown }: Drop): HTMLButtonElement =>
    buttonWithout(fill(words.drop, { filters: listed(facets.map(nameOf)), shown: inNumbers(shown) }), facets);

  /** Says how many events fit, and where none does, what to drop. */
  const tell = (set: readonly Facet[]): void => {
    const shown = countFitting(all, selection);
    chips.replaceChildren(...set.map(chipOf));
    count.textContent =
      set.length === 0 ? '' : shown === 0 ? words.none : fill(words.shown, { shown: inNumbers(shown) });
    const advice = shown === 0 ? whatToDrop(all, selection).map(adviceOn) : [];
    none.replaceChildren(...advice);
    none.hidden = shown > 0;
    // Heard and not seen: the chips and the buttons show it.
    more.textContent =
      shown === 0 ? advice.map(({ textContent }) => textContent).join('. ') : set.map(nameOf).join(', ');
  };
  const show = (chosen: Selection): void => {
    selection = chosen;
    const set = FACETS.filter((facet) => selection[facet] !== undefined);
    offered.show(selection);
    showFitting(entries, selection);
    tell(set);
    document.documentElement.toggleAttribute('data-filtered', set.length > 0);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-filters] a')) {
      link.search = writeSelection(link.search, selection);
    }
  };

  const choose = (chosen: Selection, step: 'pushState' | 'replaceState' = 'pushState'): void => {
    history[step](null, '', addressWith(chosen, 'timeline'));
    show(chosen);
  };
  /** What an address names is shown: a mark, a day or a link leads to it, also where the filters would hide it. */
  const showAddress = (): void => {
    show(readSelection(location.search, (facet, value) => offered.nameOf(facet, value) !== undefined));
    const named = document.getElementById(location.hash.slice(1));
    if (!named?.closest('[hidden]')) return;
    history.replaceState(null, '', addressWith({}, location.hash));
    show({});
    named.scrollIntoView();
  };

  listen(panel, () => selection, choose);
  addEventListener('popstate', showAddress);
  showAddress();
}

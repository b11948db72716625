/** Filters of the timeline that a page shows: their state is in the address. */
import { FACETS, type Facet, type Facets } from '../model/facet.ts';
import { fill } from './fill.ts';
import { countFitting, fits, readSelection, whatToDrop, without, writeSelection, type Selection } from './match.ts';
import { part } from './part.ts';

/** What the page says, with gaps; `data-words` of the panel. */
interface Words {
  shown: string;
  filter: string;
  and: string;
  none: string;
  drop: string;
}

/** Changes of one control that follow each other this fast, in milliseconds, are one step back: arrow keys. */
const ONE_STEP = 1000;

const facetsOf = ({ dataset }: HTMLElement): Facets =>
  Object.fromEntries(FACETS.map((facet) => [facet, dataset[facet]?.split(' ') ?? []])) as unknown as Facets;

/** Brings the filters of a page to life. */
export function startFilters(panel: HTMLElement): void {
  const words = JSON.parse(panel.dataset['words'] ?? '{}') as Words;
  const controls = new Map([...panel.querySelectorAll('select')].map((control) => [control.name as Facet, control]));
  const entries = [...document.querySelectorAll<HTMLElement>('[data-event]')].map((element) => ({
    element,
    facets: facetsOf(element),
  }));
  const all = entries.map(({ facets }) => facets);
  const [count, more, none, reset] = [
    part(panel, 'count'),
    part(panel, 'more'),
    part(panel, 'none'),
    part(panel, 'reset'),
  ];

  const known = (facet: Facet, value: string): boolean =>
    [...(controls.get(facet)?.options ?? [])].some((option) => option.value === value);
  const nameOf = (facet: Facet): string => {
    const control = controls.get(facet);
    return fill(words.filter, {
      facet: control?.labels[0]?.firstElementChild?.textContent ?? '',
      value: control?.selectedOptions[0]?.text.trim() ?? '',
    });
  };

  const adviseOn = (selection: Selection): string[] => {
    const drops = whatToDrop(all, selection).map(({ facets, shown }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = fill(words.drop, { filters: facets.map(nameOf).join(words.and), shown });
      button.addEventListener('click', () => {
        choose(without(selection, facets));
        controls.get(facets[0] ?? 'thread')?.focus();
      });
      return button;
    });
    none.replaceChildren(...drops);
    return drops.map((button) => button.textContent);
  };

  const show = (selection: Selection): void => {
    for (const [facet, control] of controls) control.value = selection[facet] ?? '';
    for (const { element, facets } of entries) element.hidden = !fits(facets, selection);
    for (const day of document.querySelectorAll<HTMLElement>('.day')) {
      day.hidden = !day.querySelector('[data-event]:not([hidden])');
    }
    const shown = countFitting(all, selection);
    const set = FACETS.filter((facet) => selection[facet] !== undefined);
    const advice = shown === 0 ? adviseOn(selection) : [];
    count.textContent = shown === 0 ? words.none : fill(words.shown, { shown });
    // Heard and not seen: the controls and the buttons show it.
    more.textContent = shown === 0 ? advice.join('. ') : set.map(nameOf).join(', ');
    none.hidden = shown > 0;
    reset.hidden = set.length === 0;
    document.documentElement.toggleAttribute('data-filtered', set.length > 0);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-filters] a')) {
      link.search = writeSelection(link.search, selection);
    }
  };

  const choose = (selection: Selection, step: 'pushState' | 'replaceState' = 'pushState'): void => {
    history[step](null, '', `${location.pathname}${writeSelection(location.search, selection)}#timeline`);
    show(selection);
  };
  const showAddress = (): void => {
    show(readSelection(location.search, known));
  };

  let last: { control: EventTarget | null; at: number } = { control: null, at: 0 };
  panel.addEventListener('change', ({ target, timeStamp }) => {
    const follows = target === last.control && timeStamp - last.at < ONE_STEP;
    last = { control: target, at: timeStamp };
    choose(
      Object.fromEntries([...controls].flatMap(([facet, { value }]) => (value ? [[facet, value]] : []))),
      follows ? 'replaceState' : 'pushState',
    );
  });
  reset.addEventListener('click', () => {
    choose({});
    controls.values().next().value?.focus();
  });
  addEventListener('popstate', showAddress);
  showAddress();
}

/** The parts of the search page, and what of it changes with each search. */
import { fill } from './fill.ts';
import type { Meant } from './search-files.ts';
import type { SearchWords } from './search-words.ts';

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The search page has no #${id}.`);
}

export const form = part('search', HTMLFormElement);
export const input = part('q', HTMLInputElement);
export const list = part('search-results', HTMLOListElement);
export const more = part('search-more', HTMLButtonElement);
export const older = part('search-older', HTMLButtonElement);
export const slash = part('search-slash', HTMLInputElement);
export const shapes = part('search-shapes', HTMLTemplateElement).content;
export const words = JSON.parse(form.dataset['words'] ?? '{}') as SearchWords;

const status = part('search-status', HTMLElement);
const advice = part('search-advice', HTMLElement);
const lists = part('search-lists', HTMLElement);
const meant = part('search-meant', HTMLElement);
const filtersOn = part('search-filters-on', HTMLElement);

/** The fields of the form in which filters are chosen. */
export const fieldsOfFilters = (): HTMLSelectElement[] => [...form.querySelectorAll('select')];

/** What the form asks for: the fields that hold something. */
export function asked(): URLSearchParams {
  const fields = [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']);
  return new URLSearchParams(fields.filter(([, value]) => value !== ''));
}

/** Milliseconds within which an answer needs no word that it is under way: a screen reader would read that as well. */
const MOMENT = 400;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Says that a search is under way, where its answer takes longer than a moment; what is below stays where it is. */
export function wait(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    status.style.minBlockSize = `${status.offsetHeight}px`;
    status.textContent = words.loading;
  }, MOMENT);
}

/** Says how it stands. What stands there already is said again as the answer to a search alone. */
function say(message: string, notes: readonly string[]): void {
  const isAwaited = waiting !== undefined;
  clearTimeout(waiting);
  waiting = undefined;
  status.style.minBlockSize = '';
  const made = document.createElement('span');
  made.textContent = notes.join(' ');
  const said = notes.length === 0 ? [message] : [message, ' ', made];
  const text = said.map((one) => (typeof one === 'string' ? one : one.textContent)).join('');
  if (isAwaited || text !== status.textContent) status.replaceChildren(...said);
}

/** What a search came to. */
export interface Outcome {
  results?: boolean;
  nothing?: boolean;
  /** What was left out of the search. */
  notes?: readonly string[];
}

/** Says how it stands, and shows either results or the lists of everything. */
export function show(message: string, { results = false, nothing = false, notes = [] }: Outcome = {}): void {
  say(message, notes);
  list.hidden = !results;
  lists.hidden = results;
  advice.hidden = !nothing;
}

/** The filters that are set, in words. */
const filtersSet = (): string[] =>
  fieldsOfFilters().flatMap((field) => (field.value === '' ? [] : (field.selectedOptions[0]?.label ?? [])));

/** What the page is called before anybody searches. */
const ownTitle = document.title;

/** Calls the page by what is searched for, so that its tab and each step back are told from others. */
export function nameSearch(typed: string | null): void {
  const named = [...(typed === null ? [] : [typed]), ...filtersSet()].join(', ');
  document.title = named === '' ? ownTitle : `${named} · ${ownTitle}`;
}

/** Says beside the folded filters which of them are set. */
export function nameFilters(): void {
  const set = filtersSet();
  filtersOn.textContent = set.length === 0 ? '' : fill(words.filtersOn, { filters: set.join(', ') });
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}

/** Buttons that drop one of the filters which leave nothing. */
export function offerToDrop(search: () => void): void {
  const set = fieldsOfFilters().filter(({ value }) => value !== '');
  const buttons = set.map((field) =>
    button(fill(words.drop, { filter: field.selectedOptions[0]?.label ?? field.value }), () => {
      field.value = '';
      input.focus();
      search();
    }),
  );
  advice.querySelector('div')?.replaceChildren(...buttons);
}

/** Offers the search with the names that somebody may have meant; takes the offer back where there are none. */
export function offerMeant(found: readonly Meant[], search: () => void): void {
  const better = found.reduce((query, one) => query.replace(one.typed, () => one.meant), input.value);
  meant.hidden = found.length === 0;
  // What is offered already is not read out again.
  if (!meant.hidden && meant.querySelector('button')?.textContent === better) return;
  const offer = button(better, () => {
    input.value = better;
    input.focus();
    search();
  });
  meant.querySelector('span')?.replaceChildren(...(meant.hidden ? [] : [offer]));
}

/** The search page: finds while somebody types, keeps the search in the address, moves with the keyboard. */
import type { Strings } from '../strings/strings.ts';
import { loadPagefind, type Found } from './pagefind.ts';
import { moveWithKeys } from './search-keys.ts';
import { resultItem } from './search-results.ts';
import { switchShortcut } from './shortcut-switch.ts';

/** Words that the page hands to this script. */
type Words = Pick<Strings['search'], 'found' | 'loading' | 'failed' | 'nothing' | 'drop' | 'spelt'>;

const PAGE_OF_RESULTS = 20;
const PAUSE = 120;

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The search page has no #${id}.`);
}

const form = part('search', HTMLFormElement);
const input = part('q', HTMLInputElement);
const status = part('search-status', HTMLElement);
const advice = part('search-advice', HTMLElement);
const list = part('search-results', HTMLOListElement);
const more = part('search-more', HTMLButtonElement);
const lists = part('search-lists', HTMLElement);
const slash = part('search-slash', HTMLInputElement);
const shapes = part('search-shapes', HTMLTemplateElement).content;
const words = JSON.parse(form.dataset['words'] ?? '{}') as Words;
const plural = new Intl.PluralRules(document.documentElement.lang);

/** Each search has a number, so that a slow one cannot write over a later one. */
let current = 0;
let found: Found['results'] = [];
let waiting: ReturnType<typeof setTimeout> | undefined;

/** What the form asks for: the fields that hold something. */
function asked(): URLSearchParams {
  const fields = [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']);
  return new URLSearchParams(fields.filter(([, value]) => value !== ''));
}

const fieldsOfFilters = (): HTMLSelectElement[] => [...form.querySelectorAll('select')];

function countInWords(count: number): string {
  const template = words.found[plural.select(count)] ?? words.found['other'] ?? '{n}';
  return template.replace('{n}', new Intl.NumberFormat(document.documentElement.lang).format(count));
}

async function showMore(): Promise<void> {
  const search = current;
  const shown = list.children.length;
  const next = await Promise.all(found.slice(shown, shown + PAGE_OF_RESULTS).map(({ data }) => data()));
  if (search !== current) return;
  list.append(...next.map((record) => resultItem(record, shapes, words.spelt)));
  more.hidden = list.children.length >= found.length;
  if (shown > 0) list.children[shown]?.querySelector('a')?.focus();
}

/** Buttons that drop one of the filters which leave nothing. */
function offerToDrop(): void {
  const set = fieldsOfFilters().filter(({ value }) => value !== '');
  const buttons = set.map((field) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.drop.replace('{filter}', field.selectedOptions[0]?.label ?? field.value);
    button.addEventListener('click', () => {
      field.value = '';
      input.focus();
      void run();
    });
    return button;
  });
  advice.querySelector('div')?.replaceChildren(...buttons);
}

function show(message: string, state: { results?: boolean; nothing?: boolean }): void {
  status.textContent = message;
  list.hidden = !state.results;
  lists.hidden = state.results ?? false;
  advice.hidden = !state.nothing;
}

async function run(): Promise<void> {
  clearTimeout(waiting);
  const search = ++current;
  const { q = null, ...filters } = Object.fromEntries(asked());
  const query = asked().toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  more.hidden = true;
  if (query === '') {
    show('', {});
    return;
  }
  status.textContent = words.loading;
  try {
    const pagefind = await loadPagefind(form.dataset['index'] ?? '');
    const answer = await pagefind.search(q, { filters });
    if (search !== current) return;
    found = answer.results;
    list.replaceChildren();
    if (found.length === 0) {
      offerToDrop();
      show(words.nothing, { nothing: true });
      return;
    }
    await showMore();
    if (search === current) show(countInWords(found.length), { results: true });
  } catch {
    if (search === current) show(words.failed, {});
  }
}

function soon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void run(), PAUSE);
}

/** Empties the words first, then the filters. */
function clear(): void {
  if (input.value === '') for (const field of fieldsOfFilters()) field.value = '';
  input.value = '';
  input.focus();
  void run();
}

const address = new URLSearchParams(location.search);
// Somebody may have begun to type before this script was there.
if (input.value === '') input.value = address.get('q') ?? '';
for (const field of fieldsOfFilters()) {
  const value = address.get(field.name) ?? '';
  field.value = [...field.options].some((option) => option.value === value) ? value : '';
}
input.addEventListener('input', soon);
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) void run();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
more.addEventListener('click', () => void showMore());
switchShortcut(slash);
moveWithKeys({ input, list, more, clear });
if (asked().size > 0) void run();

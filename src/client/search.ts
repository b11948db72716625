/** The search page: finds while somebody types, keeps the search in the address, moves with the keyboard. */
import { formsFound, type CommonWords } from '../search/common.ts';
import { recordNumber } from '../search/record-name.ts';
import { folded, queryFor, searchable } from '../search/words.ts';
import { inWords } from './in-words.ts';
import { loadPagefind, type FoundPlace } from './pagefind.ts';
import { commonWords, filtersOf, meantBy, recordOf, recordsCalled, type Meant } from './search-files.ts';
import { moveWithKeys } from './search-keys.ts';
import {
  asked,
  fieldsOfFilters,
  form,
  input,
  list,
  more,
  nameFilters,
  offerMeant,
  offerToDrop,
  say,
  shapes,
  show,
  slash,
  words,
} from './search-page.ts';
import { cardItem, hitsOf, resultItem, tellApart, type Result } from './search-results.ts';
import { switchShortcut } from './shortcut-switch.ts';

const PAGE_OF_RESULTS = 10;
const CARDS = 3;
const PAUSE = 120;

const { lang } = document.documentElement;
const index = form.dataset['index'] ?? '';

/** Each search has a number, so that a slow one cannot write over a later one. */
let current = 0;
let found: readonly FoundPlace[] = [];
let common: CommonWords = [];
let shown = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

async function showMore(): Promise<Result[]> {
  const search = current;
  const next = found.slice(shown, shown + PAGE_OF_RESULTS);
  const results = await Promise.all(
    next.map(async ({ id, words: locations }): Promise<Result> => {
      const forms = formsFound(common, locations);
      return {
        record: await recordOf(index, recordNumber(id)),
        locations,
        isFound: (word) => forms.size > 0 && forms.has(searchable(word, lang)),
      };
    }),
  );
  if (search !== current) return [];
  const items = results.map((result) => resultItem({ words, shapes }, result));
  list.append(...items);
  tellApart(list);
  const isFirst = shown === 0;
  shown += next.length;
  more.hidden = shown >= found.length;
  if (!isFirst) items[0]?.querySelector('a')?.focus();
  return results;
}

/** Whether a word of a query is what was found, and not only nearly so: then nothing else was meant by it. */
function wasFound(typed: string, results: readonly Result[]): boolean {
  const word = folded(typed);
  return results.some((result) => {
    const { title, parts, names } = hitsOf(result);
    return [title, ...parts, ...names].flat().some((hit) => hit.found && folded(hit.word).startsWith(word));
  });
}

/**
 * Asks the index.
 *
 * @param q what somebody typed; `null` for everything that passes the filters
 */
async function ask(q: string | null, filters: Readonly<Record<string, string>>): Promise<readonly FoundPlace[]> {
  const [pagefind, inIndex] = await Promise.all([
    loadPagefind(`${index}pagefind.js`),
    filtersOf(index, filters),
    commonWords(index).then((words) => {
      common = words;
    }),
  ]);
  const { results } = await pagefind.search(q === null ? null : queryFor(q, lang, common), { filters: inIndex });
  return results;
}

async function run(): Promise<void> {
  clearTimeout(waiting);
  const search = ++current;
  const { q = null, ...filters } = Object.fromEntries(asked());
  const query = asked().toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  more.hidden = true;
  nameFilters();
  if (query === '') {
    offerMeant([], again);
    show('');
    return;
  }
  say(words.loading);
  try {
    const [answer, called, meant] = await Promise.all([
      ask(q, filters),
      q === null ? [] : recordsCalled(index, q),
      q === null ? [] : meantBy(index, q),
    ]);
    const narrowed = Object.keys(filters).length > 0;
    const exact = called.filter((id) => !narrowed || answer.some((one) => recordNumber(one.id) === id)).slice(0, CARDS);
    const cards = await Promise.all(exact.map((id) => recordOf(index, id)));
    if (search !== current) return;
    found = answer.filter(({ id }) => !exact.includes(recordNumber(id)));
    shown = 0;
    list.replaceChildren(...cards.map((record) => cardItem({ words, shapes }, record)));
    const results = await showMore();
    if (search !== current) return;
    offerMeant(cards.length > 0 ? [] : meant.filter(({ typed }: Meant) => !wasFound(typed, results)), again);
    const count = cards.length + found.length;
    if (count === 0) offerToDrop(again);
    show(count === 0 ? words.nothing : inWords(words.found, count), { results: count > 0, nothing: count === 0 });
  } catch {
    if (search === current) show(words.failed);
  }
}

function again(): void {
  void run();
}

function soon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(again, PAUSE);
}

/** Empties the words first, then the filters. */
function clear(): void {
  if (input.value === '') for (const field of fieldsOfFilters()) field.value = '';
  input.value = '';
  input.focus();
  again();
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
  if (event.target instanceof HTMLSelectElement) again();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  again();
});
more.addEventListener('click', () => void showMore());
switchShortcut(slash);
moveWithKeys({ input, list, more, clear });
if (asked().size > 0) again();

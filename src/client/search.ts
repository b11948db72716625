/** The search page: finds while somebody types, keeps the search in the address, moves with the keyboard. */
import { folded } from '../search/words.ts';
import { fill } from './fill.ts';
import { inNumbers, inWords } from './in-words.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { keepAtOnce, keepInAddress } from './search-address.ts';
import { beginSearch, type Found, type Search } from './search-ask.ts';
import { meantBy, recordOf, recordsCalled } from './search-files.ts';
import { moveWithKeys } from './search-keys.ts';
import {
  asked,
  fieldsOfFilters,
  form,
  input,
  list,
  more,
  nameFilters,
  nameSearch,
  offerMeant,
  offerToDrop,
  older,
  shapes,
  show,
  slash,
  wait,
  words,
} from './search-page.ts';
import { onePage } from './search-pages.ts';
import { cardItem, hitsOf, resultItem, tellApart, type Result } from './search-results.ts';
import { switchShortcut } from './shortcut-switch.ts';

const CARDS = 3;
const PAUSE = 120;

const { lang } = document.documentElement;
const index = form.dataset['index'] ?? '';

/** Each search has a number, so that a slow one cannot write over a later one. */
let current = 0;
let search: Search | null = null;
let cards = 0;
/** What was found, of which the first so many were looked at, and so many of those are shown. */
let found: readonly Found[] = [];
let lookedAt = 0;
let shown = 0;
/** What was said of what is shown. */
let answer = { message: '', results: false, nothing: false, notes: [] as readonly string[] };
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Says how many results there are, and what was left out of the search. */
function tell(): void {
  if (search === null) return;
  const [rest, unsure] = [found.slice(lookedAt), found.filter(({ isSure }) => !isSure).length];
  const count = cards + shown + rest.filter(({ isSure }) => isSure).length;
  const { through, all } = search.reach();
  const askedOnly = search.askedOnly();
  const isMore = rest.some(({ isSure }) => !isSure);
  const notes = [
    ...(askedOnly ? [fill(words.askedOnly, { words: askedOnly.join(' ') })] : []),
    ...(isMore ? [fill(words.lookedAt, { looked: inNumbers(lookedAt), all: inNumbers(unsure) })] : []),
    ...(through < all ? [fill(words.searched, { through: inNumbers(through), all: inNumbers(all) })] : []),
  ];
  more.hidden = rest.length === 0;
  older.hidden = through >= all;
  const isNothing = count === 0 && !isMore;
  if (isNothing) offerToDrop(again);
  const message = isNothing ? words.nothing : inWords(words.found, count);
  answer = { message, results: count > 0, nothing: isNothing, notes };
  sayAnswer();
}

/** Says what was found, and besides what came of going on from there. */
function sayAnswer(...further: readonly string[]): void {
  const { message, nothing } = answer;
  const notes = [...answer.notes, ...further];
  show(nothing || notes.length === 0 ? message : `${message}.`, { ...answer, notes });
}

/** Puts the keyboard on the first of what is new; where nothing is, on the next button, else on what is nearest. */
function moveOn({ length }: readonly Result[]): void {
  const items = [...list.children];
  const added = length === 0 ? null : items.at(-length)?.querySelector('a');
  const next = added ?? [more, older].find(({ hidden }) => !hidden) ?? items.at(-1)?.querySelector('a') ?? input;
  next.focus();
}

/** Looks at more of what was found. */
async function showMore(): Promise<Result[]> {
  const own = current;
  const next = await onePage(found.slice(lookedAt));
  const looked = await Promise.all(
    next.map(async ({ volume, number, spotsIn }): Promise<Result[]> => {
      const record = await recordOf(volume.address, number);
      const spots = spotsIn(record);
      return spots === null ? [] : [{ record, ...spots }];
    }),
  );
  if (own !== current) return [];
  const results = looked.flat();
  // What is no answer any more stays until there is another.
  while (list.children.length > cards + shown) list.lastElementChild?.remove();
  list.append(...results.map((result) => resultItem({ words, shapes }, result)));
  tellApart(list);
  lookedAt += next.length;
  shown += results.length;
  tell();
  return results;
}

/** Searches what is older than what was searched, and shows what is found there next. */
async function showOlder(): Promise<Result[]> {
  wait();
  const own = current;
  const step = await search?.further();
  if (own !== current || !step) return [];
  if (step.isAnew) [found, lookedAt, shown] = [[], 0, 0];
  found = [...found.slice(0, lookedAt), ...step.found, ...found.slice(lookedAt)];
  return showMore();
}

const work = oneAtATime();

/**
 * Looks at more, or goes on to what is older: one or the other at a time, for both add to one list. Where that fails, all
 * stays as it was but for a note, and the buttons go on from there.
 */
function goOn(further: () => Promise<Result[]>): void {
  const own = current;
  work(own, async () => {
    const added = await further();
    if (own === current) moveOn(added);
  }).catch(() => {
    if (own !== current) return;
    // So that it is said again where it failed before.
    wait();
    sayAnswer(words.failedFurther);
  });
}

/** Whether a word of a query is what was found, and not only nearly so: then nothing else was meant by it. */
function wasFound(typed: string, results: readonly Result[]): boolean {
  const word = folded(typed);
  return results.some((result) => {
    const { title, parts, names, days } = hitsOf(result);
    return [title, ...parts, ...names, days].flat().some((hit) => hit.found && folded(hit.word).startsWith(word));
  });
}

/** The records that are called exactly so, of those that were found where there are filters. */
async function calledSo(typed: string, asked: Search, among: readonly Found[] | null): Promise<Found[]> {
  const called = await Promise.all(
    asked.volumes().map(async (volume) => {
      const numbers = await recordsCalled(volume.address, typed);
      return numbers.map((number): Found => ({ volume, number, isSure: true, spotsIn: () => null }));
    }),
  );
  return called.flat().filter((one) => among === null || among.some((other) => isSame(one, other)));
}

const isSame = (one: Found, other: Found): boolean => one.number === other.number && one.volume === other.volume;

async function run(): Promise<void> {
  clearTimeout(waiting);
  const own = ++current;
  const { q = null, ...filters } = Object.fromEntries(asked());
  const query = asked().toString();
  keepInAddress(query === '' ? location.pathname : `?${query}`);
  nameSearch(q);
  more.hidden = true;
  older.hidden = true;
  nameFilters();
  if (query === '') {
    offerMeant([], again);
    show('');
    return;
  }
  wait();
  try {
    const begun = await beginSearch(index, { typed: q, filters, lang });
    const { found: first } = await begun.further();
    const isNarrowed = Object.keys(filters).length > 0;
    const exact = q === null ? [] : (await calledSo(q, begun, isNarrowed ? first : null)).slice(0, CARDS);
    const records = await Promise.all(exact.map(({ volume, number }) => recordOf(volume.address, number)));
    if (own !== current) return;
    search = begun;
    found = first.filter((one) => !exact.some((other) => isSame(one, other)));
    [cards, lookedAt, shown] = [exact.length, 0, 0];
    list.replaceChildren(...records.map((record) => cardItem({ words, shapes }, record)));
    const results = await showMore();
    const isKnown = (word: string): boolean => cards > 0 || wasFound(word, results);
    // What was found stands, also where it is not known what else may have been meant.
    const meant = q === null ? [] : await meantBy(index, q, isKnown).catch(() => []);
    if (own === current) offerMeant(meant, again);
  } catch {
    if (own !== current) return;
    offerMeant([], again);
    show(words.failed);
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
more.addEventListener('click', () => {
  goOn(showMore);
});
older.addEventListener('click', () => {
  goOn(showOlder);
});
window.addEventListener('pagehide', keepAtOnce);
switchShortcut(slash);
moveWithKeys({ input, list, buttons: [more, older], clear });
if (asked().size > 0) again();

/**
 * Where a word of a query stands in a volume of the index. It is found in all its forms, and where another word begins with
 * it, letter by letter as it was typed.
 *
 * Pagefind finds more: whatever begins as the word does without its ending. It would find "citizen" by "city", whose stem is
 * "citi", and "Haft" by "Hafen". And where nothing begins so, it takes a shorter word with which the typed one begins.
 */
import { otherForm } from '../search/other-forms.ts';
import type { TypedWord } from '../search/query.ts';
import { lettersOf } from '../search/words.ts';
import type { FoundRecordOfIndex, Pagefind } from './pagefind.ts';

/** What of a record was found by a word. */
export interface Hit {
  /** More is better. */
  score: number;
  places: readonly number[];
  /** Those of its places at which a part of a word stands that is written with a hyphen. */
  parted: readonly number[];
}

/** The records with a word, by their names in the index. */
export type Hits = ReadonlyMap<string, Hit>;

/** What is found by a word that stands nowhere. */
export const NO_HITS: Hits = new Map();

/** Filters as Pagefind takes them. */
export type Filters = Record<string, string[]>;

/** No word of an index ends so: of a word with it behind, Pagefind takes the longest beginning that is a word. */
const NO_ENDING = '\ue000';

/** A word of which there is only the beginning must have so many of its letters, or it lacks more than an ending. */
const enoughOf = (letters: string): number => Math.max(4, Math.ceil((Array.from(letters).length * 2) / 3));

/** How well a longer word fits that begins with the typed one, beside one of its own forms. */
const LONGER = 0.1;

/** What of a record is due to a word, of which the stem is given, and to others of the index that are meant by it. */
function hitOf(record: FoundRecordOfIndex, stem: string, isMeant: (word: string) => boolean): Hit | null {
  const places = record.words.filter((_, at) => isMeant(record.found[at] ?? ''));
  const parted = record.words.filter((_, at) => isMeant(record.found[at] ?? '') && record.isPart[at] === true);
  if (places.length === 0) return null;
  const scored = [
    ...(record.scores ?? []).map(({ search_term: word, score }) => ({ words: [word], score })),
    ...(record.verbose_meta_scores ?? []).map((title) => ({ words: title.matched_terms, score: title.coverage_boost })),
  ];
  const fits = (words: readonly string[]): number => (words.includes(stem) ? 1 : words.some(isMeant) ? LONGER : 0);
  return { score: scored.reduce((sum, { words, score }) => sum + fits(words) * score, 0), places, parted };
}

const hitsOf = (
  records: readonly FoundRecordOfIndex[],
  stem: string,
  isMeant: (word: string) => boolean = (word) => word === stem,
): Map<string, Hit> =>
  new Map(
    records.flatMap((record): [string, Hit][] => {
      const hit = hitOf(record, stem, isMeant);
      return hit ? [[record.id, hit]] : [];
    }),
  );

/** Records that have one or the other. */
export function either(one: Hits, other: Hits): Hits {
  const both = new Map(one);
  for (const [id, hit] of other) {
    const known = both.get(id);
    both.set(id, {
      score: Math.max(hit.score, known?.score ?? 0),
      places: [...(known?.places ?? []), ...hit.places],
      parted: [...(known?.parted ?? []), ...hit.parted],
    });
  }
  return both;
}

/** Records that have all. */
export function together(all: readonly Hits[]): Hits {
  const [first, ...others] = all;
  return others.reduce<Hits>((before, further) => {
    const both = new Map<string, Hit>();
    for (const [id, { score, places, parted }] of before) {
      const hit = further.get(id);
      if (!hit) continue;
      both.set(id, {
        score: score + hit.score,
        places: [...places, ...hit.places],
        parted: [...parted, ...hit.parted],
      });
    }
    return both;
  }, first ?? NO_HITS);
}

/**
 * The records in which the stem itself stands behind another word: Pagefind tells of one word at each place, of "raid-led" of
 * "raidl" or of "raid".
 */
async function hidden(
  pagefind: Pagefind,
  stem: string,
  results: readonly FoundRecordOfIndex[],
  isMeant: (word: string) => boolean,
  filters: Filters,
): Promise<Hits> {
  if (results.every(({ found }) => found.every(isMeant))) return NO_HITS;
  const exact = await pagefind.search(`${stem}${NO_ENDING}`, { filters });
  return hitsOf(exact.results, stem);
}

/** The records in which a word stands in one of its forms, or begins another. */
async function hitsOfForm(
  pagefind: Pagefind,
  word: string,
  letters: string | null,
  filters: Filters,
): Promise<{ hits: Hits; results: readonly FoundRecordOfIndex[] }> {
  const { results, search_keywords: [stem = word] = [] } = await pagefind.search(word, { filters });
  const isMeant = (one: string): boolean => one === stem || (letters !== null && one.startsWith(letters));
  const hits = either(hitsOf(results, stem, isMeant), await hidden(pagefind, stem, results, isMeant, filters));
  return { hits, results };
}

/**
 * Looks a word up.
 *
 * @param isWhole whether no longer word that begins with it is meant
 * @param lang BCP 47, of the site
 * @returns no record where it stands nowhere
 */
export async function hitsOfWord(
  pagefind: Pagefind,
  { typed, word }: TypedWord,
  isWhole: boolean,
  filters: Filters,
  lang: string,
): Promise<Hits> {
  const letters = lettersOf(typed, lang);
  const { hits: own, results } = await hitsOfForm(pagefind, word, isWhole ? null : letters, filters);
  const other = otherForm(word, lang);
  const hits = other === null ? own : either(own, (await hitsOfForm(pagefind, other, null, filters)).hits);
  if (hits.size > 0 || isWhole) return hits;
  // What is not typed to its end is another word: of `Şub`, with which `Şubat` begins, `şup` would be left.
  const begun = letters === word ? NO_HITS : (await hitsOfForm(pagefind, letters, letters, filters)).hits;
  if (begun.size > 0) return begun;
  return hitsOf(results, letters, (one) => letters.startsWith(one) && Array.from(one).length >= enoughOf(letters));
}

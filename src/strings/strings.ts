/** The languages the interface speaks. */
import { makeDates, type DateStrings, type DateWords } from './dates.ts';
import { english, englishDates } from './en.ts';
import { grammarOf, type Grammar } from './grammar.ts';
import { namesOf } from './names-of-days.ts';

/** The words of a language, without its dates. */
export type Words = ReturnType<typeof english>;

/** All words of the interface in one language. */
export type Strings = Words & Omit<Grammar, 'form' | 'count' | 'or'> & { lang: string; dates: DateStrings };

/** A language that there are words for. */
interface Language {
  /** Of its grammar, where that is not the language's own tag: which English, which digits. */
  grammar?: string;
  words(timezone: string): Words;
  dates: DateWords;
}

const languages: Readonly<Record<string, Language>> = {
  en: { grammar: 'en-GB', words: english, dates: englishDates },
};

/** The languages there are words for: BCP 47. */
export const LANGUAGES: readonly string[] = Object.keys(languages);

const baseOf = (lang: string): string => lang.split('-')[0] ?? lang;

/** Whether there are words for a language, its region left aside. */
export const isSpoken = (lang: string): boolean => baseOf(lang) in languages;

/** What stands where a language has no words of its own: English sentences, with its own days, numbers and lists. */
const inPartEnglish = (lang: string): Language => ({
  words: english,
  dates: { ...englishDates, names: namesOf(lang) },
});

/**
 * The words of one language; those of English where there are none.
 *
 * @param lang BCP 47; the region is left aside
 * @param timezone the IANA zone in which clock times are shown
 * @param zones those whose clock is always given beside it
 */
export function stringsFor(lang: string, timezone: string, zones: readonly string[] = []): Strings {
  const language = languages[baseOf(lang)] ?? inPartEnglish(lang);
  const { compare, list, joint, number, capital, lower, dir } = grammarOf(language.grammar ?? lang);
  return {
    ...language.words(timezone),
    ...{ lang, compare, list, joint, number, capital, lower, dir },
    dates: makeDates(language.dates, capital, timezone, zones),
  };
}

/** The languages the interface speaks. */
import { arabic, arabicDates, arabicNames } from './ar.ts';
import { makeDates, type DateStrings, type DateWords } from './dates.ts';
import { german, germanDates } from './de.ts';
import { english, englishDates } from './en.ts';
import { spanish, spanishDates } from './es.ts';
import { french, frenchDates } from './fr.ts';
import { grammarOf, type Grammar } from './grammar.ts';
import { isolated, isolatingWords } from './isolate.ts';
import { namesOf } from './names-of-days.ts';
import { orderOf } from './order-of-dates.ts';
import { withOwnWords } from './own-words.ts';
import { polish, polishDates } from './pl.ts';
import { russian, russianDates } from './ru.ts';
import { spokenAs, type SpokenLanguage } from '../model/spoken.ts';
import { turkish, turkishDates } from './tr.ts';
import { ukrainian, ukrainianDates } from './uk.ts';
import type { OwnWord } from './word-paths.ts';

/** The words of a language, without its dates. */
export type Words = ReturnType<typeof english>;

/** All words of the interface in one language. */
export type Strings = Words &
  Omit<Grammar, 'count' | 'or'> & {
    lang: string;
    dates: DateStrings;
    /** A text of the content as it stands in a sentence: set apart where it runs the other way. */
    isolate: (text: string) => string;
  };

/** A language that there are words for. */
interface Language {
  /** Of its grammar, where that is not the language's own tag: which English, which digits. */
  grammar?: string;
  words: (timezone: string, lang: string) => Words;
  dates: DateWords;
  /** Where months have other names in other regions: "يونيو" in Egypt, "حزيران" in Syria. */
  namesIn?: (lang: string) => DateWords['names'];
}

const languages: Readonly<Record<SpokenLanguage, Language>> = {
  en: { grammar: 'en-GB', words: english, dates: englishDates },
  de: { words: german, dates: germanDates },
  pl: { words: polish, dates: polishDates },
  ru: { words: russian, dates: russianDates },
  tr: { words: turkish, dates: turkishDates },
  uk: { words: ukrainian, dates: ukrainianDates },
  fr: { words: french, dates: frenchDates },
  es: { words: spanish, dates: spanishDates },
  ar: { words: arabic, dates: arabicDates, namesIn: arabicNames },
};

/** What stands where a language has no words of its own: English sentences, with its own days, numbers and lists. */
function inPartEnglish(lang: string): Language {
  const { or } = grammarOf(lang);
  return {
    words: (timezone) => {
      const words = english(timezone);
      return {
        ...words,
        answer: { ...words.answer, pointsBack: () => false },
        status: { ...words.status, or },
      };
    },
    dates: {
      ...englishDates,
      ...orderOf(lang),
      names: namesOf(lang),
      partOf: (part, date, nextDay) =>
        part === 'night'
          ? ['night of ', { datetime: '', text: date }, ` to ${nextDay}`]
          : englishDates.partOf(part, date, nextDay),
    },
  };
}

function languageOf(lang: string): Language {
  const spoken = spokenAs(lang);
  return spoken === null ? inPartEnglish(lang) : languages[spoken];
}

/** What `content/words.yaml` may replace, as it is in a language; English where there are no words. */
export const wordsOf = (lang: string, timezone: string): Words & { dates: DateWords } => {
  const { words, dates, namesIn } = languageOf(lang);
  return { ...words(timezone, lang), dates: namesIn ? { ...dates, names: namesIn(lang) } : dates };
};

/**
 * What is written into files of content: without the marks that set texts apart on a page, which nobody sees in a file.
 *
 * @param lang BCP 47
 * @param timezone the IANA zone in which clock times are shown
 * @param own sound words of `content/words.yaml`, which stand instead of ours
 */
export const writtenWords = (lang: string, timezone: string, own: readonly OwnWord[]): Words =>
  withOwnWords(wordsOf(lang, timezone), own, lang);

/**
 * The words of one language; those of English where there are none.
 *
 * @param lang BCP 47; the region is left aside
 * @param timezone the IANA zone in which clock times are shown
 * @param zones those whose clock is always given beside it
 * @param own sound words of `content/words.yaml`, which stand instead of ours
 */
export function stringsFor(
  lang: string,
  timezone: string,
  zones: readonly string[] = [],
  own: readonly OwnWord[] = [],
): Strings {
  const { count: _count, or: _or, list, ...grammar } = grammarOf(languageOf(lang).grammar ?? lang);
  const { dates, ...words } = withOwnWords(wordsOf(lang, timezone), own, lang);
  const isolate = (text: string): string => isolated(text, grammar.dir);
  const isolating = isolatingWords(words, grammar.dir);
  return {
    ...isolating,
    status: { ...isolating.status, or: (answers) => words.status.or(answers.map(isolate)) },
    ...grammar,
    lang,
    list: (items) => list(items.map(isolate)),
    isolate,
    dates: makeDates(dates, grammar, timezone, zones),
  };
}

/**
 * Words that would be one word of the index with others that are no forms of theirs: what Pagefind takes for an ending makes
 * another word, as of `business` beside `busy`, or only capitals tell a name from a word, as `US`.
 */
import { baseLanguage } from '../model/language-tag.ts';

/** Nothing is taken off a word behind this letter, and none that is written ends with it behind these. */
const APART = 'q';

/** The forms of a word, by the base language. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'apartment apartments',
    'authority authorities',
    'business businesses',
    'conservative conservatives',
    'conversation conversations',
    'customer customers',
    'department departments',
    'engineer engineers engineering',
    'executive executives',
    'experiment experiments experimental',
    'important importance importantly',
    'majority majorities',
    'minority minorities',
    'officer officers',
    'polite politely',
    'positive positively',
    'protestant protestants',
    'publication publications',
    'several',
    'transition transitions',
    'united',
  ],
  es: ['caso casos', 'libro libros', 'partido partidos', 'puerto puertos', 'punto puntos'],
  fr: [
    'armée armées armee armees',
    'commission commissions',
    'course courses',
    'département départements departement departements',
    'entrée entrées entree entrees',
    'france',
    'mars',
    'mère mères mere meres',
    'pays',
    'port ports',
  ],
};

/** What each form is indexed as. */
const WORDS: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(FORMS).map(([lang, words]) => [
    lang,
    new Map(
      words.flatMap((forms) => {
        const all = forms.split(' ');
        return all.map((form): [string, string] => [form, `${all[0] ?? form}${APART}`]);
      }),
    ),
  ]),
);

/** Short names that are words as well in small letters, also with a point behind each letter and with what makes them a genitive. */
const SHORT_NAMES: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}\p{N}.])(U\.?S\.?|WHO|W\.H\.O\.|IT|IS|ICE|AIDS)(?:['’]s)?(?!\.?[\p{L}\p{N}])/gu,
};

/** A word in which a short name stands apart from the word of the same letters. */
export function withNamesApart(word: string, lang: string): string {
  const names = SHORT_NAMES[baseLanguage(lang)];
  return names ? word.replace(names, (_, name: string) => `${name.replaceAll('.', '')}${APART}`) : word;
}

/**
 * What a word is indexed as that stands apart from those with which it has its beginning in common.
 *
 * @param word in small letters, without hyphens
 * @returns `null` for all others
 */
export const apartFromOthers = (word: string, lang: string): string | null =>
  WORDS[baseLanguage(lang)]?.get(word) ?? null;

/**
 * Words that would be one word of the index with others that are no forms of theirs: what Pagefind takes for an ending makes
 * another word, as of `business` beside `busy`, only accents part them, as `öldü` and `oldu`, or only capitals tell a name from a
 * word, as `US`. No list of such words is whole: here are those that news has, and those that stand in nearly every text, by
 * which whoever looks for another would find all.
 */
import { baseLanguage } from '../model/language-tag.ts';

/** Nothing is taken off a word behind this letter, and none that is written ends with it behind these. */
const APART = 'q';

/** The forms of each such word, by the base language. Of two that are taken for one it is enough that one is here. */
export const FORMS: Readonly<Record<string, readonly string[]>> = {
  de: [
    'bauer bauern',
    'bürger bürgern bürgers',
    'eisen',
    'falls',
    'fuhr fuhren',
    'fähre fähren',
    'gelandet',
    'geraten',
    'gerichtet',
    'kuchen',
    'lager lagern lagers',
    'landen landet landete landeten',
    'leber',
    'meister meistern meisters',
    'messer messern messers',
    'nach',
    'natürlich',
    'ostern',
    'posten',
    'reis',
    'richter richtern richters',
    'schade',
    'seit',
    'sich',
    'sondern',
    'wegen',
    'weiter weitere weiterem weiteren weiterer weiteres',
    'wetter wetters',
    'wunde wunden',
    'zeuge zeugen',
  ],
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
  es: [
    'caso casos',
    'como cómo',
    'década décadas decada decadas',
    'granada granadas',
    'hombro hombros',
    'libro libros',
    'masa masas',
    'nueve',
    'para',
    'partido partidos',
    'puerto puertos',
    'punto puntos',
    'serie series',
    'sol',
    'son',
    'sábado sábados sabado sabados',
    'verde verdes',
  ],
  fr: [
    'année années annee annees',
    'armée armées armee armees',
    'commission commissions',
    'courant courants courante courantes',
    'département départements departement departements',
    'entrée entrées entree entrees',
    'faut',
    'france',
    'jamais',
    'mars',
    'mère mères mere meres',
    'notamment',
    'parce',
    'pays',
    'port ports',
    'série séries serie series',
    'vent vents',
    'via',
    'également egalement',
  ],
  tr: [
    'altinda altindan altina',
    'arap araplar araplarin',
    'başka başkasi başkalari',
    'belki',
    'için',
    'kendi kendine kendini kendinden kendisi kendisine kendisini kendileri kendilerine kendilerini',
    'öldü öldüğü öldüğünü öldüler',
    'şu',
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

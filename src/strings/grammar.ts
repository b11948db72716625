/** What a language does the same way in every sentence: counts, lists, numbers, capitals, order. By Unicode CLDR. */

import { decimalsOf, type Decimal } from '../model/decimal.ts';
import { pluralRules, type PluralForms } from '../model/plural-forms.ts';

export interface Grammar {
  /** Orders names as readers expect, and 2 before 12. */
  compare: (a: string, b: string) => number;
  /** "a", "a and b", "a, b and c". */
  list: (items: readonly string[]) => string;
  /** "a or b". */
  or: (items: readonly string[]) => string;
  /** What stands between the last two of a list, with its spaces, before the last: in Spanish "y", and "e" before "Ilya". */
  jointBefore: (last: string) => string;
  /** What parts things that stand one after another, with its spaces. */
  comma: string;
  /** What parts them where they have commas of their own. */
  semicolon: string;
  /** What stands before that which it announces. */
  colon: string;
  /** A number as the language writes it, with all its digits. */
  number: (amount: number | Decimal) => string;
  /** A text with its figures as the language writes them. */
  digits: (text: string) => string;
  /** The form that goes with a number. */
  form: (amount: number | Decimal, forms: PluralForms) => string;
  /** The form that goes with a range of numbers. */
  formOfRange: (min: number | Decimal, max: number | Decimal, forms: PluralForms) => string;
  /** Whether a form says its number without a figure beside it, as the Arabic dual does. */
  saidByForm: (amount: number | Decimal) => boolean;
  /** The number and its word. */
  count: (amount: number, forms: PluralForms) => string;
  /** With its first letter a capital. */
  capital: (text: string) => string;
  lower: (text: string) => string;
  /** The way in which it is written. */
  dir: 'ltr' | 'rtl';
}

/** Scripts that are written from right to left: Unicode, Script_Extensions of the letters of bidirectional class R or AL. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Signs that stand between the parts of a sentence, each with its spaces: in French, those that do not break a line. */
const SIGNS = { comma: ', ', semicolon: '; ', colon: ': ' } as const;
const SIGNS_OF_SCRIPT: Readonly<Record<string, Partial<Record<keyof typeof SIGNS, string>>>> = {
  Arab: { comma: '، ', semicolon: '؛ ' },
};
const SIGNS_OF_LANGUAGE: Readonly<Record<string, Partial<Record<keyof typeof SIGNS, string>>>> = {
  fr: { semicolon: '\u202f; ', colon: '\u00a0: ' },
};

/** Forms that stand without a figure: in Arabic "حدث واحد" and the dual, "حدثان". */
const SAID_BY_FORM: Readonly<Record<string, readonly Intl.LDMLPluralRule[]>> = { ar: ['one', 'two'] };

/** So many numbers of a language are remembered: most that pages tell are small, and no server holds them for ever. */
const REMEMBERED = 10_000;

/** A function of a number that works each answer out once: `Intl` takes a microsecond, and pages ask the same of it. */
function remembering<Answer>(make: (amount: number | Decimal) => Answer): (amount: number | Decimal) => Answer {
  const made = new Map<number | Decimal, Answer>();
  return (amount) => {
    const before = made.get(amount);
    if (before !== undefined) return before;
    if (made.size >= REMEMBERED) made.clear();
    const answer = make(amount);
    made.set(amount, answer);
    return answer;
  };
}

/** A text as it begins to the ear: ICU takes the "Í" of "Ígor", before which Spanish says "e", for no "i". */
const heard = (text: string): string => text.normalize('NFD').replace(/^(\p{L})\p{M}+/u, '$1');

/** Joins texts as a language does, the last in the way that goes with its beginning. */
function joining(format: Intl.ListFormat): (items: readonly string[]) => string {
  return (items) => {
    const left = [...items];
    return format
      .formatToParts(items.map(heard))
      .map(({ type, value }) => (type === 'element' ? left.shift() : value))
      .join('');
  };
}

function makeGrammar(lang: string): Grammar {
  const plurals = pluralRules(lang);
  const numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 20 });
  const and = new Intl.ListFormat(lang, { type: 'conjunction' });
  const either = new Intl.ListFormat(lang, { type: 'disjunction' });
  const number = remembering((amount) => {
    if (typeof amount === 'number') return numbers.format(amount);
    return new Intl.NumberFormat(lang, { minimumFractionDigits: decimalsOf(amount) }).format(amount);
  });
  const rule = remembering(plurals.of);
  const { language, script = '' } = new Intl.Locale(lang).maximize();
  const figures = Array.from({ length: 10 }, (_, figure) => number(figure));
  const form = (amount: number | Decimal, forms: PluralForms): string => forms[rule(amount)] ?? forms.other;
  return {
    compare: new Intl.Collator(lang, { numeric: true }).compare,
    list: joining(and),
    or: joining(either),
    jointBefore: (last) => and.formatToParts(['a', heard(last)])[1]?.value ?? ', ',
    ...{ ...SIGNS, ...SIGNS_OF_SCRIPT[script], ...SIGNS_OF_LANGUAGE[language] },
    number,
    digits: (text) => text.replace(/\d/g, (figure) => figures[Number(figure)] ?? figure),
    form,
    formOfRange: (min, max, forms) => forms[plurals.ofRange(min, max)] ?? forms.other,
    saidByForm: (amount) => SAID_BY_FORM[language]?.includes(rule(amount)) ?? false,
    count: (amount, forms) => `${number(amount)} ${form(amount, forms)}`,
    capital: (text) => {
      const [first = ''] = text;
      // Georgian has capitals for whole words alone.
      if (/\p{Script=Georgian}/u.test(first)) return text;
      return first.toLocaleUpperCase(lang) + text.slice(first.length);
    },
    lower: (text) => text.toLocaleLowerCase(lang),
    dir: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr',
  };
}

/** What was made before: each asks for several tables of the language, and pages ask for the same again. */
const made = new Map<string, Grammar>();

/**
 * @param lang BCP 47; `-u-nu-` chooses the digits
 */
export function grammarOf(lang: string): Grammar {
  const grammar = made.get(lang) ?? makeGrammar(lang);
  made.set(lang, grammar);
  return grammar;
}

/** Clocks are named as they are today: in 1970 that of Kyiv was Moscow's, and that of Istanbul Eastern Europe's. */
const NAMED_AS_OF = Date.UTC(2025, 0, 1);

/**
 * Whose clock, as a language names it: "Moskauer Normalzeit".
 *
 * @param zone IANA
 */
export function clockName(lang: string, zone: string): string {
  const format = new Intl.DateTimeFormat(lang, { timeZone: zone, timeZoneName: 'longGeneric' });
  const parts = format.formatToParts(NAMED_AS_OF);
  return zone === 'UTC' ? 'UTC' : (parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone);
}

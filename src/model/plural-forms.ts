/** A word in the forms that it takes beside numbers: the plural categories of Unicode CLDR, as `Intl.PluralRules` has them. */

import { decimalsOf, EXACT, type Decimal } from './decimal.ts';

/** The plural categories of all languages. */
export const PLURAL_CATEGORIES = [
  'zero',
  'one',
  'two',
  'few',
  'many',
  'other',
] as const satisfies Intl.LDMLPluralRule[];

/** Forms of a word by the plural category of its number; `other` stands in for those that are not given. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string | undefined>> & { other: string };

/**
 * The plural categories that a language has, in the order of CLDR.
 *
 * @param lang BCP 47
 */
export function pluralCategoriesOf(lang: string): Intl.LDMLPluralRule[] {
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
  return PLURAL_CATEGORIES.filter((category) => pluralCategories.includes(category));
}

/** Of a whole number with more digits than one of JavaScript holds, one that has its last ones: those before tell no category. */
const inShort = (decimal: Decimal): number =>
  Number(decimal.length > EXACT && decimalsOf(decimal) === 0 ? `1${decimal.slice(-12)}` : decimal);

/** The plural categories of numbers in one language. */
export interface PluralRules {
  of: (amount: number | Decimal) => Intl.LDMLPluralRule;
  ofRange: (min: number | Decimal, max: number | Decimal) => Intl.LDMLPluralRule;
}

/**
 * Gives the plural categories of numbers. Zeros at the end of decimals count: English has "1 ship" and "1.0 ships".
 *
 * @param lang BCP 47
 */
export function pluralRules(lang: string): PluralRules {
  const byDecimals = new Map<number, Intl.PluralRules>();
  const rules = (...amounts: readonly (number | Decimal)[]): Intl.PluralRules => {
    const decimals = Math.max(...amounts.map((amount) => (typeof amount === 'number' ? 0 : decimalsOf(amount))));
    const options = { minimumFractionDigits: decimals, maximumFractionDigits: Math.max(20, decimals) };
    const made = byDecimals.get(decimals) ?? new Intl.PluralRules(lang, options);
    byDecimals.set(decimals, made);
    return made;
  };
  const short = (amount: number | Decimal): number => (typeof amount === 'number' ? amount : inShort(amount));
  return {
    of: (amount) => rules(amount).select(short(amount)),
    ofRange: (min, max) => rules(min, max).selectRange(short(min), short(max)),
  };
}

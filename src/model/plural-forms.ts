/** A word in the forms that it takes beside numbers: the plural categories of Unicode CLDR, as `Intl.PluralRules` has them. */

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

/** Counts in the words that a page hands to its script. */

/** A number as it is written in the language of the page. */
export const inNumbers = (count: number): string => new Intl.NumberFormat(document.documentElement.lang).format(count);

/**
 * The form that goes with a number. In a language that has no words of its own yet the forms are English ones, which are
 * chosen as in English where it has fewer: "1 result" in Chinese, too.
 *
 * @param forms by plural category
 * @param lang of the page: BCP 47
 */
export function formFor(forms: Readonly<Record<string, string>>, count: number, lang: string): string | undefined {
  const own = new Intl.PluralRules(lang);
  const categories: readonly string[] = own.resolvedOptions().pluralCategories;
  const rules = Object.keys(forms).every((form) => categories.includes(form)) ? own : new Intl.PluralRules('en');
  return forms[rules.select(count)] ?? forms['other'];
}

/**
 * A count in words.
 *
 * @param forms by the plural category of the number that stands for `{n}`
 */
export function inWords(forms: Readonly<Record<string, string>>, count: number): string {
  const form = formFor(forms, count, document.documentElement.lang) ?? '{n}';
  return form.replace('{n}', inNumbers(count));
}

/** Counts in the words that a page hands to its script. */

/** A number as it is written in the language of the page. */
export const inNumbers = (count: number): string => new Intl.NumberFormat(document.documentElement.lang).format(count);

/**
 * A count in words.
 *
 * @param forms by the plural category of the number that stands for `{n}`
 */
export function inWords(forms: Readonly<Record<string, string>>, count: number): string {
  const { lang } = document.documentElement;
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms['other'] ?? '{n}';
  return form.replace('{n}', inNumbers(count));
}

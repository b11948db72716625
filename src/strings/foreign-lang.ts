import type { Strings } from './strings.ts';

/**
 * What a `lang` attribute holds for words beside those of the interface (HTML, "The lang and xml:lang attributes").
 *
 * @param lang BCP 47, of the words; `undefined` where it is not known
 * @returns the same, and nothing where the page itself is in that language
 */
export const foreignLang = (lang: string | undefined, { lang: own }: Pick<Strings, 'lang'>): string | undefined =>
  lang === own ? undefined : lang;

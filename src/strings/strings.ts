/** The languages the interface speaks. */
import { english } from './en.ts';

/** All words of the interface in one language. */
export type Strings = ReturnType<typeof english>;

const languages: Readonly<Record<string, (timezone: string, zones: readonly string[]) => Strings>> = { en: english };

/** The languages there are words for: BCP 47. */
export const LANGUAGES: readonly string[] = Object.keys(languages);

/**
 * The words of one language.
 *
 * @param lang BCP 47; the region is left aside
 * @param timezone the IANA zone in which clock times are shown
 * @param zones those whose clock is always given beside it
 * @returns `null` where there is no file for that language
 */
export function stringsFor(lang: string, timezone: string, zones: readonly string[] = []): Strings | null {
  const words = languages[lang] ?? languages[lang.split('-')[0] ?? ''];
  return words ? words(timezone, zones) : null;
}

/** Which languages the interface speaks, for whoever asks that alone: their words are not loaded for it. */
import { baseLanguage } from './language-tag.ts';

/** The languages there are words for: BCP 47. */
export const LANGUAGES = ['en', 'de', 'pl', 'ru', 'tr', 'uk', 'fr', 'es', 'ar'] as const;

export type SpokenLanguage = (typeof LANGUAGES)[number];

/** Of the languages there are words for, that of a tag, its region left aside; `null` where there is none. */
export function spokenAs(lang: string): SpokenLanguage | null {
  const base = baseLanguage(lang);
  return LANGUAGES.find((spoken) => spoken === base) ?? null;
}

/** Whether there are words for a language, its region left aside. */
export const isSpoken = (lang: string): boolean => spokenAs(lang) !== null;

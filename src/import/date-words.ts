/** What words around a date say of it: that it is approximate, or before the year 1. */

/** Words that make a date an approximate one, in front of it: English, German, French, Russian, Ukrainian. */
const ABOUT =
  /^(?:c\.?|ca\.?|circa|about|around|approx(?:\.|imately)?|roughly|etwa|um|gegen|ungefähr|vers|environ|env\.?|ок\.?|около|примерно|прибл\.?|близько|біля|приблизно|~|≈)(?=[\s\d])\s*/iu;

/** Words that put a year before the year 1, behind it. */
const BEFORE_CHRIST =
  /(?<=\d)\s*(?:b\.?\s?c\.?(?:\s?e\.?)?|v\.?\s?chr\.?|v\.?\s?u\.?\s?z\.?|av\.?\s?j\.?-?\s?c\.?|до\s?н\.?\s?[еэ]\.?)$/iu;

export interface WordedDate {
  /** The date without these words. */
  bare: string;
  isAbout: boolean;
  isBeforeChrist: boolean;
}

/** Tells a date from the words around it. */
export function readDateWords(text: string): WordedDate {
  const trimmed = text.trim();
  const rest = trimmed.replace(ABOUT, '');
  const bare = rest.replace(BEFORE_CHRIST, '');
  return { bare, isAbout: rest !== trimmed, isBeforeChrist: bare !== rest };
}

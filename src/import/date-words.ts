/** What words around a date say of it: that it is approximate, early or late in a month or a year, or before the year 1. */
import { yearsOfDecade } from '../check/words/near-date.ts';
import { ABOUT_WORDS } from '../text/about-words.ts';

const ABOUT = new RegExp(String.raw`^${ABOUT_WORDS}\s*`, 'iu');

/** Words that say which part of a month or a year is meant, in front of it or behind, in the languages of the interface. */
const PART = [
  /^(?:early|mid|late)(?:\s+in)?[\s-]\s*/iu,
  /^(?:the\s+)?(?:beginning|start|middle|end)\s+of\s+/iu,
  /^(?:anfang|mitte|ende)\s+(?:des\s+jahres\s+)?/iu,
  /^(?:au\s+)?(?:début|milieu|fin)\s+(?:de\s+|d[’'])?|^(?:à\s+la\s+)?mi-/iu,
  /^(?:a\s+)?(?:principios|comienzos|mediados|finales|fines)\s+de\s+/iu,
  /^(?:na\s+)?początku\s+|^(?:w\s+)?połowie\s+|^(?:pod\s+)?koni?ec\s+/iu,
  /^(?:на\s+початку|[ву]\s+середині|наприкінці|[ву]\s+кінці|початок|середина|кінець)\s+/iu,
  /^(?:в\s+(?:начале|середине|конце)|начало|середина|конец)\s+/iu,
  /\s(?:baş|orta|son)(?:lar)?s?[ıu](?:nda)?(?=\s|$)/iu,
  /^(?:(?:في\s+)?(?:أوائل|منتصف|أواخر|بداية|نهاية))\s+(?:شهر\s+|عام\s+|سنة\s+)?/u,
] as const;

/** Words that put a year before the year 1, behind it. */
const BEFORE_CHRIST =
  /(?<=\d)\s*(?:b\.?\s?c\.?(?:\s?e\.?)?|v\.?\s?chr\.?|v\.?\s?u\.?\s?z\.?|av\.?\s?j\.?-?\s?c\.?|до\s?н\.?\s?[еэ]\.?)$/iu;

export interface WordedDate {
  /** The date without these words. */
  bare: string;
  isAbout: boolean;
  /** A part of it is meant, which no date expression can say: `early June 2023`. */
  isPart: boolean;
  isBeforeChrist: boolean;
}

/** Tells a date from the words around it. */
export function readDateWords(text: string): WordedDate {
  const trimmed = text.trim();
  const rest = trimmed.replace(ABOUT, '');
  const whole = PART.reduce((left, words) => left.replace(words, ''), rest);
  const bare = whole.replace(BEFORE_CHRIST, '');
  return { bare, isAbout: rest !== trimmed, isPart: whole !== rest, isBeforeChrist: bare !== whole };
}

/** Between two dates, in the words of the same languages. */
const BETWEEN = /^(?:between|zwischen|entre|между|між)\s/iu;
const AND = /\s(?:and|und|et|и|та|і|й)\s/iu;

/** From one year to another: `1914–1918`. */
const YEARS = /^(?<from>\d{3,4})\s*[–—-]\s*(?<to>\d{3,4})$/;

export interface WordedRange {
  from: string;
  to: string;
  /** Whether it was at some time within, and did not last from one to the other. */
  isWithin: boolean;
}

/** Tells a range of dates from the words around it; `null` where it is none. */
export function readRange(text: string): WordedRange | null {
  const trimmed = text.trim();
  const within = BETWEEN.test(trimmed) ? trimmed.replace(BETWEEN, '').trimStart() : '';
  const and = AND.exec(within);
  if (and && and.index > 0) {
    const to = within.slice(and.index + and[0].length).trim();
    return { from: within.slice(0, and.index).trimEnd(), to, isWithin: true };
  }
  const decade = yearsOfDecade(trimmed);
  if (decade) return { ...decade, isWithin: true };
  const groups = YEARS.exec(trimmed)?.groups;
  return groups ? { from: groups['from'] ?? '', to: groups['to'] ?? '', isWithin: false } : null;
}

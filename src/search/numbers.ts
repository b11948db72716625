/** Numbers within words: one form for all ways to write them. */
import { baseLanguage } from '../model/language-tag.ts';

/** The digits of Arabic and Persian: their codes end in what they stand for. */
const otherDigits = /[٠-٩۰-۹]/gu;

const number = /\d+(?:[.,٫٬\u0020\u00a0\u2009\u202f]\d+)*/gu;
const separators = /[.,٫٬\u0020\u00a0\u2009\u202f]/u;

/** Stands for the sign before decimals. It is a letter, so that 1.5 stays one word, and none that anybody writes. */
const DECIMAL = 'ꞏ';

/** Where a word is nowhere, Pagefind takes a shorter one with which it begins: a year would be found by a day, 2031 by 20. */
const unlikeYear = (digits: string): string => digits.padStart(3, '0');

const isThousands = (group: string): boolean => group.length === 3;

/** A number without the signs between its thousands. One of other groups, such as a date, is several numbers. */
function plainNumber(written: string): string {
  const [first = '', ...rest] = written.split(separators);
  const begins = first.length <= 3 && first !== '0';
  if (begins && rest.length > 0 && rest.every(isThousands)) return [first, ...rest].join('');
  const [decimals, ...thousands] = rest.toReversed();
  if (decimals === undefined) return unlikeYear(first);
  if (thousands.length > 0 && !(begins && thousands.every(isThousands)))
    return [first, ...rest].map(unlikeYear).join('-');
  return `${[first, ...thousands.toReversed()].join('')}${DECIMAL}${decimals}`;
}

/** What stands behind a number that counts: `16th`, `1er`, `16-го`. */
const ORDINALS: Readonly<Record<string, RegExp>> = {
  en: /^(\d+)(?:st|nd|rd|th)$/u,
  es: /^(\d+)[ºª]$/u,
  fr: /^(\d+)(?:er|re|e|ème)$/u,
  ru: /^(\d+)-?(?:го|ого|й|ый|ой|е|ое|я|ая|му|м|х)$/u,
  uk: /^(\d+)-?(?:го|ого|й|ий|е|та|а|му|м|х|ї)$/u,
};

/** Between a letter and a digit. */
const turns = /(?<=[\p{L}\p{M}])(?=\d)|(?<=\d)(?=\p{L})/gu;

/**
 * A word with its numbers as the index has them: `1,200` and `1 200` are 1200, and `F16` is two words in one, as `F-16` is.
 *
 * @param word in small letters, without the signs around it
 */
export function withPlainNumbers(word: string, lang: string): string {
  const digits = word.replace(otherDigits, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
  if (!/\d/.test(digits)) return word;
  const counted = digits.replace(ORDINALS[baseLanguage(lang)] ?? /$^/u, '$1').replace(/(?<=\d):(?=\d\d(?!\d))/gu, '.');
  return counted.replace(turns, '-').replace(number, plainNumber);
}

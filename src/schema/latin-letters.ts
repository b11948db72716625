/**
 * Letters in the Latin ones without marks that a language itself takes for them, where that is not what one takes for
 * them in every other. Pure.
 */
import { baseLanguage } from '../model/language-tag.ts';

type Rules = readonly (readonly [letters: RegExp, latin: string])[];

/** DIN 5007, variant 2, as German writes where it has no such letters. */
const GERMAN: Rules = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
];

/** As Danish and Norwegian write where they have no such letters. */
const DANISH: Rules = [
  [/å/g, 'aa'],
  [/ø/g, 'oe'],
];

/** Resolution 55 of the Cabinet of Ministers of Ukraine of 27 January 2010. Within a word an apostrophe counts for nothing. */
const UKRAINIAN: Rules = [
  [/зг/g, 'zgh'],
  [/г/g, 'h'],
  [/ґ/g, 'g'],
  [/и/g, 'y'],
  [/(?<![\p{L}'’ʼ])є/gu, 'ye'],
  [/(?<![\p{L}'’ʼ])ї/gu, 'yi'],
  [/(?<![\p{L}'’ʼ])й/gu, 'y'],
  [/(?<![\p{L}'’ʼ])ю/gu, 'yu'],
  [/(?<![\p{L}'’ʼ])я/gu, 'ya'],
  [/є/g, 'ie'],
  [/[їй]/g, 'i'],
  [/ю/g, 'iu'],
  [/я/g, 'ia'],
];

/** The Bulgarian Transliteration Act of 2009. */
const BULGARIAN: Rules = [
  [/ия(?!\p{L})/gu, 'ia'],
  [/щ/g, 'sht'],
  [/ъ/g, 'a'],
  [/ь/g, 'y'],
  [/х/g, 'h'],
];

/** ELOT 743 (ISO 843), as Greece transcribes names. */
const GREEK: Rules = [
  [/ο[υύ]/g, 'ou'],
  [/(?<=[αεη])[υύ](?=[αάεέηήιίοόυύωώβγδζλμνρ])/g, 'v'],
  [/(?<=[αεη])[υύ]/g, 'f'],
  [/(?<!\p{L})μπ/gu, 'b'],
  [/γγ/g, 'ng'],
  [/γξ/g, 'nx'],
  [/γχ/g, 'nch'],
];

const RULES: Readonly<Record<string, Rules>> = {
  bg: BULGARIAN,
  da: DANISH,
  de: GERMAN,
  el: GREEK,
  nb: DANISH,
  nn: DANISH,
  no: DANISH,
  uk: UKRAINIAN,
};

/**
 * A text whose letters are Latin where its language has rules of its own for them.
 *
 * @param lang BCP 47
 * @returns in lower case where the language has rules; else the text as it is
 */
export function inOwnLatin(text: string, lang: string): string {
  const rules = RULES[baseLanguage(lang)];
  return rules === undefined
    ? text
    : rules.reduce((so, [letters, latin]) => so.replace(letters, latin), text.normalize('NFC').toLowerCase());
}

const VOWEL_MARKS = /[\u{5B0}-\u{5BC}\u{64B}-\u{652}]/u;

/** Whether a text is written as Arabic and Hebrew mostly are: what Latin letters stand for in it has no vowels to read. */
export const isWithoutVowels = (text: string): boolean =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) && !VOWEL_MARKS.test(text);

/** Words as the index holds them and as a query asks for them: one form for all ways to write a word. */
import { baseLanguage } from '../model/language-tag.ts';
import { apartFromOthers, withNamesApart } from './apart.ts';
import { arabicStem, withoutArticle } from './arabic.ts';
import { withPlainNumbers } from './numbers.ts';
import { polishStem } from './polish.ts';
import { russianStem } from './russian.ts';
import { turkishStem, withoutEndingsOfName } from './turkish.ts';
import { ukrainianStem } from './ukrainian.ts';

/** The typewriter's, the printer's and the letter, and those that are typed for them. */
const apostrophes = /['’ʼ‘`´′＇]/gu;

/** Signs around a word are none of it. */
const signsAround = /^[^\p{L}\p{N}\p{M}]+|(?<=[\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]+$/gu;

/** A word without what stands around it. */
export const withoutSigns = (word: string): string => word.replace(signsAround, '');

/** Those within it part it in two: Pagefind finds either, and both as one, where that is a plain hyphen. */
const signsWithin = /(?<=[\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]+(?=[\p{L}\p{N}\p{M}])/gu;

/** What nobody sees: a hyphen at which a line may break, and what joins letters. */
const unseen = /[\u200d\u00ad\u200c\u2060\ufeff]/gu;

/** What is rarely typed: vowel signs and the doubling of letters in Arabic and Hebrew, and the stroke that stretches a word. */
const vowelSigns =
  /\u0640|(?![\u05be\u05c0\u05c3\u05c6])[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;

type Stems = Readonly<Record<string, (word: string) => string>>;

/** What Pagefind has no rules for, or none that serve: the base language, and what the forms of a word have in common. */
const STEMS: Stems = { ar: arabicStem, pl: polishStem, ru: russianStem, tr: turkishStem, uk: ukrainianStem };

/** Of a name less goes: `Иванов` is not `Иван`. */
const STEMS_OF_NAMES: Stems = { ar: withoutArticle, tr: turkishStem, uk: ukrainianStem };

/** Languages whose words Pagefind would part or shorten in its own way; that is done already. */
const DONE = new Set(['ar', 'ja', 'km', 'lo', 'my', 'pl', 'ru', 'th', 'tr', 'zh']);

/** Letters that are no others with an accent, as they are typed where there is no key for them. */
const TYPED: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

const typeable = (text: string): string => text.replace(/[ıłøđðþßæœ]/gu, (letter) => TYPED[letter] ?? letter);

/**
 * Letters as they were set, one sign for two, or in the form that they have in their word, as what is copied from PDFs has
 * them; and wide and narrow ones, which are typed beside Chinese and Japanese.
 */
const setLetters = /[\uff01-\uff5e\uff66-\uff9f\ufb00-\ufb06\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc]/gu;

const unset = (text: string): string =>
  text.replace(setLetters, (letter) => letter.normalize('NFKC').replace(/\s/gu, ''));

/** The language by whose rules Pagefind indexes a text: `unknown` for none of them. */
export function indexLanguage(lang: string): string {
  const base = baseLanguage(lang);
  return DONE.has(base) ? 'unknown' : base;
}

/** What the forms of a word of a name have in common; in most languages, the word as it is. */
export function stemOfName(word: string, lang: string): string {
  return STEMS_OF_NAMES[baseLanguage(lang)]?.(word) ?? word;
}

/** A word in small letters, without signs around it and what is rarely typed, and with its endings. */
function bareOf(word: string, lang: string): string {
  const written = unset(word).normalize('NFC').toLowerCase().replace('i\u0307', 'i');
  const plain = typeable(written).replace(apostrophes, '').replace(vowelSigns, '').replace(unseen, '');
  return withPlainNumbers(withoutSigns(plain), lang).replace(signsWithin, '-');
}

/**
 * A word as it is indexed and asked for. Pagefind takes care of accents, and of endings in the languages that it knows; `ł`,
 * `œ` and others, which are no accented letters, are what people type for them.
 *
 * @param word one of those that `wordsIn` gives
 * @returns never empty, and without spaces, so that the places of words stay what they are
 */
export function searchable(word: string, lang: string): string {
  const named = baseLanguage(lang) === 'tr' ? withoutEndingsOfName(word) : withNamesApart(word, lang);
  const bare = bareOf(named, lang);
  const stem = STEMS[baseLanguage(lang)] ?? ((part: string) => part);
  const parts = bare.split('-').map((part) => apartFromOthers(part, lang) ?? stem(part));
  const form = parts.join('-');
  return form === '' ? word : form;
}

const marks = /\p{M}+/gu;

/** The letters with which a word begins, as those of the index begin, whose words have no accents and no hyphens. */
export function lettersOf(word: string, lang: string): string {
  const bare = bareOf(word, lang).replaceAll('-', '').normalize('NFD').replace(marks, '');
  return baseLanguage(lang) === 'ar' ? withoutArticle(bare) : bare;
}

const between = /[^\p{L}\p{N}]+/gu;

/** A name however it is written: without case, accents, apostrophes and signs, with one space between its words. */
export function folded(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(apostrophes, '');
  return typeable(plain).replace(between, ' ').trim();
}

/** Ids as they are proposed from titles. Design: `2-content-model`, an id is an address for ever. Pure. */
import { ID_LIMIT } from '../schema/text.ts';

/** Days, months and years as titles write them: an event's address carries no date. */
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATES = new RegExp(
  `\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b|\\b\\d{1,2} (?:${MONTH})\\b|\\b(?:${MONTH}) \\d{1,2}\\b|\\b(?:19|20)\\d{2}\\b`,
  'gi',
);

/** Letters that Unicode does not take apart into a Latin letter and its accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** Cut between words where that leaves most of it. */
function shortened(slug: string, limit: number): string {
  if (slug.length <= limit) return slug;
  const cut = slug.slice(0, limit + 1);
  const end = cut.lastIndexOf('-');
  return end > limit / 2 ? cut.slice(0, end) : slug.slice(0, limit);
}

/**
 * A text as lower-case ASCII letters, digits and single hyphens.
 *
 * @param text in any script; what has no Latin letters is left out
 * @param limit the most characters that it may have
 * @returns an id, or an empty text where nothing is left
 */
export function slugOf(text: string, limit = ID_LIMIT): string {
  const ascii = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return shortened(ascii, limit);
}

/** A text without the dates in it. */
export const withoutDates = (text: string): string => text.replace(DATES, ' ');

/**
 * The id that a record may have: its title's, with a number behind it where that is taken.
 *
 * @param title what it is made from
 * @param isTaken whether another record has an id
 * @returns an empty text where the title holds no Latin letter or digit
 */
export function proposeId(title: string, isTaken: (id: string) => boolean): string {
  const slug = slugOf(title);
  if (slug === '') return '';
  let id = slug;
  for (let number = 2; isTaken(id); number += 1) {
    const end = `-${number}`;
    id = `${shortened(slug, ID_LIMIT - end.length)}${end}`;
  }
  return id;
}

/** Text as it may stand in an address: the shape of an id. See docs/content-model.md, Ids. */
import anyAscii from 'any-ascii';
import { inOwnLatin } from './latin-letters.ts';
import { monthNames } from './months.ts';
import { ID_LIMIT } from './text.ts';

/**
 * A slug cut between words where that leaves most of it.
 *
 * @param limit the most characters that it may have
 */
function shortened(slug: string, limit: number): string {
  if (slug.length <= limit) return slug;
  const cut = slug.slice(0, limit + 1);
  const end = cut.lastIndexOf('-');
  return end > limit / 2 ? cut.slice(0, end) : slug.slice(0, limit).replace(/(?<!-)-+$/, '');
}

/** Scripts that are written without spaces: a syllable, or a run of one of them, is a word. */
const UNSPACED = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}+|\p{Script=Katakana}+/gu;

/**
 * A text as lower-case ASCII letters, digits and single hyphens, written in Latin letters whatever its script.
 *
 * @param text in any script
 * @param limit the most characters that it may have
 * @param lang BCP 47, whose own rules for Latin letters come first; by default those of none
 * @returns an id, or an empty text where nothing is left
 */
export function slugOf(text: string, limit = ID_LIMIT, lang = ''): string {
  const ascii = inOwnLatin(text, lang)
    // Pictures would come back as their English names.
    .replace(/\p{Extended_Pictographic}/gu, ' ')
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(UNSPACED, (letters) => ` ${anyAscii(letters)} `)
    .replace(/[^\0-\x7f]+/g, anyAscii)
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return shortened(ascii, limit);
}

let dates: RegExp | undefined;

/** Days, months and years as titles write them: an event's address carries no date. */
function datesInTitles(): RegExp {
  const month = monthNames()
    .toSorted((a, b) => b.length - a.length)
    .join('|');
  return new RegExp(
    [
      String.raw`(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)`,
      String.raw`(?<!\d)\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d)`,
      String.raw`(?<!\d)\d{1,2}\.? (?:${month})\.?(?!\p{L})`,
      String.raw`(?<!\p{L})(?:${month})\.? \d{1,2}(?!\d)`,
      String.raw`(?<!\d)(?:19|20)\d{2}(?!\d)`,
    ].join('|'),
    'giu',
  );
}

/** A text without the dates in it. */
export const withoutDates = (text: string): string => text.replace((dates ??= datesInTitles()), ' ');

/**
 * A slug with the first number behind it with which it is free. Short enough for an id, however long the slug.
 *
 * @param slug an id
 * @param isTaken whether something else has an id; not for ever
 * @param from the number to begin with; 1 is the slug without a number
 */
export function numbered(slug: string, isTaken: (id: string) => boolean, from = 1): { id: string; number: number } {
  for (let number = from; ; number += 1) {
    const end = number === 1 ? '' : `-${number}`;
    const id = `${shortened(slug, ID_LIMIT - end.length)}${end}`;
    if (!isTaken(id)) return { id, number };
  }
}

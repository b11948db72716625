/** Ids as they are proposed from titles. See docs/content-model.md, Ids. Pure. */
import { shortened, slugOf } from '../schema/slug.ts';
import { ID_LIMIT } from '../schema/text.ts';

/** Days, months and years as titles write them: an event's address carries no date. */
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATES = new RegExp(
  `\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b|\\b\\d{1,2} (?:${MONTH})\\b|\\b(?:${MONTH}) \\d{1,2}\\b|\\b(?:19|20)\\d{2}\\b`,
  'gi',
);

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

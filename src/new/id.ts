/** Ids as they are proposed from titles. See docs/content-model.md, Ids. Pure. */
import { numbered, slugOf } from '../schema/slug.ts';

/**
 * The id that a record may have: its title's, with a number behind it where that is taken.
 *
 * @param title what it is made from
 * @param isTaken whether another record has an id
 * @returns an empty text where the title holds no letter or digit
 */
export function proposeId(title: string, isTaken: (id: string) => boolean): string {
  const slug = slugOf(title);
  return slug === '' ? '' : numbered(slug, isTaken).id;
}

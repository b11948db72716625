/** Ids as they are proposed from titles. See docs/content-model.md, Ids. Pure. */
import { numbered, slugOf } from '../schema/slug.ts';
import { ID_LIMIT } from '../schema/text.ts';

/**
 * The id that a record may have: its title's, with a number behind it where that is taken.
 *
 * @param title what it is made from
 * @param lang the site's language, BCP 47
 * @param isTaken whether another record has an id
 * @returns an empty text where the title holds no letter: a figure alone tells nobody what it is of
 */
export function proposeId(title: string, lang: string, isTaken: (id: string) => boolean): string {
  const slug = slugOf(title, ID_LIMIT, lang);
  return /[a-z]/.test(slug) ? numbered(slug, isTaken).id : '';
}

/** A sentence with a place for a link: what stands between square brackets. Each language puts it where it belongs. */

/**
 * The sentence in three: before the link, the text of the link, behind it.
 *
 * @returns where nothing is marked, all of it as the link
 */
export function linkIn(text: string): [before: string, linked: string, after: string] {
  const [, before = '', linked = text, after = ''] = /^([^[\]]*)\[([^[\]]*)\](.*)$/su.exec(text) ?? [];
  return [before, linked, after];
}

/** The sentence as it reads. */
export const withoutLink = (text: string): string => linkIn(text).join('');

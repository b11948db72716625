/** Text as it may stand in an address: the shape of an id. See docs/content-model.md, Ids. */
import { ID_LIMIT } from './text.ts';

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

/**
 * A slug cut between words where that leaves most of it.
 *
 * @param limit the most characters that it may have
 */
export function shortened(slug: string, limit: number): string {
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

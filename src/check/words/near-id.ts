/** The id that was probably meant by a name: "Harbour News" and "harbour-news.yaml" are near to "harbour-news". */
import { isId } from '../../schema/text.ts';

/**
 * The id that a text would be if it kept to the form of ids.
 *
 * @param text what an editor wrote, or the name or path of a file
 * @returns `null` where nothing is left to go by
 */
export function nearId(text: string): string | null {
  if (isId(text)) return text;
  // Of a statement's key, where its own id is asked for, what stands behind the event's.
  const name = /^(?:[\w./-]*[/#])?([^/#]+?)(?:\.ya?ml|\.md)?$/i.exec(text.trim())?.[1] ?? '';
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // A letter of another alphabet, or several names in one, leave nothing to go by.
  if (/[^a-z0-9\s\p{P}]|[,;،؛、，；]/u.test(letters)) return null;
  const id = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return isId(id) ? id : null;
}

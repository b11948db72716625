/** A file that is made of texts, or a part of one: known before it is made by what it is made of. */
import { digestOf } from '../kept/digest.ts';
import { cutBySize } from './by-size.ts';
import type { TextsOfEvents } from './texts-of-events.ts';

export interface FileText {
  /** A hash of all that it is made of, besides the code; `null` where it must be made to be known. */
  mark: string | null;
  /** Makes it, the same each time. */
  text: () => string;
}

/** A text that is made. */
export const madeText = (text: string): FileText => ({ mark: null, text: () => text });

/** Which texts of how many a part holds. */
export interface Place {
  /** From 0. */
  from: number;
  /** The first that is not in it. */
  to: number;
  of: number;
}

/**
 * Cuts texts of events into files.
 *
 * @param full what a full part has, in characters
 * @param frame gives what stands around the texts of a part
 * @param join puts the texts of a part together
 * @returns the oldest first
 */
export function cutIntoFiles(
  texts: TextsOfEvents,
  full: number,
  frame: (place: Place, parts: number) => readonly [before: string, after: string],
  join: (texts: readonly string[]) => string = (some) => some.join(''),
): FileText[] {
  const of = texts.lengths.length;
  const parts = cutBySize([...texts.lengths.keys()], texts.lengths, full);
  let from = 0;
  return parts.map(({ length }) => {
    const place = { from, to: from + length, of };
    from = place.to;
    const around = frame(place, parts.length);
    const [before, after] = around;
    return {
      mark: digestOf(JSON.stringify([around, texts.mark(place.from, place.to)])),
      text: () => `${before}${join(texts.some(place.from, place.to))}${after}`,
    };
  });
}

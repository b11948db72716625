/** Text as it comes from elsewhere, made fit for a record. */
import { visible } from '../check/words/as-written.ts';
import { hiddenCharacters } from '../check/rules/field/hidden-characters.ts';

/** Line breaks that only look like hidden characters to the check. */
const ODD_BREAKS = /[\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * A text without the characters that the check refuses because nobody can see them.
 *
 * @returns the text, and how many characters were left out
 */
export function withoutHidden(text: string): { text: string; hidden: number } {
  const broken = text.replace(ODD_BREAKS, '\n').replace(/\p{Cs}/gu, '');
  const spans = hiddenCharacters(broken).flatMap(({ span }) => span ?? []);
  let kept = '';
  let from = 0;
  for (const { start, end } of spans) {
    kept += broken.slice(from, start);
    from = end;
  }
  kept += broken.slice(from);
  return { text: kept, hidden: Array.from(text).length - Array.from(kept).length };
}

/** An address in running text, without the punctuation that ends its sentence. */
export const BARE_ADDRESS = /\bhttps?:\/\/[^\s<>"'“”‘’«»]*[^\s<>"'“”‘’«».,;:!?()[\]{}…]/giu;

/** A text on one line, without space at its ends. */
export const onOneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** A text in quotation marks, on one line and all of it: for what is written nowhere else. */
export const quoteWhole = (text: string): string => `"${visible(onOneLine(text))}"`;

/**
 * A text cut at the end of a word.
 *
 * @param limit the most UTF-16 units that it may have, with the "…" that shows the cut
 */
export function cutShort(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  const word = room.replace(/\s\S*$/, '').trimEnd();
  return `${word.length > limit / 2 ? word : room.trimEnd()}…`;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

export interface Piece {
  text: string;
  /** Where it begins and ends in the whole text, in UTF-16 units. */
  start: number;
  end: number;
  /** Whether a single sentence was longer than the limit, and was cut. */
  cut: boolean;
}

/**
 * A text in pieces of whole sentences, as many in each as fit. Sentences: Unicode Standard Annex 29, 5.
 *
 * @param limit the most UTF-16 units of a piece
 */
export function inPieces(text: string, limit: number): Piece[] {
  const pieces: Piece[] = [];
  for (const { segment, index } of SEGMENTER.segment(text)) {
    const end = index + segment.length;
    const last = pieces.at(-1);
    const joined = last && !last.cut ? text.slice(last.start, end).trim() : '';
    if (last && joined !== '' && joined.length <= limit) {
      last.text = joined;
      last.end = end;
    } else if (segment.trim() !== '') {
      const sentence = segment.trim();
      pieces.push({ text: cutShort(sentence, limit), start: index, end, cut: sentence.length > limit });
    }
  }
  return pieces;
}

/** The sentences from the beginning of a text that fit a limit; the first of them cut where not even it does. */
export function opening(text: string, limit: number): { text: string; cut: boolean } {
  const [first] = inPieces(text, limit);
  return { text: first?.text ?? '', cut: first?.cut ?? false };
}

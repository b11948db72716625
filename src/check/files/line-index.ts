/** Where things stand in a file: offsets to lines and columns. */
import { firstPlace } from '../../model/first-place.ts';
import type { Place, Span } from '../problem.ts';

/** Turns offsets into one text to lines and columns, both from 1, in UTF-16 units. */
export interface LineIndex {
  /** The place of a span. Offsets outside the text are drawn in to its ends. */
  place(span: Span): Place;
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 13 && text.charCodeAt(at + 1) === 10) continue;
    if (unit === 10 || unit === 13) starts.push(at + 1);
  }
  return starts;
}

/**
 * An index over one text, made in one pass when a place is first asked for. LF, CRLF and a lone CR each end a line.
 *
 * @param text the file's text, without a byte-order mark
 */
export function indexLines(text: string): LineIndex {
  let known: number[] | null = null;
  const point = (offset: number): [line: number, column: number] => {
    const starts = (known ??= startsOfLines(text));
    const at = Math.max(0, Math.min(offset, text.length));
    const line = firstPlace(starts, (start) => start > at);
    return [line, at - (starts[line - 1] ?? 0) + 1];
  };
  return {
    place({ start, end }) {
      const [line, column] = point(start);
      const [endLine, endColumn] = point(Math.max(start, end));
      return { line, column, endLine, endColumn };
    },
  };
}

/** What an editor wrote, made safe to repeat in a message. */
import { hiddenRuns } from '../../text/hidden.ts';

/** In characters as readers count them (Unicode Standard Annex 29, grapheme clusters). */
const LONGEST = 60;

/** How much of a text is looked at, in UTF-16 units. */
const MOST = 4 * LONGEST;

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How an older kind of command begins, which workflows of GitHub look for anywhere in a line. */
const COMMAND = '##[';

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/**
 * Text without characters that cannot be seen, or that a terminal or a workflow acts on; those are written as `\u{…}`.
 *
 * @param text anything
 */
export function visible(text: string): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of hiddenRuns(text)) {
    shown += text.slice(from, start) + Array.from(text.slice(start, end), escaped).join('');
    from = end;
  }
  return (shown + text.slice(from)).replace(/[\t\r\n]/g, escaped).replaceAll(COMMAND, () => `##${escaped('[')}`);
}

/**
 * A text in quotation marks, on one line and of moderate length.
 *
 * @param text what an editor wrote
 */
export function asWritten(text: string): string {
  const flat = text.slice(0, MOST).replace(/\s+/g, ' ');
  const characters = Array.from(GRAPHEMES.segment(flat), ({ segment }) => segment);
  if (text.length <= MOST && characters.length <= LONGEST) return `"${visible(flat)}"`;
  // The last of a text that was cut may be half a character.
  return `"${visible(characters.slice(0, Math.min(LONGEST, characters.length) - 1).join(''))}…"`;
}

/** What an editor wrote, made safe to repeat in a message. */

const LONGEST = 60;

/** Characters that a terminal acts on or that nobody can see. */
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** How an older kind of command begins, which workflows of GitHub look for anywhere in a line. */
const COMMAND = '##[';

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/**
 * Text without characters that cannot be seen, or that a terminal or a workflow acts on; those are written as `\u{…}`.
 *
 * @param text anything
 */
export const visible = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNSHOWN, escaped)
    .replaceAll(COMMAND, () => `##${escaped('[')}`);

/**
 * A text in quotation marks, on one line and of moderate length.
 *
 * @param text what an editor wrote
 */
export function quote(text: string): string {
  const flat = text.slice(0, 4 * LONGEST).replace(/\s+/g, ' ');
  const characters = Array.from(flat);
  const short = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : flat;
  return `"${visible(short)}"`;
}

/**
 * Choices for a message: `a`, `a or b`, `a, b or c`.
 *
 * @param choices in the order in which they are to be named
 */
export const oneOf = (choices: readonly string[]): string =>
  choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;

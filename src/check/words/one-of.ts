/** Lists of choices as people say them. */

/**
 * Choices for a message: `a`, `a or b`, `a, b or c`.
 *
 * @param choices in the order in which they are to be named
 */
export const oneOf = (choices: readonly string[]): string =>
  choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;

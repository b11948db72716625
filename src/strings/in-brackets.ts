/** What is said beside a text, in brackets behind it. */

/** The dashes of languages, each behind a blank: where it is the long one, no line begins with it. */
const BEHIND_BLANK = { '–': ' –', '—': '\u00a0—' } as const;

/**
 * @param dash of the language, which stands for the brackets where what is said has some of its own
 * @returns takes a text and what is said beside it: "zurückgezogen (Juni)", "zurückgezogen – 12:40 (in Moskau 13:40)"
 */
export const bracketing =
  (dash: keyof typeof BEHIND_BLANK) =>
  (text: string, beside: string): string =>
    beside.includes('(') ? `${text}${BEHIND_BLANK[dash]} ${beside}` : `${text} (${beside})`;

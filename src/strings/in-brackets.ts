/** What is said beside a text, in brackets behind it. */

/**
 * @param dash of the language, which stands for the brackets where what is said has some of its own
 * @returns takes a text and what is said beside it: "zurückgezogen (Juni)", "zurückgezogen – 12:40 (in Moskau 13:40)"
 */
export const bracketing =
  (dash: '–' | '—') =>
  (text: string, beside: string): string =>
    beside.includes('(') ? `${text} ${dash} ${beside}` : `${text} (${beside})`;

/** Title and summary of an event, from the words of a row. */
import { besideWords, plainText } from './html.ts';
import type { ImportRow } from './row.ts';
import { cutShort, onOneLine, opening, quoteWhole, withoutHidden } from './words.ts';

/** What stays of a text in a field, and what an editor has to do about it. */
export interface Field {
  text: string;
  todo: string | null;
}

export interface Title extends Field {
  /** The headline in plain words, uncut; empty where the row has none. */
  whole: string;
}

/** Most UTF-16 units of each. See docs/content-model.md, An event. */
export const TITLE_LIMIT = 120;
const SUMMARY_LIMIT = 300;

/** A text on one line, of characters that can be seen. */
export const clean = (text: string): string => onOneLine(withoutHidden(text).text);

const wordsOf = (text: string, { markup }: ImportRow): string => clean(markup === 'html' ? plainText(text) : text);

/** The title of a row's event: its headline, else how its text begins; empty where it has neither. */
export function titleOf(row: ImportRow): Title {
  const whole = wordsOf(row.title, row);
  if (whole.length > TITLE_LIMIT) {
    const todo = `"title": the headline has ${whole.length} characters and is cut; at most ${TITLE_LIMIT} are allowed. The account has all of it.`;
    return { whole, text: cutShort(whole, TITLE_LIMIT), todo };
  }
  if (whole !== '') return { whole, text: whole, todo: null };
  const [statement] = row.told;
  const told = statement?.text ?? (wordsOf(row.text, row) || clean(plainText(row.media?.caption ?? '')));
  const todo = '"title": the row has no headline; this is how its text begins.';
  return { whole, text: opening(told, TITLE_LIMIT).text, todo };
}

/**
 * The summary of a row's event: its own, else the first sentences of its text, else its title.
 *
 * @param account the words of its text
 */
export function summaryOf(row: ImportRow, title: string, account: string): Field & { lost: readonly string[] } {
  const given = wordsOf(row.summary, row);
  const beside = row.markup === 'html' ? besideWords(row.summary) : [];
  const { text, cut } = opening(given || account || title, SUMMARY_LIMIT);
  if (given.length > SUMMARY_LIMIT) {
    const todo = `"summary": it was longer than ${SUMMARY_LIMIT} characters and is cut.`;
    return { text, todo, lost: [...beside, `the summary, which is too long: ${quoteWhole(given)}`] };
  }
  return {
    text,
    lost: beside,
    todo: cut ? '"summary": the first sentence of the text is too long for it, and is cut.' : null,
  };
}

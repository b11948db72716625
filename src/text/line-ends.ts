/** Ends of lines. */

/**
 * A text whose lines end in LF or CRLF: a lone CR, with which some older programs end a line, becomes LF. Places in it stay
 * the same.
 */
export const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text);

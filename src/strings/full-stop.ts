/** A full stop at the end of a text that pages set within lines of their own. */

/** Of a word without another: in "U.S." and "p.m." the last is part of the word. */
const LAST = /(?<=(?:^|\s)[^\s.]{1,80})[.۔।。]$/u;

/** A text without the full stop that ends it. */
export const withoutFullStop = (text: string): string => text.replace(LAST, '');

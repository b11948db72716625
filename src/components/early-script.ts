/** What runs before a page is painted, as it stands in the page itself. */
import { early } from '../client/early.ts';

/**
 * Without line ends, indents and spaces beside signs, which every page would carry: compiled statements end with a semicolon,
 * and no text in it has a space beside a sign.
 */
export const EARLY_SCRIPT = `(${early
  .toString()
  .replace(/\n\s*/g, '')
  .replace(/ ?([{}()=<>;,?:|&]) ?/g, '$1')})()`;

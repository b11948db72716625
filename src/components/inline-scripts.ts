/** Scripts that stand in pages themselves. The policy of a page allows them by their hashes. */
import { early } from '../client/early.ts';
import { leadOn } from '../client/lead-on.ts';

/**
 * A function as a script that runs it, without line ends, indents and spaces beside signs, which every page would carry:
 * compiled statements end with a semicolon, and no text in it has a space beside a sign.
 */
const inline = (run: () => void): string =>
  `(${run
    .toString()
    .replace(/\n\s*/g, '')
    .replace(/ ?([{}()=<>;,?:|&]) ?/g, '$1')})()`;

/** What runs before a page is painted. */
export const EARLY_SCRIPT = inline(early);

/** What runs at a former address. */
export const LEAD_ON_SCRIPT = inline(leadOn);

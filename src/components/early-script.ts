/** What runs before a page is painted, as it stands in the page itself. */
import { early } from '../client/early.ts';

/** Without line ends and indents, which every page would carry: compiled statements end with a semicolon. */
export const EARLY_SCRIPT = `(${early.toString().replace(/\n\s*/g, '')})()`;

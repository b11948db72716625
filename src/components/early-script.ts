/** What runs before a page is painted, as it stands in the page itself. */
import { early } from '../client/early.ts';

export const EARLY_SCRIPT = `(${early.toString()})()`;

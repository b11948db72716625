/** What editors wrote, as text on one line of Markdown. */
import { visible } from '../words/as-written.ts';

/**
 * A text with nothing in it acting as Markdown or HTML, also in the cell of a table.
 *
 * @param text anything
 */
export const plainCell = (text: string): string =>
  visible(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_[\]<>|~#!@$]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll('://', '&#58;//');

/** The styles and scripts that stand in a built page. */
import { scanPage } from '../text/page-scan.ts';

export interface InlinePart {
  kind: 'style' | 'script';
  text: string;
  /** Where the text begins in the page. */
  start: number;
}

/** The first styles that stand in a page, and where. */
export function firstStyles(html: string): Pick<InlinePart, 'text' | 'start'> | null {
  let found: Pick<InlinePart, 'text' | 'start'> | null = null;
  scanPage(html, {
    element: (kind, start, end) => {
      if (kind !== 'style') return false;
      found = { text: html.slice(start, end), start };
      return true;
    },
  });
  return found;
}

/**
 * The styles and scripts of a page that are not files of their own, in their order. What looks like them within an
 * attribute is a text of the story.
 */
export function inlineParts(html: string): InlinePart[] {
  const parts: InlinePart[] = [];
  scanPage(html, {
    element: (kind, start, end) => {
      if (kind === 'style' || kind === 'script') parts.push({ kind, text: html.slice(start, end), start });
    },
  });
  return parts;
}

/** What finishing a page asks of it, found in one walk. */
import type { Edit } from '../text/edits.ts';
import { scanPage } from '../text/page-scan.ts';
import { holdTogether } from '../text/whole-figures.ts';

/** A piece of a page, between two offsets. */
export type Piece = Pick<Edit, 'start' | 'end'>;

export interface PageParts {
  /** What holds figures together with what they count, and dashes with what stands before them. */
  figures: Edit[];
  /** What leads to its style files, in their order, with their folders, as the page has them, and their names. */
  sheets: (Piece & { folder: string; name: string })[];
  /** Values of `class` as they are written, and the names of elements. */
  classes: Set<string>;
  elements: Set<string>;
  /** Values of `dir`. */
  directions: Set<string>;
  /** File names of the scripts that it loads. */
  loaded: Set<string>;
  /** Symbols, which are seen where something leads to them, and the ids that something leads to. */
  marks: (Piece & { id: string })[];
  pointedAt: Set<string>;
}

const lastOf = (name: string): number => name.charCodeAt(name.length - 1);
const [CLASS, SRC, HREF, DIR] = ['class', 'src', 'href', 'dir'].map(lastOf);
const SPACE = ' '.charCodeAt(0);

/** As Astro writes what leads to a style file. */
const SHEET = 'link rel="stylesheet" href="';

const MARK = 'symbol id="';
const MARK_ENDS = '</symbol>';

/** Finds the parts of a page. All places are UTF-16 offsets, ends exclusive. */
export function partsOfPage(page: string): PageParts {
  const parts: PageParts = {
    figures: [],
    sheets: [],
    classes: new Set(),
    elements: new Set(),
    directions: new Set(),
    loaded: new Set(),
    marks: [],
    pointedAt: new Set(),
  };
  const isOf = (start: number, name: string): boolean =>
    page.startsWith(name, start - 2 - name.length) && page.charCodeAt(start - 3 - name.length) <= SPACE;
  scanPage(page, {
    text: (start, end) => {
      holdTogether(page, start, end, parts.figures);
    },
    tag: (name, at) => {
      parts.elements.add(name);
      if (name === 'link' && page.startsWith(SHEET, at)) {
        const href = at + SHEET.length;
        const end = page.indexOf('"', href);
        const name = page.lastIndexOf('/', end) + 1;
        parts.sheets.push({
          start: at - 1,
          end: page.indexOf('>', end) + 1,
          folder: page.slice(href, name),
          name: page.slice(name, end),
        });
      }
      if (name !== 'symbol' || !page.startsWith(MARK, at)) return;
      const start = at + MARK.length;
      const end = page.indexOf(MARK_ENDS, start);
      if (end === -1) return;
      parts.marks.push({ start: at - 1, end: end + MARK_ENDS.length, id: page.slice(start, page.indexOf('"', start)) });
    },
    attribute: (start, end) => {
      // Behind the name stand `=` and a quote.
      const last = page.charCodeAt(start - 3);
      if (last === CLASS) {
        if (isOf(start, 'class')) parts.classes.add(page.slice(start, end));
      } else if (last === HREF) {
        if (page.charAt(start) === '#' && page.startsWith('href', start - 6))
          parts.pointedAt.add(page.slice(start + 1, end));
      } else if (last === SRC && isOf(start, 'src') && page.endsWith('.js', end)) {
        parts.loaded.add(page.slice(page.lastIndexOf('/', end) + 1, end));
      } else if (last === DIR && isOf(start, 'dir')) {
        parts.directions.add(page.slice(start, end));
      }
    },
  });
  return parts;
}

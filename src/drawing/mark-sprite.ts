/** The shapes of certainty as they stand once in a page, for every mark to point at. */
import { MARKS, type Piece } from './marks.ts';

function pieceSvg(piece: Piece): string {
  const paint = `${piece.fill ? ' fill="currentColor"' : ''}${piece.stroke ? '' : ' stroke="none"'}`;
  if ('path' in piece) return `<path d="${piece.path}"${paint}></path>`;
  const { cx, cy, r } = piece.circle;
  return `<circle cx="${cx}" cy="${cy}" r="${r}"${paint}></circle>`;
}

/** The symbols as the text of SVG, made once: they are the same in every page. */
export const MARK_SYMBOLS: string = Object.entries(MARKS)
  .map(([shape, pieces]) => `<symbol id="mark-${shape}" viewBox="0 0 16 16">${pieces.map(pieceSvg).join('')}</symbol>`)
  .join('');

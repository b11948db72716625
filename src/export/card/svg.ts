/** A card as a drawing of outlines. */
import satori, { type Font } from 'satori';
import type { Box } from './layout.ts';
import { CARD_SIZE } from './size.ts';

/** As satori asks for a mask on an element. */
const MASKED = / mask="url\(#[\w-]+\)"/g;

/**
 * A card as SVG, with its letters as outlines.
 *
 * Satori cuts each mark to its box by a path and once more by a mask. Nothing of a mark is outside of its box; but for each
 * mask librsvg makes a picture as large as the card, which took as long as drawing all the rest.
 */
export async function cardSvg(layout: Box, fonts: Font[]): Promise<string> {
  const svg = await satori(layout, { ...CARD_SIZE, fonts });
  return svg.replaceAll(MASKED, '');
}

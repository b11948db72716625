/** Pictures for links as PNG files, kept between builds by what they show. */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { cardFonts } from './fonts.ts';
import { keepPng, keptPng } from './kept.ts';
import { cardLayout, type Box } from './layout.ts';
import { CARD_SIZE } from './size.ts';

async function draw(layout: Box): Promise<Buffer> {
  const svg = await satori(layout, { ...CARD_SIZE, fonts: await cardFonts() });
  // Few colours: each edge of ink or vermilion on paper needs some steps between.
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 48, dither: 0, effort: 3, compressionLevel: 9 })
    .toBuffer();
}

/** What makes the pixels: the layout, and the libraries that draw it. */
function keyOf(layout: Box): string {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const parts = [layout, resolve('satori/package.json'), sharp.versions];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * A card as PNG.
 *
 * @param cache the folder in which pictures are kept; one that was drawn before is taken from there
 */
export async function cardPng(card: Card, cache: string): Promise<Uint8Array<ArrayBuffer>> {
  const layout = cardLayout(card);
  const file = join(cache, keyOf(layout));
  const before = await keptPng(file);
  if (before) return new Uint8Array(before);
  const drawn = await draw(layout);
  await keepPng(file, drawn);
  return new Uint8Array(drawn);
}

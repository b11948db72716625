/** Pictures for links as PNG files, kept between builds by what they show. */
import { onceEach } from '../../model/once-each.ts';
import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'satori';
import sharp from 'sharp';
import { addFiles } from '../../kept/files-hash.ts';
import type { Card } from './card.ts';
import { packageFor } from './fonts.ts';
import { keepPng, keptPng } from './kept.ts';
import { cardLayout, type Box } from './layout.ts';
import { letteredCard } from './lettered.ts';
import { cardSvg } from './svg.ts';

/**
 * Few colours: each edge of ink or vermilion on paper needs some steps between, and up to 16 take four bits a point. With
 * more, a picture takes eight, is half as large again and takes a third longer to make. Compressed harder, it is a twentieth
 * smaller and takes half as long again.
 */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

async function draw(layout: Box, fonts: Font[]): Promise<Buffer> {
  return sharp(Buffer.from(await cardSvg(layout, fonts)))
    .png(PNG)
    .toBuffer();
}

/** A hash of our code that draws pictures, and of what satori says of its version: that stands in no module of it. */
function drawnBy(): string {
  const project = process.cwd();
  const { resolve } = createRequire(join(project, 'package.json'));
  const whole = createHash('sha256').update(readFileSync(resolve('satori/package.json')));
  addFiles(whole, project, join(project, 'src/export/card'));
  return whole.digest('hex');
}

/** The digest of a font, made once: most pictures have the same. */
const digestOf = onceEach((font: Font) => hash('sha256', new Uint8Array(font.data), 'hex'));

/** What makes the file: the layout, how it is packed, the letters, and the code and the libraries that draw it. */
function keyOf(layout: Box, fonts: readonly Font[]): string {
  const parts = [layout, PNG, fonts.map(digestOf), drawnBy(), sharp.versions];
  return hash('sha256', JSON.stringify(parts), 'hex');
}

/**
 * Why the picture of a card has no words, and how it gets some.
 *
 * @param missing letters that no font has
 * @returns `null` where none is missing
 */
export function wordless(
  { headline, lang }: Card,
  missing: readonly string[],
): { kind: string; message: string } | null {
  const [letter] = missing;
  if (letter === undefined) return null;
  const from = packageFor(missing, lang);
  const help = from ? `"npm install ${from}" gives pictures these letters.` : 'No font that we know has them.';
  const message = `The picture for links of "${headline}" has no words, for want of the letters ${missing.slice(0, 5).join(' ')}. ${help}`;
  return { kind: from ?? letter, message };
}

const warned = new Set<string>();

/**
 * A card as PNG. Where no font has its letters, it is drawn without words, and a warning says so.
 *
 * @param cache the folder in which pictures are kept; one that was drawn before is taken from there
 * @param warn takes a warning, once for each script
 */
export async function cardPng(
  card: Card,
  cache: string,
  warn: (message: string) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { card: lettered, fonts, missing } = await letteredCard(card);
  const fault = wordless(card, missing);
  if (fault && !warned.has(fault.kind)) {
    warned.add(fault.kind);
    warn(fault.message);
  }
  const layout = cardLayout(lettered);
  const file = join(cache, keyOf(layout, fonts));
  const before = keptPng(file);
  if (before) return new Uint8Array(before);
  const drawn = await draw(layout, fonts);
  await keepPng(file, drawn);
  return new Uint8Array(drawn);
}

/** The site's mark: two halves apart, as in "Sources disagree"; as a drawing, and as pictures for home screens. */
import sharp from 'sharp';

/** The colours of the site: `--paper` and `--ink` of its light theme. */
export const PAPER = '#faf8f3';
const INK = '#1c1a16';

const HALVES = `<path d="M6.6 3a5 5 0 0 0 0 10z" fill="${INK}"/><path d="M9.6 3.5a4.7 4.7 0 0 1 0 9z" fill="none" stroke="${INK}" stroke-width="1.3"/>`;

const drawing = (ground: string, scale: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${ground}<g transform="translate(8 8) scale(${scale}) translate(-8 -8)">${HALVES}</g></svg>`;

/** `/icon.svg`. */
export const iconSvg = (): string => drawing(`<rect width="16" height="16" rx="3" fill="${PAPER}"/>`, 1);

/** To the edges, with the mark in the circle that every platform leaves (W3C Manifest, safe zone: 40 % around). */
const fullIcon = (): string => drawing(`<rect width="16" height="16" fill="${PAPER}"/>`, 0.8);

interface Icon {
  /** The width in pixels; it is as high. */
  size: number;
  /** `maskable`: platforms cut it to their own shape. */
  purpose: 'any' | 'maskable';
  draw: () => string;
}

/** The icons as pictures, by the name of the file. */
export const ICONS: ReadonlyMap<string, Icon> = new Map<string, Icon>([
  ['icon-192.png', { size: 192, purpose: 'any', draw: iconSvg }],
  ['icon-512.png', { size: 512, purpose: 'any', draw: iconSvg }],
  ['icon-maskable-512.png', { size: 512, purpose: 'maskable', draw: fullIcon }],
  ['apple-touch-icon.png', { size: 180, purpose: 'maskable', draw: fullIcon }],
]);

/** An icon as PNG. */
export async function iconPng({ size, draw }: Icon): Promise<Uint8Array<ArrayBuffer>> {
  const picture = sharp(Buffer.from(draw()), { density: (72 * size) / 16 }).resize(size, size);
  return new Uint8Array(await picture.png({ compressionLevel: 9 }).toBuffer());
}

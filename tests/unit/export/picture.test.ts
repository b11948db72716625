/** Pictures as they are published. */
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { hindranceIn } from '../../../src/cli/hindrance.ts';
import { publishPicture } from '../../../src/export/picture.ts';

it('a drawing of few colours stays one, point by point, and is not packed like a photo', async () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="160" shape-rendering="crispEdges">
    <rect width="320" height="160" fill="#fff"/><path d="M0 80 L90 70 L120 20 L150 140 L320 80" fill="none" stroke="#a21" stroke-width="2"/>
  </svg>`;
  const bytes = await sharp(Buffer.from(drawing)).png({ palette: true, colours: 4, dither: 0 }).toBuffer();
  const published = await publishPicture('images/drawing.png', bytes);
  const pointsOf = (picture: Uint8Array): Promise<Buffer> => sharp(picture).ensureAlpha().raw().toBuffer();
  expect((await pointsOf(published)).equals(await pointsOf(bytes))).toBe(true);
  expect(published.length).toBeLessThan(bytes.length * 1.1);
});

it('a picture whose points are damaged, which the check tells before, is named in a sentence', async () => {
  const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a30' } })
    .webp({ lossless: true })
    .toBuffer();
  photo.fill('x', 25);
  const path = 'images/quay.webp';
  const error: unknown = await publishPicture(path, photo).catch((thrown: unknown) => thrown);
  // As it stands among what Astro prints.
  expect(hindranceIn(`[ERROR] [build] Caught error rendering /pictures/: ${String(error)}\n    at Sharp\n`)).toBe(
    'The picture images/quay.webp is damaged: open it in a program for pictures, and save it anew.',
  );
});

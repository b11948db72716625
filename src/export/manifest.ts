/** What a device needs to keep the site on its home screen (W3C Web Application Manifest). */
import type { Site } from '../model/record.ts';
import { address, fileAddress } from '../routes/routes.ts';
import { ICONS } from './icon.ts';
import { jsonText } from './json-text.ts';
import { PAPER } from './palette.ts';

/** Devices that keep the touch icon apart take it by its link, not from here. */
const ELSEWHERE = 'apple-touch-icon.png';

/** `/manifest.webmanifest`. */
export function manifestJson(site: Pick<Site, 'title' | 'story' | 'description' | 'lang'>): string {
  const pictures = [...ICONS].filter(([name]) => name !== ELSEWHERE);
  return jsonText({
    name: `${site.title}: ${site.story}`,
    short_name: site.title,
    description: site.description,
    lang: site.lang,
    id: address(),
    start_url: address(),
    scope: address(),
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: fileAddress('icon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...pictures.map(([name, { size, purpose }]) => ({
        src: fileAddress(name),
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose,
      })),
    ],
  });
}

/** What a device needs to keep the site on its home screen (W3C Web Application Manifest). */
import type { Site } from '../model/record.ts';
import { DRAWN_ICON, ICONS } from './icons.ts';
import { address, fileAddress } from '../routes/routes.ts';
import { jsonText } from './json-text.ts';
import { PAPER } from './palette.ts';

/** `/manifest.webmanifest`. */
export function manifestJson(site: Pick<Site, 'title' | 'story' | 'description' | 'lang'>): string {
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
      { src: fileAddress(DRAWN_ICON), type: 'image/svg+xml', sizes: 'any' },
      ...[...ICONS].map(([name, { size, purpose }]) => ({
        src: fileAddress(name),
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose,
      })),
    ],
  });
}

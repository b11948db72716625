/** The icons that pages and devices ask for. They are files of `public/`, which a newsroom replaces by its own. */

interface Icon {
  /** The width in pixels; it is as high. */
  size: number;
  /** `maskable`: platforms cut it to their own shape (W3C Manifest: what counts lies in the middle, 40 % around). */
  purpose: 'any' | 'maskable';
}

/** The drawing, of any size. */
export const DRAWN_ICON = 'icon.svg';

/** For home screens that take the icon by its link, not from the manifest. */
export const TOUCH_ICON = 'apple-touch-icon.png';

/** The pictures that the manifest names, by the name of the file. */
export const ICONS: ReadonlyMap<string, Icon> = new Map<string, Icon>([
  ['icon-192.png', { size: 192, purpose: 'any' }],
  ['icon-512.png', { size: 512, purpose: 'any' }],
  ['icon-maskable-512.png', { size: 512, purpose: 'maskable' }],
]);

/** Every file that the site links to and does not make. */
export const ICON_FILES: readonly string[] = [DRAWN_ICON, TOUCH_ICON, ...ICONS.keys()];

/** The headers that every host sends with the site: what `_headers`, nginx and `npm run serve` are all made from. */

/** A header of the site, and where its value is another one. */
export interface SiteHeader {
  name: string;
  value: string;
  exception?: {
    /** Below the base path, each with a slash at its end. */
    folders: readonly string[];
    value: string;
  };
  /** Whether hosts of static sites send this value unasked, so that only the exception needs to be said to them. */
  usual?: boolean;
}

/** What a page of text has no use for; sharing and the clipboard, which readers do use, are left alone. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * Every header, in the order in which it is written down. What a page may load stands in the page itself, with the
 * hashes of what stands there (`page-policy.ts`); who may frame it, a `<meta>` cannot say. A browser obeys both.
 */
export const SITE_HEADERS: readonly SiteHeader[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'Permissions-Policy', value: UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ') },
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
  // There is nothing here but what everybody may read, and no cookie; data, feeds and embeds are for other sites.
  { name: 'Access-Control-Allow-Origin', value: '*' },
  // Browsers ignore it wherever there is frame-ancestors (HTML, "X-Frame-Options"): so embeds can be framed all the same.
  { name: 'X-Frame-Options', value: 'DENY' },
  {
    name: 'Content-Security-Policy',
    value: "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
    exception: {
      folders: ['embed/'],
      value: "base-uri 'none'; form-action 'none'; frame-ancestors *; object-src 'none'; script-src 'none'",
    },
  },
  // Pages that a reader came from, or opened, have no hold on this one, and it has a process of its own: all that a page
  // shows is of its own host. Other hosts may show everything that is here, and so do embeds.
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Cross-Origin-Embedder-Policy', value: 'require-corp' },
  { name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
  // A list of sources is no reason to ask for the addresses of all of them: that would tell others what is read here.
  { name: 'X-DNS-Prefetch-Control', value: 'off' },
  { name: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
  {
    // A correction must reach readers at once, so pages are asked for anew; files named by their content never change.
    name: 'Cache-Control',
    value: 'public, max-age=0, must-revalidate',
    exception: {
      folders: ['_astro/', ...['filter', 'index', 'names', 'older', 'records'].map((folder) => `pagefind/${folder}/`)],
      value: 'public, max-age=31536000, immutable',
    },
    usual: true,
  },
];

/**
 * The headers of one file of the site.
 *
 * @param path below the base path, with a slash at its beginning
 */
export function headersFor(path: string): Record<string, string> {
  return Object.fromEntries(
    SITE_HEADERS.map(({ name, value, exception }) => {
      const excepted = exception?.folders.some((folder) => path.startsWith(`/${folder}`));
      return [name, exception && excepted ? exception.value : value];
    }),
  );
}

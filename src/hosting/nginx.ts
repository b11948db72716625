/** The configuration of nginx for the site. */
import { hash } from 'node:crypto';
import { SITE_HEADERS, type SiteHeader } from './headers.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** Compressed files that nginx can send: those of its own module, or before them those of the module `ngx_brotli`. */
export const COMPRESSED_FILES = ['gzip', 'brotli'] as const;

export type CompressedFiles = (typeof COMPRESSED_FILES)[number];

export interface NginxSite {
  /** The host name under which readers ask for the site. */
  host: string;
  /** The path under which it stands, such as `/timeline/`. */
  base: string;
  /** The folder in which nginx looks for that path: of `/srv/site/timeline` it is `/srv/site`. */
  root: string;
  /** What nginx sends of what `npm run build -- --compress` put there; it compresses by itself where this is left out. */
  compressed?: CompressedFiles | undefined;
}

/** A value in nginx's quotation marks. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;

/** A text as a regular expression that matches just it. */
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Every site of an nginx knows the variables of all: of those with one name, the last would be heeded by each. */
const variable = ({ name }: SiteHeader, { host, base }: Pick<NginxSite, 'host' | 'base'>): string =>
  `$site_${hash('sha256', host + base).slice(0, 8)}_${name.toLowerCase().replaceAll('-', '_')}`;

function map(header: SiteHeader, site: Pick<NginxSite, 'host' | 'base'>): string[] {
  const { value, exception } = header;
  if (!exception) return [];
  return [
    `map $uri ${variable(header, site)} {`,
    `    default ${quoted(value)};`,
    ...exception.folders.map((folder) => `    "~^${literal(site.base + folder)}" ${quoted(exception.value)};`),
    '}',
    '',
  ];
}

/** Types of text that nginx knows by their ending and does not compress unasked, as it does text/html. */
const OTHER_TEXT = [
  'text/css',
  'text/javascript',
  'text/xml',
  'application/javascript',
  'application/json',
  'image/svg+xml',
];

const nameOf = (type: string): string => type.split(';')[0] ?? type;

/** A directive with a list of types; nginx takes one that is named twice for a mistake. */
const listed = (directive: string, types: readonly string[]): string =>
  `    ${directive} ${[...new Set(types.map(nameOf))].join(' ')};`;

/** A pattern of paths below the base, for whole paths. The lookbehind passes over `[^/]`. */
const under = (base: string, { source }: RegExp): string =>
  source.replaceAll(String.raw`\/`, '/').replace(/(?<!\[)\^\//g, () => `^${literal(base)}`);

/** What is looked for at the root of a host alone, by RFC 9309 and RFC 9116. */
const AT_ROOT = ['robots.txt', '.well-known/security.txt'];

/** What answers at the root of the host for a site below it. A file that somebody put there goes before the site's. */
const atRoot = (base: string): string[] => [
  `    location = / { return 302 ${base}; }`,
  ...AT_ROOT.map(
    (file) =>
      `    location = /${file} { try_files $uri ${quoted(base + file)} =404; types { } default_type "text/plain"; }`,
  ),
];

/**
 * A whole server block, to be included where nginx's own configuration includes sites: inside `http { … }`.
 *
 * The variables stand outside of the block because a header that a location adds would take away all those of the server.
 */
export function nginxConfiguration(site: NginxSite): string {
  const { host, base, root, compressed } = site;
  return [
    ...SITE_HEADERS.flatMap((header) => map(header, site)),
    'server {',
    '    listen 80;',
    '    listen [::]:80;',
    `    server_name ${quoted(host)};`,
    `    root ${quoted(root)};`,
    '    index index.html;',
    '    absolute_redirect off;',
    '    server_tokens off;',
    '',
    ...SITE_HEADERS.map(
      (header) =>
        `    add_header ${header.name} ${header.exception ? variable(header, site) : quoted(header.value)} always;`,
    ),
    '',
    '    gzip on;',
    '    gzip_vary on;',
    ...(compressed === undefined ? [] : ['    gzip_static on;']),
    ...(compressed === 'brotli' ? ['    brotli_static on;'] : []),
    listed('gzip_types', [...OTHER_TEXT, ...MEDIA_TYPES.map(([, type]) => type)]),
    '',
    '    charset utf-8;',
    // It is added here and not to the type, by whose name nginx knows what to compress.
    listed('charset_types', [
      ...OTHER_TEXT.filter((type) => /javascript|^text/.test(type)),
      ...MEDIA_TYPES.map(([, type]) => type).filter((type) => type.includes('charset=')),
    ]),
    // The first pattern that fits counts. What is hidden is nobody's page, but for one folder (RFC 8615).
    String.raw`    location ~ "/\.(?!well-known/)" { return 404; }`,
    ...MEDIA_TYPES.map(
      ([pattern, type]) =>
        `    location ~ "${under(base, pattern)}" { types { } default_type ${quoted(nameOf(type))}; }`,
    ),
    '',
    `    error_page 404 ${base}404.html;`,
    `    error_page 403 =404 ${base}404.html;`,
    ...(base === '/' ? [] : atRoot(base)),
    '}',
    '',
  ].join('\n');
}

/** What browsers, crawlers and devices ask a site for: sitemap, robots.txt, icons, manifest, security.txt. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { DRAWN_ICON, ICONS, TOUCH_ICON } from '../../../src/export/icons.ts';
import { manifestJson } from '../../../src/export/manifest.ts';
import { robotsText } from '../../../src/export/robots.ts';
import { securityText } from '../../../src/export/security-txt.ts';
import { sitemapFiles, sitemapPages } from '../../../src/export/sitemap.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';

const ledger = await fixtureLedger();
const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });

const schema = (name: string): string =>
  readFileSync(join(dirname(createRequire(import.meta.url).resolve('sitemap/package.json')), 'schema', name), 'utf8');

interface Listed {
  urlset?: { url: { loc: string; lastmod?: string }[] };
  sitemapindex?: { sitemap: { loc: string }[] };
}

const read = (text: string | undefined): Listed => parser.parse(text ?? '') as Listed;

describe('the sitemap', () => {
  it('is an index of one list as long as the site is small', async () => {
    const files = await sitemapFiles(ledger);
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml']);
    expect(read(files.get('sitemap.xml')).sitemapindex?.sitemap.map(({ loc }) => loc)).toEqual([
      'https://brack.example/sitemap-1.xml',
    ]);
    expect(read(files.get('sitemap-1.xml')).urlset?.url.map(({ loc }) => loc)).toEqual(
      sitemapPages(ledger).map(({ url }) => url),
    );
  });

  it('is valid by the schema of the protocol, and so are its links from the index', async () => {
    const files = await sitemapFiles(ledger);
    const list = { xml: files.get('sitemap-1.xml') ?? '', schema: schema('sitemap.xsd') };
    expect((await validateXML(list)).errors).toEqual([]);
    const index = { xml: files.get('sitemap.xml') ?? '', normalization: 'c14n' } as const;
    expect((await validateXML(index)).errors).toEqual([]);
  });

  it('is split where it would be too long, and no page is lost', async () => {
    const files = await sitemapFiles(ledger, 40);
    const listed = read(files.get('sitemap.xml')).sitemapindex?.sitemap.map(({ loc }) => loc.split('/').at(-1)) ?? [];
    expect(listed.length).toBeGreaterThan(2);
    const lists = listed.map((name) => read(files.get(name ?? '')).urlset?.url ?? []);
    expect(Math.max(...lists.map((list) => list.length))).toBe(40);
    expect(lists.flat().map(({ loc }) => loc)).toEqual(sitemapPages(ledger).map(({ url }) => url));
  });

  it('dates pages of events by their history, and nothing where there is none', () => {
    expect(ledger.history.available).toBe(true);
    const dated = sitemapPages(ledger).filter(({ lastmod }) => lastmod !== undefined);
    expect(dated.length).toBeGreaterThanOrEqual(ledger.events.length);
    const blind = { ...ledger, history: { available: false, reason: 'shallow' } as const };
    expect(sitemapPages(blind).filter(({ lastmod }) => lastmod !== undefined)).toEqual([]);
  });
});

describe('robots.txt', () => {
  it('allows everything and names the sitemap', () => {
    expect(robotsText({ ...ledger.site, ai_may_not: [] }, false).split('\n')).toEqual([
      'User-agent: *',
      'Allow: /',
      '',
      'Sitemap: https://brack.example/sitemap.xml',
      '',
    ]);
  });

  it.each([
    [['train'], ['GPTBot', 'ClaudeBot', 'Google-Extended', 'CCBot'], ['OAI-SearchBot', 'Claude-User', 'PerplexityBot']],
    [
      ['answer'],
      ['OAI-SearchBot', 'Claude-User', 'PerplexityBot'],
      ['GPTBot', 'ClaudeBot', 'Google-Extended', 'CCBot'],
    ],
  ] as const)('asks crawlers of makers of AI not to %s, and nobody else', (ai_may_not, named, others) => {
    const text = robotsText({ ...ledger.site, ai_may_not: [...ai_may_not] }, false);
    const [, group = ''] = /\n\n((?:User-agent: [\w-]+\n)+)Disallow: \/\n\n/.exec(text) ?? [];
    const refused = [...group.matchAll(/: (.*)/g)].map(([, name]) => name);
    expect(refused).toEqual(expect.arrayContaining([...named]));
    expect(refused.filter((name) => others.some((one) => one === name))).toEqual([]);
    expect(text).toMatch(/^User-agent: \*\nAllow: \/\n\n/);
    expect(text).toMatch(/\n\nSitemap: .*\n$/);
  });

  it('allows nothing of a preview', () => {
    expect(robotsText(ledger.site, true)).toBe('User-agent: *\nDisallow: /\n');
  });
});

describe('the icons', () => {
  const icon = (name: string): string => fileURLToPath(new URL(`../../../public/${name}`, import.meta.url));

  it.each([...ICONS])('%s has the size that the manifest says', async (name, { size }) => {
    const { format, width, height } = await sharp(icon(name)).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: size, height: size });
  });

  it('for home screens is a square picture, and that for browsers a drawing', async () => {
    const { format, width, height } = await sharp(icon(TOUCH_ICON)).metadata();
    expect([format, height]).toEqual(['png', width]);
    expect((await sharp(icon(DRAWN_ICON)).metadata()).format).toBe('svg');
  });

  it('are in the manifest, both plain and to be cut', () => {
    const { icons, name, start_url } = JSON.parse(manifestJson(ledger.site)) as {
      name: string;
      start_url: string;
      icons: { src: string; sizes: string; purpose?: string }[];
    };
    expect(name).toContain(ledger.site.title);
    expect(start_url).toBe('/');
    expect(icons.map(({ src, sizes, purpose }) => [src, sizes, purpose])).toEqual([
      ['/icon.svg', 'any', undefined],
      ['/icon-192.png', '192x192', 'any'],
      ['/icon-512.png', '512x512', 'any'],
      ['/icon-maskable-512.png', '512x512', 'maskable'],
    ]);
  });
});

describe('security.txt', () => {
  it('names the contact and expires within a year of the last change', () => {
    const lines = securityText(ledger)?.split('\n') ?? [];
    expect(lines[0]).toBe('Contact: mailto:desk@brack.example');
    const expires = Date.parse(lines[1]?.replace('Expires: ', '') ?? '');
    const [newest] = ledger.history.available ? ledger.history.days : [];
    expect(expires).toBeGreaterThan(Date.parse(newest?.day ?? ''));
    expect(expires - Date.parse(newest?.day ?? '')).toBeLessThanOrEqual(366 * 86_400_000);
    expect(lines).toContain('Canonical: https://brack.example/.well-known/security.txt');
  });

  it('is not there without a contact', () => {
    expect(securityText({ ...ledger, site: { ...ledger.site, contact: undefined } })).toBeNull();
  });
});

/** What the hosts are told: `_headers` and nginx say the same as the one list that both are made from. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { headersFor } from '../../../src/hosting/headers.ts';
import { nginxConfiguration } from '../../../src/hosting/nginx.ts';

const folders = ['events', 'about', 'embed', 'pagefind'];
const page = '/events/no-meeting/';
const embed = '/embed/events/no-meeting/';
const asset = '/_astro/page.C8_1_Bww.js';
const records = '/pagefind/records/0b1bfc0/12.json';
const paths = ['/', page, '/events/no-meeting.json', '/about/', embed, records, '/pagefind/pagefind.js'];

/** The headers that a host sends that goes by `_headers`: all rules that match, and both values where two set one header. */
function byFile(text: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const block of text.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    for (const line of matches ? lines : []) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      sent[name] = name in sent ? `${sent[name] ?? ''}, ${value}` : value;
    }
  }
  return sent;
}

/** The headers that nginx sends: those of the server, with variables as the maps have them for the path. */
function byNginx(text: string, path: string): Record<string, string> {
  const maps = new Map(
    [...text.matchAll(/map \$uri (\$\w+) \{\n([^}]*)\}/g)].map(([, name = '', body = '']) => {
      const cases = [...body.matchAll(/^ +(default|"~(.*)") "(.*)";$/gm)];
      const found = cases.find(([, , pattern]) => pattern !== undefined && new RegExp(pattern).test(path));
      return [name, (found ?? cases.find(([, key]) => key === 'default'))?.[3] ?? ''] as const;
    }),
  );
  return Object.fromEntries(
    [...text.matchAll(/add_header (\S+) (?:"(.*)"|(\$\w+)) always;/g)].map(([, name = '', value, variable = '']) => [
      name,
      value ?? maps.get(variable) ?? '',
    ]),
  );
}

describe('the headers of a file', () => {
  it('let nobody frame a page, and anybody an embed', () => {
    const framing = (path: string): string | undefined =>
      /frame-ancestors [^;]*/.exec(headersFor(path)['Content-Security-Policy'] ?? '')?.[0];
    expect(headersFor(page)).toMatchObject({ 'X-Frame-Options': 'DENY' });
    expect(framing(page)).toBe("frame-ancestors 'none'");
    expect(framing(embed)).toBe('frame-ancestors *');
    expect(framing('/embedded/')).toBe("frame-ancestors 'none'");
  });

  it('let a file be kept for a year only where its name changes with its content', () => {
    const kept = [asset, records].map((path) => headersFor(path)['Cache-Control']);
    expect(kept).toEqual(Array(2).fill('public, max-age=31536000, immutable'));
    const asked = ['/', page, '/feed.xml', '/pagefind/pagefind.js'].map((path) => headersFor(path)['Cache-Control']);
    expect(asked).toEqual(Array(4).fill('public, max-age=0, must-revalidate'));
  });

  it('let other sites show what is here, and a page show nothing of theirs', () => {
    for (const path of paths) {
      expect(headersFor(path)).toMatchObject({
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    }
  });

  it('tell no other site where a reader came from, and leave types and features no choice', () => {
    expect(headersFor('/data/events.csv')).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
      'X-DNS-Prefetch-Control': 'off',
      'X-Permitted-Cross-Domain-Policies': 'none',
      'Permissions-Policy': expect.stringContaining('camera=(), ') as string,
    });
  });
});

describe.each(['/', '/timeline/', '/a.b/c/'])('under the base path %s', (base) => {
  const under = (path: string): string => `${base}${path.slice(1)}`;

  it.each(paths)('_headers says of %s what the list says, once', (path) => {
    const { 'Cache-Control': caching = '', ...others } = headersFor(path);
    const sent = byFile(headersFile(base, folders), under(path));
    expect(sent).toEqual(caching.includes('immutable') ? { ...others, 'Cache-Control': caching } : others);
  });

  it('_headers has no two rules for one address', () => {
    const rules = headersFile(base, folders).match(/^\/.*$/gm) ?? [];
    expect(new Set(rules).size).toBe(rules.length);
  });

  it.each([...paths, asset])('nginx says of %s what the list says', (path) => {
    const text = nginxConfiguration({ host: 'story.example', base, root: '/srv' });
    expect(byNginx(text, under(path))).toEqual(headersFor(path));
  });
});

describe('_headers', () => {
  it('is the same whatever the order in which the folders are read', () => {
    expect(headersFile('/', folders)).toBe(headersFile('/', folders.toReversed()));
  });

  it('says nothing about files outside the base path', () => {
    expect(byFile(headersFile('/timeline/', folders), '/elsewhere/')).toEqual({});
  });
});

describe('the configuration of nginx', () => {
  it('keeps what a folder is called in its place', () => {
    const text = nginxConfiguration({ host: 'story.example', base: '/', root: '/srv/a "site"; {}' });
    expect(text).toContain(String.raw`root "/srv/a \"site\"; {}";`);
  });

  it('has no variable in common with that of another site, which one nginx may serve beside it', () => {
    const sites = [
      { host: 'one.example', base: '/' },
      { host: 'two.example', base: '/' },
      { host: 'two.example', base: '/timeline/' },
    ];
    const variables = sites.map((site) => {
      const text = nginxConfiguration({ ...site, root: '/srv' });
      return new Set(text.match(/(?<=map \$uri )\$\w+/g));
    });
    const all = variables.reduce((before, those) => before.union(those));
    expect(all.size).toBe(variables.reduce((sum, { size }) => sum + size, 0));
  });

  it('sends compressed files only where it is told that there are some, brotli only where it has the module', () => {
    const directives = (compressed?: 'gzip' | 'brotli'): string[] =>
      nginxConfiguration({ host: 'story.example', base: '/', root: '/srv', compressed }).match(/\w+_static on/g) ?? [];
    expect(directives()).toEqual([]);
    expect(directives('gzip')).toEqual(['gzip_static on']);
    expect(directives('brotli')).toEqual(['gzip_static on', 'brotli_static on']);
  });

  it('leads from the root to the base path, where there is one', () => {
    const at = (base: string): string => nginxConfiguration({ host: 'story.example', base, root: '/srv' });
    expect(at('/timeline/')).toContain('location = / { return 302 /timeline/; }');
    expect(at('/')).not.toContain('return 302');
  });

  it('gives at the root what is looked for there alone, unless somebody put another file there', () => {
    const text = nginxConfiguration({ host: 'story.example', base: '/timeline/', root: '/srv' });
    expect(text.match(/location = \/\S+ \{ try_files \S+ \S+ =404/g)).toEqual([
      'location = /robots.txt { try_files $uri "/timeline/robots.txt" =404',
      'location = /.well-known/security.txt { try_files $uri "/timeline/.well-known/security.txt" =404',
    ]);
    expect(nginxConfiguration({ host: 'story.example', base: '/', root: '/srv' })).not.toContain('try_files');
  });
});

describe('PUBLISHING.md', () => {
  it('shows the configuration of nginx as it is now', () => {
    const text = readFileSync(new URL('../../../.github/PUBLISHING.md', import.meta.url), 'utf8');
    const shown = /```nginx\n([\s\S]*?)```/.exec(text)?.[1];
    const site = { host: 'timeline.example', base: '/', root: '/srv/who-said-when/dist' };
    expect(shown).toBe(nginxConfiguration(site));
  });
});

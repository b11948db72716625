import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressSite } from '../../../src/cli/compress-site.ts';
import { FORMATS } from '../../../src/export/formats.ts';
import { NewSite } from '../../../src/vite/new-site.ts';
import { OldSite, ownerOf } from '../../../src/vite/old-site.ts';
import { readSiteRecord, writeSiteRecord, type Made } from '../../../src/vite/site-record.ts';

const PAGE = `<!doctype html><title>The bridge</title>${'<p>The bridge is closed.</p>'.repeat(100)}`;

let site = '';
const names = (): string[] => readdirSync(site, { recursive: true, encoding: 'utf8' }).toSorted();

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'compress-'));
  mkdirSync(join(site, 'events'));
  writeFileSync(join(site, 'events/index.html'), PAGE);
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

it('puts text beside itself compressed, also in folders, and leaves it as it is', async () => {
  expect(await compressSite(site)).toBe(2);
  expect(names()).toEqual(['events', 'events/index.html', 'events/index.html.br', 'events/index.html.gz']);
  const of = (ending: string): Buffer => readFileSync(join(site, `events/index.html${ending}`));
  expect(of('').toString()).toBe(PAGE);
  expect(brotliDecompressSync(of('.br')).toString()).toBe(PAGE);
  expect(gunzipSync(of('.gz')).toString()).toBe(PAGE);
});

it('knows the text of every format by its ending', async () => {
  const endings = [...new Set(FORMATS.map(({ path }) => extname(path)))];
  for (const ending of endings) writeFileSync(join(site, `story${ending}`), PAGE);
  await compressSite(site);
  expect(names()).toEqual(expect.arrayContaining(endings.map((ending) => `story${ending}.gz`)));
});

it('leaves alone what is short, what gets no smaller, and what is no text', async () => {
  writeFileSync(join(site, 'robots.txt'), 'User-agent: *\n');
  writeFileSync(join(site, 'card.png'), PAGE);
  writeFileSync(join(site, 'ledger-whole.json.gz'), PAGE);
  writeFileSync(join(site, '.built-site'), PAGE);
  const noise = Uint8Array.from({ length: 4096 }, (_, at) => Math.floor(Math.abs(Math.sin(at * 9973) * 1e6)) % 256);
  writeFileSync(join(site, 'noise.csv'), noise);
  expect(await compressSite(site)).toBe(2);
});

it('takes what the same code compressed from the same text from the old site, and nothing else', async () => {
  const [one, other, again] = [join(site, 'one'), join(site, 'other'), join(site, 'again')];
  const build = async (folder: string, old: OldSite | null, page: string, code: string): Promise<Made> => {
    const files = new NewSite(folder, old);
    files.write('/index.html', Buffer.from(page));
    expect(await compressSite(folder, files, code)).toBe(2);
    return files.made;
  };
  const oldSite = (folder: string, made: Made): OldSite => {
    const record = join(site, 'record');
    writeSiteRecord(record, folder, made, '');
    const owner = ownerOf(lstatSync(join(folder, 'index.html'), { bigint: true }));
    return new OldSite({ folder, record: readSiteRecord(record), owner });
  };
  const inode = (folder: string): number => lstatSync(join(folder, 'index.html.br')).ino;
  const first = await build(one, null, PAGE, 'code');
  const second = await build(other, oldSite(one, first), PAGE, 'code');
  expect(inode(other)).toBe(inode(one));
  await build(again, oldSite(other, second), PAGE, 'other code');
  expect(inode(again)).not.toBe(inode(one));
  await build(join(site, 'last'), oldSite(other, second), `${PAGE}!`, 'code');
  expect(brotliDecompressSync(readFileSync(join(site, 'last/index.html.br'))).toString()).toBe(`${PAGE}!`);
});

it('writes the same bytes for the same text', async () => {
  await compressSite(site);
  const read = (): string[] =>
    names()
      .filter((name) => /\.(?:br|gz)$/.test(name))
      .map((name) => readFileSync(join(site, name)).toString('hex'));
  const first = read();
  await compressSite(site);
  expect(read()).toEqual(first);
});

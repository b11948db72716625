/** A newsroom's own files beside the pages of the site. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placePublicFiles } from '../../../src/hosting/public-files.ts';

let folder = '';
const from = (): string => join(folder, 'public');
const site = (): string => join(folder, 'site');

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const place = (needed: readonly string[] = []): Promise<string[]> =>
  placePublicFiles(from(), site(), ['_headers'], needed);

const published = (): string[] =>
  readdirSync(site(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site().length + 1))
    .toSorted();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'who-said-when-'));
  write(join(site(), 'index.html'), 'the front page');
  write(join(site(), 'events/one/index.html'), 'an event');
  write(join(site(), '.well-known/security.txt'), 'Contact: …');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('files of public/', () => {
  it('are published as they are, beside what the site makes', async () => {
    write(join(from(), 'google1.html'), 'google-site-verification: google1.html');
    write(join(from(), '.well-known/did'), 'did:1');
    expect(await place(['google1.html'])).toEqual([]);
    expect(published()).toEqual([
      '.well-known/did',
      '.well-known/security.txt',
      'events/one/index.html',
      'google1.html',
      'index.html',
    ]);
    expect(readFileSync(join(site(), 'google1.html'), 'utf8')).toBe('google-site-verification: google1.html');
  });

  it('never take the place of a page, of a folder of pages, or of what is made after them', async () => {
    for (const path of ['index.html', 'events', '_headers', 'fine.txt']) write(join(from(), path), 'ours');
    expect(await place()).toEqual(
      ['_headers', 'events', 'index.html'].map(
        (path) => `public/${path} stands where the site makes a file of its own; give it another name.`,
      ),
    );
    expect(readFileSync(join(site(), 'index.html'), 'utf8')).toBe('the front page');
    expect(published()).not.toContain('fine.txt');
  });

  it('cannot stand below a file of the site', async () => {
    write(join(from(), 'index.html/more.txt'), 'ours');
    expect(await place()).toHaveLength(1);
  });

  it('are missed where pages link to them', async () => {
    expect(await place(['icon.svg'])).toEqual(['public/icon.svg is missing; pages link to it.']);
  });

  it('are no links, which would publish what lies elsewhere', async () => {
    write(join(folder, 'secret.txt'), 'not for readers');
    mkdirSync(from());
    symlinkSync(join(folder, 'secret.txt'), join(from(), 'open.txt'));
    expect(await place()).toEqual(['public/open.txt is no file but leads to one; put the file itself there.']);
    expect(published()).not.toContain('open.txt');
  });
});

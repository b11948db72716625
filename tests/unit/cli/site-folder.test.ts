/** A build writes over nothing but an earlier build. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { root } from '../../../src/cli/child.ts';
import { FOR_PARTS, markSite, siteFolder } from '../../../src/cli/site-folder.ts';
import { PART_MARK } from '../../../src/vite/part-mark.ts';

vi.mock('node:fs/promises', { spy: true });

let folder = '';
let content = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'site-folder-')));
  content = join(folder, 'story/content');
  mkdirSync(join(content, 'events'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A folder with a file of somebody's. */
function full(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'thesis.txt'), 'mine');
  return path;
}

describe('a site may go', () => {
  it('where nothing is, in folders that are not there yet', async () => {
    const out = join(folder, 'not/yet/there');
    expect(await siteFolder(out, content)).toBe(out);
  });

  it('into an empty folder, and where an earlier build left its mark', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(await siteFolder(empty, content)).toBe(empty);
    const site = full('site');
    await markSite(site);
    expect(await siteFolder(site, content)).toBe(site);
  });

  it('where a part of a site is', async () => {
    const part = full('part');
    writeFileSync(join(part, PART_MARK), '{}');
    expect(await siteFolder(part, content)).toBe(part);
    expect(await siteFolder(part, content, FOR_PARTS)).toBe(part);
  });

  it('beside the project and the content, also under a name that begins with theirs', async () => {
    expect(await siteFolder(`${content}-site`, content)).toBe(`${content}-site`);
    const project = realpathSync(root);
    const refused = (error: unknown): string => String(error);
    // Whoever runs the tests need not have the right to write there.
    expect(await siteFolder(`../${basename(project)}-site`, content).catch(refused)).not.toContain(
      'the project is in it',
    );
    expect(await siteFolder('dist-of-a-test', content)).toBe(join(project, 'dist-of-a-test'));
  });

  it('where a link leads', async () => {
    const target = join(folder, 'target');
    mkdirSync(target);
    symlinkSync(target, join(folder, 'link'));
    expect(await siteFolder(join(folder, 'link'), content)).toBe(target);
    expect(await siteFolder(join(folder, 'link/below'), content)).toBe(join(target, 'below'));
  });
});

describe('no site may go', () => {
  const refused = (out: string): Promise<string> =>
    siteFolder(out, content).catch((error: unknown) => (error instanceof Error ? error.message : ''));

  it('where something else is, itself or through a link', async () => {
    const docs = full('docs');
    symlinkSync(docs, join(folder, 'link'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
    writeFileSync(join(folder, 'file'), '');
    expect(await refused(docs)).toMatch(/docs: it is not empty, and no build made it \(\.built-site is missing\)\./);
    expect(await refused(join(folder, 'link'))).toMatch(/link: it is not empty/);
    expect(await refused(join(folder, 'dangling'))).toMatch(/it is no folder\.$/);
    expect(await refused(join(folder, 'file'))).toMatch(/it is no folder\.$/);
    expect(await refused(join(folder, 'file/site'))).toMatch(/^Cannot build into /);
  });

  it('in an earlier site, which the next build of that would take away', async () => {
    const site = full('site');
    await markSite(site);
    for (const out of [join(site, 'timeline'), join(site, 'not/yet/there')]) {
      expect(await refused(out)).toMatch(/it is in the site .*site, whose next build would take it away\./);
    }
  });

  it('where it could not be put in place in the end', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(join(closed, 'site'), { recursive: true });
    // Whoever administers a machine may write into every folder.
    vi.mocked(access).mockImplementation((path) => (path === closed ? Promise.reject(new Error()) : Promise.resolve()));
    for (const out of ['site', 'not/yet/there']) {
      expect(await refused(join(closed, out)), out).toContain(
        `you may not write into ${closed}, in which that is done.`,
      );
    }
  });

  it('where the project or the content is, around or in it', async () => {
    for (const out of ['.', '..', '/', root, join(root, 'src/..')]) {
      expect(await refused(out), out).toMatch(/the project is in it\.$/);
    }
    await markSite(content);
    symlinkSync(dirname(content), join(folder, 'link'));
    for (const out of [content, dirname(content), join(folder, 'link')]) {
      expect(await refused(out), out).toMatch(/the content is in it\.$/);
    }
    expect(await refused(join(content, 'site'))).toMatch(/it is in the content\.$/);
    expect(await refused('')).toBe('--out needs the name of a folder.');
  });
});

it('puts no part of a site in the place of a whole one', async () => {
  const site = full('site');
  await markSite(site);
  await expect(siteFolder(site, content, FOR_PARTS)).rejects.toThrow(
    /site: a whole site is there, and a part of one would take its place\.$/,
  );
});

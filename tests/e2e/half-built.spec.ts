/** A build that fails or is killed leaves the site that was there. */
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { root } from '../../src/cli/child.ts';
import { markSite } from '../../src/cli/site-folder.ts';
import { beginBuild, build, copyProject, digests, scratch, type Scratch } from './workshop.ts';

const oldPage = '<p>the old site';

/** Puts an old site into a folder. */
async function oldSite({ folder }: Scratch): Promise<string> {
  const out = join(folder, 'site');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), oldPage);
  await markSite(out);
  return out;
}

const isOld = (out: string): boolean =>
  readdirSync(out).length === 2 && readFileSync(join(out, 'index.html'), 'utf8') === oldPage;

test('a build with an error in the content says what is wrong and leaves the old site', async () => {
  const place = scratch();
  try {
    const out = await oldSite(place);
    const content = join(place.folder, 'content');
    mkdirSync(content);
    writeFileSync(join(content, 'site.yaml'), 'title: [\n');
    const { status, output } = await build(root, out, { CONTENT_DIR: content });
    expect(status).toBe(1);
    expect(output).toContain('site.yaml');
    expect(output).toContain('The site was not built.');
    expect(output, 'no stack trace').not.toMatch(/^\s+at /m);
    expect(isOld(out)).toBe(true);
    expect(readdirSync(place.folder)).toEqual(['content', 'site']);
  } finally {
    place.remove();
  }
});

/** The folder in which a build makes the files of the new site; `null` where it does not yet. */
function newFiles({ folder }: Scratch): string | null {
  const workshop = join(folder, 'project/.astro');
  const [name] = readdirSync(workshop).filter((one) => one.startsWith('site.next-'));
  return name === undefined ? null : join(workshop, name, '1/files');
}

const has = (place: Scratch, path: string): boolean => existsSync(join(newFiles(place) ?? 'none', path));

/** What a build has done so far, seen from outside: when to kill it. */
const moments: Record<string, (place: Scratch) => boolean> = {
  'has begun': () => true,
  'writes the new site': (place) => newFiles(place) !== null,
  'has written its front page': (place) => has(place, 'index.html'),
  'makes the search': (place) => has(place, 'pagefind'),
  'puts it in place': ({ folder }) => readdirSync(folder).some((name) => name.startsWith('site.old-')),
};

test('a build that is killed leaves a whole site, and the next one clears up after it', async () => {
  const place = scratch();
  try {
    const project = join(place.folder, 'project');
    copyProject(project);
    const story = { CONTENT_DIR: join(root, 'tests/fixtures/_base') };
    const out = await oldSite(place);
    const whole = join(place.folder, 'whole');
    expect((await build(project, whole, story)).status).toBe(0);

    for (const [moment, isNow] of Object.entries(moments)) {
      const child = beginBuild(project, out, story);
      const ended = once(child, 'exit');
      while (child.exitCode === null && !isNow(place)) await sleep(5);
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      await ended;
      // Between the two steps of putting it in place there is none, until the next build brings it back.
      if (existsSync(out) && !isOld(out)) expect(digests(out), moment).toEqual(digests(whole));
    }
    expect((await build(project, out, story)).status).toBe(0);
    expect(digests(out)).toEqual(digests(whole));
    expect(readdirSync(place.folder)).toEqual(['project', 'site', 'whole']);
    expect(readdirSync(join(project, '.astro')).filter((name) => name.startsWith('site'))).toEqual([]);
  } finally {
    place.remove();
  }
});

test('two builds at once in one project do not meet', async () => {
  const place = scratch();
  try {
    const project = join(place.folder, 'project');
    copyProject(project);
    const sites = ['one', 'other'].map((name) => join(place.folder, name));
    const endings = await Promise.all(sites.map((out) => build(project, out)));
    for (const { status, output } of endings) expect(status, output).toBe(0);
    const [one, other] = sites.map(digests);
    expect(one).toEqual(other);
  } finally {
    place.remove();
  }
});

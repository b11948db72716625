/** A site that is built in parts is the one that is built at once. */
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { root, run, type Ending } from '../../src/cli/child.ts';
import { keptPlace } from '../../src/vite/kept-place.ts';
import { build, copyProject, digests, scratch } from './workshop.ts';

interface Workplace {
  project: string;
  content: string;
  /** A place for what is built. */
  place: (name: string) => string;
  command: (...args: string[]) => Promise<Ending>;
}

async function inProject(work: (given: Workplace) => Promise<void>): Promise<void> {
  const { folder, remove } = scratch();
  const [project, content] = [join(folder, 'project'), join(folder, 'content')];
  try {
    copyProject(project);
    cpSync(join(root, 'tests/fixtures/_base'), content, { recursive: true });
    await work({
      project,
      content,
      place: (name) => join(folder, name),
      command: (...args) =>
        run(process.execPath, ['src/cli/run.cjs', ...args], {
          cwd: project,
          env: { CONTENT_DIR: content },
          keep: 'everything',
        }),
    });
  } finally {
    remove();
  }
}

/** A program that builds a site in so many processes, however small the story is. */
const inProcesses = (out: string, count: number): string[] => [
  '--input-type=module',
  '--eval',
  `import { buildSite } from './src/cli/site-build.ts';
   await buildSite({ out: ${JSON.stringify(out)} }, ${count}).catch(({ message }) => {
     console.error(message);
     process.exitCode = 1;
   });`,
];

test('three parts, put together in any order, are the site byte for byte, and no part is one', async () => {
  await inProject(async ({ project, content, place, command }) => {
    const whole = place('whole');
    expect((await build(project, whole, { CONTENT_DIR: content })).status).toBe(0);
    const parts = [3, 1, 2].map((number) => ({ shard: `${number}/3`, folder: place(`part-${number}`) }));
    for (const { shard, folder } of parts) {
      const { status, output } = await command('build', '--shard', shard, '--out', folder);
      expect(status, output).toBe(0);
      expect(readdirSync(folder).toSorted()).toEqual(['.built-part', 'files']);
    }
    const folders = parts.map(({ folder }) => folder);
    const merged = await command('build', '--out', place('merged'), '--merge', ...folders);
    expect(merged.status, merged.output).toBe(0);
    expect(digests(place('merged'))).toEqual(digests(whole));

    const served = await command('serve', '--out', folders[0] ?? '');
    expect(served.status).toBe(1);
    expect(served.output).toContain('holds a part of a site');
    const over = await command('build', '--shard', '1/3', '--out', whole);
    expect(over.status).toBe(1);
    expect(over.output).toContain('a whole site is there');

    const missing = await command('build', '--out', place('merged'), '--merge', ...folders.slice(1));
    expect(missing.status).toBe(1);
    expect(missing.output).toBe('Part 3/3 is missing: build it with --shard 3/3.\n');
    rmSync(join(place('part-2'), 'files/404.html'), { force: true });
    rmSync(join(place('part-2'), 'files/_astro'), { recursive: true });
    const lost = await command('build', '--out', place('merged'), '--merge', ...folders);
    expect(lost.output).toContain('is not as it was built');
    appendFileSync(join(content, 'about.md'), '\nMore.\n');
    const other = await command('build', '--out', place('merged'), '--merge', ...folders);
    expect(other.status).toBe(1);
    expect(other.output).toMatch(/^Part \d\/3 in .* was built from other content than is here: build it anew\.\n$/);
    expect(digests(place('merged'))).toEqual(digests(whole));
  });
});

test('a build in three processes is the same as one in one, and fails with one report', async () => {
  await inProject(async ({ project, content, place, command }) => {
    const out = place('site');
    const env = { CONTENT_DIR: content };
    const options = { cwd: project, env, keep: 'everything' } as const;
    expect((await command('build', '--out', place('whole'))).status).toBe(0);
    const { status, output } = await run(process.execPath, inProcesses(out, 3), options);
    expect(status, output).toBe(0);
    expect(digests(out)).toEqual(digests(place('whole')));

    // What the parts kept is there for the next build, in however many parts that is.
    const story = { project: join(realpathSync(project), '/'), content, base: '/', preview: false };
    expect(existsSync(keptPlace(story, null))).toBe(true);
    for (const number of [1, 2, 3]) expect(existsSync(keptPlace(story, { number, of: 3 })), `${number}`).toBe(false);
    // Each process takes files from the old site as well, but for what somebody did to it.
    appendFileSync(join(out, 'index.html'), '<p>By hand');
    rmSync(join(out, 'events'), { recursive: true });
    const again = await run(process.execPath, inProcesses(out, 2), options);
    expect(again.status, again.output).toBe(0);
    expect(digests(out)).toEqual(digests(place('whole')));

    writeFileSync(join(content, 'site.yaml'), 'title: [\n');
    const failed = await run(process.execPath, inProcesses(out, 3), options);
    expect(failed.status).toBe(1);
    expect(failed.output.match(/The site was not built\./g)).toHaveLength(1);
    expect(failed.output.match(/is never closed/g)).toHaveLength(1);
    expect(failed.output, 'no stack trace').not.toMatch(/^\s+at /m);
    expect(digests(out)).toEqual(digests(place('whole')));
    expect(readdirSync(join(project, '.astro')).filter((name) => name.startsWith('site'))).toEqual([]);
  });
});

test('who ends a build ends all of its processes, and the old site stays', async () => {
  await inProject(async ({ project, content, place, command }) => {
    const out = place('site');
    expect((await command('build', '--out', out)).status).toBe(0);
    const old = digests(out);
    const options = { cwd: project, env: { ...process.env, CONTENT_DIR: content }, stdio: 'ignore' } as const;
    const building = spawn(process.execPath, inProcesses(out, 3), options);
    const ended = once(building, 'exit');
    const parts = join(project, `.astro/site.next-${building.pid}`);
    while (building.exitCode === null && !existsSync(join(parts, '3'))) await sleep(5);
    building.kill('SIGTERM');
    await ended;
    expect(building.exitCode).toBe(1);
    expect(digests(out)).toEqual(old);
    // What still ran would make its folder again.
    await sleep(1000);
    expect(existsSync(parts)).toBe(false);
  });
});

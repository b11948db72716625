/** The site is the same byte for byte, wherever and by whomever it is built. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, copyProject, digests, scratch } from './workshop.ts';

// Zones with a half-hour and with summer in January; a language in which I is no capital of i.
const here = { TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'C' };
const there = { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

test('builds in different folders, time zones, languages and rights, and over an earlier one, are the same', async () => {
  const { folder, remove } = scratch();
  try {
    const one = join(folder, 'one');
    const other = join(folder, 'another/folder/further down');
    copyProject(one);
    copyProject(other, one);
    const built = [];
    for (const { project, env, mask } of [
      { project: one, env: here, mask: 0o022 },
      { project: other, env: there, mask: 0o077 },
      // With what the first build kept.
      { project: one, env: there, mask: 0o022 },
    ]) {
      const out = join(project, 'dist');
      const before = process.umask(mask);
      const { status, output } = await build(project, out, env).finally(() => process.umask(before));
      expect(status, output).toBe(0);
      built.push(digests(out));
    }
    expect(Object.keys(built[0] ?? {})).not.toEqual([]);
    expect(built[1]).toEqual(built[0]);
    expect(built[2]).toEqual(built[0]);
  } finally {
    remove();
  }
});

test('a build that Astro makes itself, because an integration is not ours, is the same, and has what that adds', async () => {
  const { folder, remove } = scratch();
  try {
    const project = join(folder, 'project');
    copyProject(project);
    const built = async (name: string): Promise<Record<string, string>> => {
      const { status, output } = await build(project, join(folder, name));
      expect(status, output).toBe(0);
      return digests(join(folder, name));
    };
    const ours = await built('ours');
    const config = join(project, 'astro.config.mjs');
    const theirs = `{ name: 'theirs', hooks: { 'astro:build:done': async ({ dir }) => {
      await (await import('node:fs/promises')).writeFile(new URL('theirs.txt', dir), 'theirs');
    } } },`;
    writeFileSync(config, readFileSync(config, 'utf8').replace('integrations: [', `$&${theirs}`));
    const { 'theirs.txt': added, ...others } = await built('theirs');
    expect(added).toBeDefined();
    expect(others).toEqual(ours);
  } finally {
    remove();
  }
});

/** The site is the same byte for byte, wherever and by whomever it is built. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, copyProject, digests, scratch } from './workshop.ts';

const here = { TZ: 'America/Anchorage', LC_ALL: 'C', LANG: 'C' };
const there = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

test('two builds in different folders, time zones and languages are the same', async () => {
  const { folder, remove } = scratch();
  try {
    const one = join(folder, 'one');
    const other = join(folder, 'another/folder/further down');
    copyProject(one);
    copyProject(other, one);
    const built = [];
    for (const { project, env } of [
      { project: one, env: here },
      { project: other, env: there },
    ]) {
      const out = join(project, 'dist');
      const { status, output } = await build(project, out, env);
      expect(status, output).toBe(0);
      built.push(digests(out));
    }
    expect(Object.keys(built[0] ?? {})).not.toEqual([]);
    expect(built[1]).toEqual(built[0]);
  } finally {
    remove();
  }
});

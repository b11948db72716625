/** `npm run check -- --base`: the account of what changes, in each format. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { baseFile, contentWith } from '../check/overlay.ts';
import { commitAll, git } from '../check/repository.ts';

const DOOR = join(import.meta.dirname, '../../../src/cli/run.cjs');
const EVENT = 'events/2023-06/bridge-closed.md';

it('check --base tells what changes after the problems, in the summary of a workflow, and never in JSON', () => {
  using folder = contentWith({ '.gitkeep': '' });
  commitAll(folder.root);
  writeFileSync(join(folder.root, EVENT), baseFile(EVENT).replace(/^summary: .*$/m, 'summary: It is closed.'));
  const summary = join(folder.root, '.gitkeep');
  const check = (format: string): string =>
    spawnSync(process.execPath, [DOOR, 'check', '--content', '.', '--base', 'HEAD', '--format', format], {
      cwd: folder.root,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], GITHUB_STEP_SUMMARY: summary },
    }).stdout;

  const account =
    /No problems\.\n\nWhat this changes in the story\n\nEvents\n {2}~ bridge-closed\n {6}summary: .*\n {13}→ It is closed\.\n/;
  expect(check('text')).toMatch(account);
  expect(check('github')).not.toContain('What this changes');
  expect(readFileSync(summary, 'utf8')).toContain('### Events\n\n- changed: **bridge-closed**');
  expect(Array.isArray(JSON.parse(check('json')))).toBe(true);
});

it('check --base refuses nothing of a story that stood there before this one began', () => {
  using folder = contentWith({});
  commitAll(folder.root);
  const check = () => {
    const args = [DOOR, 'check', '--content', '.', '--base', 'HEAD'];
    return spawnSync(process.execPath, args, { cwd: folder.root, encoding: 'utf8' });
  };
  rmSync(join(folder.root, EVENT));
  expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('silent-edit') as string });
  const later = new Date(Date.now() + 60_000).toISOString().replace(/\.\d+/, '');
  writeFileSync(join(folder.root, 'site.yaml'), `${baseFile('site.yaml')}history_from: ${later}\n`);
  expect(check().stdout).not.toContain('silent-edit');
  expect(check().stdout).toContain('at that revision another story stood here');
});

it('check --base says in a sentence what git cannot read, and in a partial clone what brings it', () => {
  using folder = contentWith({});
  commitAll(folder.root);
  const check = (content: string) => {
    const args = [DOOR, 'check', '--content', content, '--base', 'HEAD^'];
    return spawnSync(process.execPath, args, { encoding: 'utf8' });
  };
  writeFileSync(join(folder.root, EVENT), baseFile(EVENT).replace(/^summary: .*$/m, 'summary: It is closed.'));
  commitAll(folder.root);
  git(folder.root, 'config', 'uploadpack.allowFilter', 'true');
  using scratch = contentWith({});
  const partial = join(scratch.root, 'partial');
  git(scratch.root, 'clone', '--quiet', '--filter=blob:none', pathToFileURL(folder.root).href, partial);
  expect(check(partial)).toMatchObject({
    status: 2,
    stderr:
      'Cannot compare with HEAD^: this clone is partial, without its files of then. ' +
      'git fetch --refetch --no-filter brings what is missing.\n',
  });
  git(partial, 'fetch', '--quiet', '--refetch', '--no-filter');
  expect(check(partial).stdout).toContain('It is closed.');
  writeFileSync(join(folder.root, '.git/index'), 'damaged');
  const { status, stderr } = check(folder.root);
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^Cannot compare with HEAD\^: git cannot read what it keeps here\. It says: fatal: .*index.*\n$/,
  );
});

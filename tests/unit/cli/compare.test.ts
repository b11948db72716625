/** `npm run compare`, in a copy of the project with a small story. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../src/cli/child.ts';
import { commitAll, git } from '../check/repository.ts';

let scratch = '';
const inProject = (...steps: string[]): string => join(scratch, 'project', ...steps);
/** The folders that the command is to throw away. */
const inTemp = (): string[] => readdirSync(join(scratch, 'temp')).filter((name) => name.startsWith('compare-'));
/** Each build tells the content of its own project. */
const options = () => ({
  cwd: inProject(),
  env: { ...process.env, CONTENT_DIR: '', TMPDIR: join(scratch, 'temp') },
});
const command = ['src/cli/run.cjs', 'compare'];

function replace(path: string, from: string, to: string): void {
  const text = readFileSync(inProject(path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(inProject(path), text.replace(from, to));
}

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'comparing-'));
  mkdirSync(join(scratch, 'temp'));
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(root, part), inProject(part), { recursive: true });
  }
  cpSync(join(root, 'tests/fixtures/_base'), inProject('content'), { recursive: true });
  commitAll(inProject());
  symlinkSync(join(root, 'node_modules'), inProject('node_modules'), 'junction');
});

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

describe('npm run compare', () => {
  it('shows what a change that is in no commit does to the published files, and leaves nothing behind', () => {
    replace('src/hosting/headers.ts', 'nosniff', 'no-sniffing');
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command, 'HEAD'], {
      ...options(),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/\ndiffers {3}_headers\n(?: .*\n)* {2}- .*nosniff\n {2}\+ .*no-sniffing\n/);
    expect(stdout).toMatch(/\nDiffer: 1, and 0 in hashes alone\. Appear: 0\. Vanish: 0\.\n$/);
    expect(status).toBe(1);
    expect(inTemp()).toEqual([]);
  });

  it('leaves nothing behind where it is ended', async () => {
    const child = spawn(process.execPath, [...command, 'HEAD'], { ...options(), stdio: 'pipe' });
    let shown = '';
    child.stdout.on('data', (part: Buffer) => (shown += part.toString()));
    child.stderr.on('data', (part: Buffer) => (shown += part.toString()));
    const ended = new Promise((resolve) => child.on('close', resolve));
    const begun = (): boolean => inTemp().some((name) => readdirSync(join(scratch, 'temp', name)).length > 0);
    while (!begun()) await pause(20);
    child.kill('SIGINT');
    expect(await ended).toBe(1);
    expect(shown).toContain('Ended before anything was compared.');
    expect(inTemp()).toEqual([]);
  });

  it('says which of the two cannot be built and why, and names no folder that is gone', () => {
    replace('content/events/2023-06/bridge-closed.md', 'kind: happening', 'kind: nothing');
    git(inProject(), 'commit', '--quiet', '--all', '--message', 'A slip');
    const { status, stderr } = spawnSync(process.execPath, [...command, 'HEAD'], { ...options(), encoding: 'utf8' });
    replace('content/events/2023-06/bridge-closed.md', 'kind: nothing', 'kind: happening');
    expect(status).toBe(1);
    expect(stderr).toContain('Unexpected "nothing" for kind');
    expect(stderr).toMatch(/\n\nThe site of HEAD was not built: there is nothing to compare\.\n$/);
    expect(stderr).not.toContain(scratch);
  });

  it.each([
    [[], 'Say with what to compare, such as npm run compare -- main.\n'],
    [['nowhere'], 'Git knows no revision "nowhere" here. In a shallow clone, git fetch --unshallow brings it.\n'],
    [['HEAD', '--content', 'nowhere'], 'There is no content folder "nowhere".\n'],
  ])('refuses %j in plain words', (args, message) => {
    const { status, stderr } = spawnSync(process.execPath, [...command, ...args], { ...options(), encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, message]);
  });
});

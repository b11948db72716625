/** What `.gitattributes` makes of a plain `git merge`: between two editors, and of the template into a newsroom's copy. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commitAll, git } from '../check/repository.ts';
import { root, textOf } from './documentation.ts';

const SITE = 'content/site.yaml';
const EVENT = 'content/events/2023-06/bridge-closed.md';
const ADDED = 'content/events/2023-06/later.md';

let folder = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A merge of the first story's further course into a fork that tells another. */
function merge(theirs: Record<string, string>): number | null {
  git(folder, 'checkout', '--quiet', '-b', 'theirs');
  for (const [path, text] of Object.entries(theirs)) write(path, text);
  commitAll(folder);
  git(folder, 'checkout', '--quiet', 'main');
  write(SITE, 'title: Ours\nstory: Ours\n');
  rmSync(join(folder, 'content/about.md'));
  commitAll(folder);
  return mergeTheirs();
}

function mergeTheirs(): number | null {
  const who = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org'];
  return spawnSync('git', [...who, 'merge', '--no-edit', 'theirs'], { cwd: folder }).status;
}

/** A merge of what two editors did to one event. */
function mergeEditors(edit: [from: string, to: string], other: [from: string, to: string]): number | null {
  const before = readFileSync(join(folder, EVENT), 'utf8');
  git(folder, 'checkout', '--quiet', '-b', 'theirs');
  write(EVENT, before.replace(...other));
  commitAll(folder);
  git(folder, 'checkout', '--quiet', 'main');
  write(EVENT, before.replace(...edit));
  commitAll(folder);
  return mergeTheirs();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'merging-'));
  cpSync(join(root, '.gitattributes'), join(folder, '.gitattributes'));
  write(SITE, 'title: First\nstory: First\n');
  write('content/about.md', 'First.\n');
  write(EVENT, 'title: The bridge closes\nsummary: It is closed.\nkind: happening\nwhen: 2023-06-04\nkey: true\n');
  write('public/icon.svg', '');
  write('.github/CODEOWNERS', '');
  commitAll(folder);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('brings together what two editors wrote in different lines of one event', () => {
  expect(mergeEditors(['The bridge closes', 'The bridge is closed'], ['key: true', 'key: false'])).toBe(0);
  expect(readFileSync(join(folder, EVENT), 'utf8')).toMatch(/The bridge is closed(.|\n)*key: false/);
});

it('marks where they wrote the same line, so that neither is lost', () => {
  expect(mergeEditors(['The bridge closes', 'The bridge is closed'], ['The bridge closes', 'The port closes it'])).toBe(
    1,
  );
  expect(readFileSync(join(folder, EVENT), 'utf8')).toMatch(
    /The bridge is closed(.|\n)*=======(.|\n)*The port closes it/,
  );
});

it('stops where both sides changed a file of the story, and leaves the newsroom’s as it is', () => {
  expect(merge({ [SITE]: 'title: First\nstory: First, and on\n' })).toBe(1);
  expect(readFileSync(join(folder, SITE), 'utf8')).toBe('title: Ours\nstory: Ours\n');
});

it('stops where the newsroom removed what the first story changed', () => {
  expect(merge({ 'content/about.md': 'First, and on.\n' })).toBe(1);
});

/** What docs/upgrade.md says to do with it, with the source that it names for a merge that has stopped or one that is done. */
function takeBack(source: RegExp): void {
  const commands = [...textOf('docs/upgrade.md').matchAll(/^git (restore .*)$/gm)].map(([, command = '']) => command);
  git(folder, ...(commands.find((command) => source.test(command)) ?? '').split(' '));
}

it('brings in what only the first story added, and lets it be taken back as docs/upgrade.md says', () => {
  expect(merge({ [ADDED]: 'Later.\n', 'src/new.ts': '' })).toBe(0);
  expect(existsSync(join(folder, ADDED))).toBe(true);
  takeBack(/--source=HEAD\^1/);
  expect(existsSync(join(folder, ADDED))).toBe(false);
  expect(existsSync(join(folder, 'src/new.ts'))).toBe(true);
});

it('loses nothing of the last commit where it has stopped and is taken back as docs/upgrade.md says', () => {
  expect(merge({ [ADDED]: 'Later.\n', [SITE]: 'title: First, and on\n' })).toBe(1);
  takeBack(/--source=HEAD(?=\s)/);
  expect(existsSync(join(folder, ADDED))).toBe(false);
  expect(readFileSync(join(folder, SITE), 'utf8')).toContain('Ours');
  expect(existsSync(join(folder, 'content/about.md'))).toBe(false);
});

/** Nothing that a stranger puts into the content, and nothing that is configured, makes git run a program. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import { afterEach, expect, it, vi } from 'vitest';
import { readRevision } from '../../../src/check/files/revision.ts';
import { root as project, run } from '../../../src/cli/child.ts';
import { readBlobs } from '../../../src/ledger/commit-log.ts';
import { followBranch } from '../../../src/git/repository.ts';
import { EVENT, repository, TEXT, told, type Repository } from '../ledger/repository.ts';

const DOOR = join(project, 'src/cli/run.cjs');

afterEach(() => {
  vi.unstubAllEnvs();
});

const markOf = (scratch: string): string => join(scratch, 'mark').replaceAll('\\', '/');

/** Settings that each name a program which leaves a mark. */
const settings = (mark: string): string => `[core]
	fsmonitor = "touch ${mark}; false"
	pager = touch ${mark}
	editor = touch ${mark}
	sshCommand = touch ${mark}
	askPass = touch ${mark}
	alternateRefsCommand = touch ${mark}; true
[gpg]
	program = touch ${mark}
[merge]
	verifySignatures = true
[filter "mark=ed"]
	clean = touch ${mark}; cat
	smudge = touch ${mark}; cat
	required = true
[filter "processed"]
	process = touch ${mark}
	required = true
[hook "marked"]
	event = reference-transaction
	event = post-checkout
	event = post-merge
	event = post-index-change
	command = touch ${mark}
[diff]
	external = touch ${mark}
[diff "marked"]
	textconv = touch ${mark}
	command = touch ${mark}
[uploadpack]
	packObjectsHook = touch ${mark}
`;

/** A copy of the repository that git takes for a bare one, with a work tree around it. */
function plant(at: string, { root, scratch }: Repository): void {
  cpSync(join(root, '.git'), at, { recursive: true });
  writeFileSync(
    join(at, 'config'),
    `${settings(markOf(scratch))}[core]\n\trepositoryFormatVersion = 0\n\tbare = false\n\tworktree = ..\n`,
  );
}

/** A story in git, in whose content stand repositories that name programs, one of them as a submodule. */
function planted(): Repository {
  const folder = repository();
  folder.commit('2023-06-06T12:00Z');
  plant(folder.content, folder);
  plant(join(folder.content, 'images/bare'), folder);
  const inner = join(folder.content, 'images/inner');
  folder.git('init', '--quiet', inner);
  folder.git('-C', inner, 'commit', '--quiet', '--allow-empty', '--message', 'Inside');
  folder.commit('2023-06-07T12:00Z');
  appendFileSync(join(inner, '.git/config'), settings(markOf(folder.scratch)));
  writeFileSync(join(inner, 'new'), '');
  folder.write(EVENT, TEXT.replace('twelve', 'ten'));
  return folder;
}

const COMMANDS = [
  ['check'],
  ['check', '--base', 'HEAD'],
  ['new', 'actor', '--name', 'The pilot', '--kind', 'person', '--id', 'pilot'],
  ['new', 'story', '--yes', '--title', 'Other', '--url', 'https://other.example/', '--timezone', 'Europe/Kyiv'],
  ['rules'],
  ['schemas'],
  ['nginx'],
  ['sources', '--captures', '.'],
  ['import', 'timelinejs', 'none.json'],
  ['build', '--out', 'site'],
];

it('no command runs what a repository in the content names', async () => {
  using folder = planted();
  const env = { CONTENT_DIR: folder.content };
  for (const args of COMMANDS) {
    const absolute = args.map((arg) => (arg === 'site' ? join(folder.scratch, arg) : arg));
    await run(process.execPath, [DOOR, ...absolute], { cwd: folder.content, env, keep: 'everything' });
    expect(existsSync(markOf(folder.scratch)), args.join(' ')).toBe(false);
  }
});

it('history is that of the repository around the content, not of one that the content looks like', async () => {
  using folder = repository();
  folder.commit('2023-06-06T12:00Z');
  plant(folder.content, folder);
  folder.write(EVENT, TEXT.replace('twelve', 'ten'));
  folder.commit('2023-06-07T12:00Z');
  expect(await told(folder.content)).toEqual(['2023-06-06 new', '2023-06-07 facts']);
});

it('nor does the development server', async () => {
  using folder = planted();
  const port = await getPort();
  // Astro serves no page where it believes that Vitest runs it.
  const env = { ...process.env, VITEST: undefined, CONTENT_DIR: folder.content };
  const server = spawn(process.execPath, [DOOR, 'dev', '--port', String(port)], { env, stdio: 'ignore' });
  try {
    await vi.waitFor(async () => {
      const answer = await fetch(`http://localhost:${port}/changes/`);
      expect(await answer.text()).toContain('<h1');
    }, 60_000);
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  expect(existsSync(markOf(folder.scratch))).toBe(false);
});

it("a repository's own settings, attributes and hooks, and the environment, run nothing either", async () => {
  using folder = repository();
  const mark = markOf(folder.scratch);
  folder.write('.gitattributes', '*.md diff=marked filter=mark=ed\n*.yaml filter=processed\n');
  folder.commit('2023-06-06T12:00Z');
  folder.write(EVENT, TEXT.replace('twelve', 'ten'));
  const site = readFileSync(join(folder.content, 'site.yaml'), 'utf8');
  // Written again as it was, so that git has to look into it.
  folder.write('site.yaml', site);
  appendFileSync(join(folder.root, '.git/config'), settings(mark));
  writeFileSync(join(folder.root, '.git/hooks/post-index-change'), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
  for (const name of ['GIT_EXTERNAL_DIFF', 'GIT_PAGER', 'GIT_EDITOR', 'GIT_SSH_COMMAND', 'GIT_ASKPASS']) {
    vi.stubEnv(name, `touch ${mark}`);
  }
  // As a hook of another repository has them, which calls a command.
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE']) vi.stubEnv(name, join(folder.scratch, 'none'));
  vi.stubEnv('GIT_CONFIG_COUNT', '1');
  vi.stubEnv('GIT_CONFIG_KEY_0', 'core.fsmonitor');
  vi.stubEnv('GIT_CONFIG_VALUE_0', `touch ${mark}; false`);

  const { changed, records } = await readRevision(folder.content, 'HEAD');
  expect([...changed]).toEqual([EVENT]);
  expect(records.map(({ path }) => path)).toEqual([EVENT]);
  expect(await told(folder.content)).toEqual(['2023-06-06 new']);
  expect(existsSync(mark)).toBe(false);
});

it('nor does what follows a branch of a copy', async () => {
  using folder = repository();
  const mark = markOf(folder.scratch);
  folder.write('.gitattributes', '*.md filter=mark=ed\n');
  folder.commit('2023-06-06T12:00Z');
  const copy = join(folder.scratch, 'copy');
  folder.git('clone', '--quiet', folder.root, copy);
  writeFileSync(join(copy, 'site/content', EVENT), TEXT.replace('twelve', 'ten'));
  folder.git('-C', copy, 'commit', '--quiet', '--all', '--message', 'Ten');
  writeFileSync(join(folder.root, '.git/objects/info/alternates'), `${join(copy, '.git/objects')}\n`);
  appendFileSync(join(folder.root, '.git/config'), settings(mark));
  await followBranch(folder.root, copy, 'main');
  expect(readFileSync(join(folder.content, EVENT), 'utf8')).toContain('ten ships');
  expect(existsSync(mark)).toBe(false);
});

it('a filter that somebody has named for all their repositories is theirs, and is run', async () => {
  using folder = repository();
  vi.stubEnv('HOME', folder.scratch);
  vi.stubEnv('XDG_CONFIG_HOME', folder.scratch);
  const filter = (clean: string): string => `[filter "shouted"]\n\tclean = ${clean}\n\trequired = true\n`;
  writeFileSync(join(folder.scratch, '.gitconfig'), filter('tr a-z A-Z'));
  folder.write('.gitattributes', `${EVENT} filter=shouted\n`);
  folder.commit('2023-06-06T12:00Z');
  appendFileSync(join(folder.root, '.git/config'), filter('cat'));
  folder.write(EVENT, TEXT.toUpperCase());
  expect((await readRevision(folder.content, 'HEAD')).changed).toEqual(new Set());
});

it('what a partial clone has not fetched is not to be had, and nothing is asked for it', async () => {
  using folder = repository();
  folder.commit('2023-06-06T12:00Z');
  const mark = markOf(folder.scratch);
  const blob = folder.git('rev-parse', `HEAD:site/content/${EVENT}`).trim();
  rmSync(join(folder.root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
  for (const [name = '', value = ''] of [
    ['core.repositoryFormatVersion', '1'],
    ['extensions.partialClone', 'origin'],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.url', `ext::sh -c touch% ${mark}`],
    ['protocol.ext.allow', 'always'],
  ]) {
    folder.git('config', name, value);
  }
  expect(await readBlobs(folder.content, [blob])).toBe(null);
  expect(existsSync(mark)).toBe(false);
});

it('only one module starts git', () => {
  const src = join(project, 'src');
  const calls = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(ts|mjs|astro)$/.test(name) && /\(\s*['"`]git['"`]/.test(readFileSync(join(src, name), 'utf8')),
  );
  expect(calls).toEqual([join('git', 'repository.ts')]);
});

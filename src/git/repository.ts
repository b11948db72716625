/**
 * The one way to git. The content is a stranger's, and git obeys what it finds where it runs: a folder that looks like a
 * repository, and the programs that its configuration names. So the repository is looked for by its `.git` alone, which
 * git itself never checks out, is named in every call, and nothing that configuration or environment could start starts.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Settings that outweigh those of every configuration file. */
const SETTINGS = [
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'core.pager=cat',
  'core.editor=false',
  'core.askPass=',
  'core.sshCommand=false',
  'credential.helper=',
  'diff.external=',
  'diff.ignoreSubmodules=all',
  'log.showSignature=false',
  'protocol.allow=never',
  'uploadpack.packObjectsHook=',
  'gc.auto=0',
  'maintenance.auto=false',
];

const SWITCHED_OFF = [
  ...['--no-pager', '--no-optional-locks', '--no-replace-objects'],
  ...SETTINGS.flatMap((setting) => ['-c', setting]),
];

/** This process's environment without what steers git, and with what keeps it from asking or fetching anything. */
function environment(protocols: string): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  return {
    ...Object.fromEntries(others),
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: protocols,
    GIT_TERMINAL_PROMPT: '0',
  };
}

async function run(cwd: string, args: readonly string[], input: string, protocols = ''): Promise<Buffer> {
  const options = { cwd, env: environment(protocols), encoding: 'buffer', maxBuffer: Infinity } as const;
  const running = execute('git', [...SWITCHED_OFF, ...args], options);
  // Where git ends before it has read everything, how it ended says why.
  running.child.stdin?.on('error', () => undefined).end(input);
  return (await running).stdout;
}

/** The nearest folder, from this one up, that has a `.git`; without one, the root of the file system. */
function nearestWithGit(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, '.git')) || above === folder ? folder : nearestWithGit(above);
}

/** A repository, seen from one folder of its work tree. */
export interface Repository {
  /**
   * Runs a command of git in the folder.
   *
   * @param args the command and its options
   * @param input what it reads from its standard input
   * @returns what it prints
   * @throws Error as `execFile` does, where it ends with another status than 0
   */
  git: (args: readonly string[], input?: string) => Promise<Buffer>;
}

/**
 * The repository that keeps a folder.
 *
 * @param folder in a work tree, or a work tree itself
 * @throws Error where there is no git, no such folder, or no repository whose owner git trusts; see {@link isMissing}
 */
export async function openRepository(folder: string): Promise<Repository> {
  // From there git itself looks, since it knows whose repositories it may trust (`safe.directory`).
  const found = await run(nearestWithGit(resolve(folder)), ['rev-parse', '--show-toplevel', '--absolute-git-dir'], '');
  const [workTree = '', gitFolder = ''] = found.toString().split('\n');
  const named = [`--git-dir=${gitFolder}`, `--work-tree=${workTree}`];
  return { git: (args, input = '') => run(folder, [...named, ...args], input) };
}

/**
 * Puts a copy of a repository that shares its objects into a new folder, with nothing checked out.
 *
 * @param from a work tree on this machine
 * @param into a folder that is not there yet
 * @throws Error as {@link Repository.git} does
 */
export async function cloneShared(from: string, into: string): Promise<Repository> {
  await run(dirname(into), ['clone', '--quiet', '--shared', '--no-checkout', from, into], '', 'file');
  return openRepository(into);
}

/**
 * Brings a branch of another repository on this machine into this one, and lets the branch that is checked out follow it:
 * its files change, and it moves, only where it is an ancestor and no file of it was touched.
 *
 * @param to a folder of the repository
 * @param from the other's folder
 * @param branch in the other
 * @throws Error as {@link Repository.git} does; what was checked out is then as it was
 */
export async function followBranch(to: string, from: string, branch: string): Promise<void> {
  await run(to, ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', from, `refs/heads/${branch}`], '', 'file');
  const { git } = await openRepository(to);
  await git(['merge', '--quiet', '--ff-only', '--no-overwrite-ignore', 'FETCH_HEAD']);
}

/** Whether a call failed because there is no git, or no such folder. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * The one way to git. The content is a stranger's, and git obeys what it finds where it runs: a folder that looks like a
 * repository, and the programs that its configuration names. So the repository is looked for by its `.git` alone, which
 * git itself never checks out, is named in every call, and nothing that configuration or environment could start starts;
 * but for filters that people have named for all their repositories, as that of Git LFS: without it, its files all differ.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Settings that outweigh those of every configuration file. */
const SETTINGS = [
  // Said of whatever stands in place of grafts.
  'advice.graftFileDeprecated=false',
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'core.pager=cat',
  'core.editor=false',
  'core.askPass=',
  'core.sshCommand=false',
  'core.alternateRefsCommand=true',
  'credential.helper=',
  'diff.external=',
  'diff.ignoreSubmodules=all',
  // As git has it for no order at all, on every system.
  'diff.orderFile=/dev/null',
  // In UTF-16 git prints commits between paths that are in none of that.
  'i18n.logOutputEncoding=UTF-8',
  'log.showSignature=false',
  'merge.verifySignatures=false',
  'protocol.allow=never',
  'uploadpack.packObjectsHook=',
  'gc.auto=0',
  'maintenance.auto=false',
];

const SWITCHED_OFF = [
  ...['--no-pager', '--no-optional-locks', '--no-replace-objects'],
  ...SETTINGS.flatMap((setting) => ['-c', setting]),
];

type Setting = readonly [name: string, value: string];

/** What a call of git may be given besides its arguments. */
interface Given {
  /** What it reads from its standard input. */
  input?: string;
  /** The protocols by which it may fetch. */
  protocols?: string;
  /** Settings whose names may hold any character. */
  settings?: readonly Setting[];
}

/** This process's environment without what steers git, and with what keeps it from asking or fetching anything. */
function environment({ protocols = '', settings = [] }: Given): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  return {
    ...Object.fromEntries(others),
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: protocols,
    GIT_TERMINAL_PROMPT: '0',
    GIT_GRAFT_FILE: devNull,
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(settings.map(([name], at) => [`GIT_CONFIG_KEY_${at}`, name])),
    ...Object.fromEntries(settings.map(([, value], at) => [`GIT_CONFIG_VALUE_${at}`, value])),
  };
}

async function run(cwd: string, args: readonly string[], given: Given = {}): Promise<Buffer> {
  const options = { cwd, env: environment(given), encoding: 'buffer', maxBuffer: Infinity } as const;
  const running = execute('git', [...SWITCHED_OFF, ...args], options);
  // Where git ends before it has read everything, how it ended says why.
  running.child.stdin?.on('error', () => undefined).end(given.input ?? '');
  return (await running).stdout;
}

/** The nearest folder, from this one up, that has a `.git`; without one, the root of the file system. */
function nearestWithGit(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, '.git')) || above === folder ? folder : nearestWithGit(above);
}

/**
 * What switches off the programs that configuration names under names of its own: hooks (`hook.<name>.command`, since git
 * 2.54), and filters of the repository's own. A filter is again as the person has it for all repositories, or none.
 *
 * @param folder where git is to run
 * @param named its repository, as options
 * @returns never throws
 */
async function switchedOffByName(folder: string, named: readonly string[] = []): Promise<Setting[]> {
  const asked = ['config', '--show-scope', '--null', '--get-regexp', String.raw`^(filter|hook)\.`];
  // Where there is no setting of that kind, git ends with 1.
  const output = await run(folder, [...named, ...asked]).catch(() => '');
  const tokens = output.toString().split('\0').values();
  const elsewhere = new Map<string, string>();
  const own = new Set<string>();
  const hooks = new Set<string>();
  for (const scope of tokens) {
    const [name = '', ...value] = (tokens.next().value ?? '').split('\n');
    if (name.startsWith('hook.')) hooks.add(name.replace(/\.[^.]*$/, '.enabled'));
    else if (scope === 'local' || scope === 'worktree') own.add(name);
    else elsewhere.set(name, value.join('\n'));
  }
  const nothing = (name: string): string => (name.endsWith('.required') ? 'false' : '');
  return [
    ...[...hooks].map((name): Setting => [name, 'false']),
    ...[...own].map((name): Setting => [name, elsewhere.get(name) ?? nothing(name)]),
  ];
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
  const found = await run(nearestWithGit(resolve(folder)), ['rev-parse', '--show-toplevel', '--absolute-git-dir']);
  const [workTree = '', gitFolder = ''] = found.toString().split('\n');
  const named = [`--git-dir=${gitFolder}`, `--work-tree=${workTree}`];
  const settings = await switchedOffByName(workTree, named);
  return { git: (args, input = '') => run(folder, [...named, ...args], { input, settings }) };
}

/**
 * Puts a copy of a repository that shares its objects into a new folder, with nothing checked out.
 *
 * @param from a work tree on this machine
 * @param into a folder that is not there yet
 * @throws Error as {@link Repository.git} does
 */
export async function cloneShared(from: string, into: string): Promise<Repository> {
  const around = dirname(into);
  const settings = await switchedOffByName(around);
  await run(around, ['clone', '--quiet', '--shared', '--no-checkout', from, into], { protocols: 'file', settings });
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
  const fetch = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', from, `refs/heads/${branch}`];
  await run(to, fetch, { protocols: 'file', settings: await switchedOffByName(to) });
  const { git } = await openRepository(to);
  await git(['merge', '--quiet', '--ff-only', '--no-overwrite-ignore', 'FETCH_HEAD']);
}

/** What brings a partial clone what it lacks, as one types it. */
export const FETCH_REST = 'git fetch --refetch --no-filter';

/**
 * Whether a repository is a partial clone (git clone --filter): what was not fetched is not to be had.
 *
 * @param folder in it
 * @returns never throws
 */
export async function isPartial(folder: string): Promise<boolean> {
  try {
    const { git } = await openRepository(folder);
    return (await git(['config', '--get-regexp', String.raw`^remote\..*\.promisor$`, '^true$'])).length > 0;
  } catch {
    return false;
  }
}

/** Whether a call failed because there is no git, or no such folder. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

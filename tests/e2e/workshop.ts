/** Builds of the site that tests make for themselves, apart from `dist`. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run, type Ending } from '../../src/cli/child.ts';

/** A folder of this test's own, and how to remove it. */
export interface Scratch {
  folder: string;
  remove: () => void;
}

export function scratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'who-said-when-'));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a build needs, and nothing that an earlier build left. */
const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', '.git'];

/** Copies the project to a new folder; the installed packages are shared. */
export function copyProject(to: string, from = root): void {
  mkdirSync(to, { recursive: true });
  for (const part of parts) {
    if (existsSync(join(from, part))) cpSync(join(from, part), join(to, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'), 'junction');
}

const command = ['src/cli/run.cjs', 'build', '--out'];

/** Builds the project in a folder, and keeps what the build says. */
export function build(project: string, out: string, env: NodeJS.ProcessEnv = {}): Promise<Ending> {
  return run(process.execPath, [...command, out], { cwd: project, env, keep: 'everything' });
}

/** Starts a build as the leader of a group of processes, so that all of it can be killed at once. */
export function beginBuild(project: string, out: string, env: NodeJS.ProcessEnv = {}): ChildProcess {
  const options = { cwd: project, env: { ...process.env, ...env }, detached: true, stdio: 'ignore' } as const;
  return spawn(process.execPath, [...command, out], options);
}

/** Each file of a folder with a digest of its bytes. */
export function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const entries = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
  });
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

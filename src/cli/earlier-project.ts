/** The project as it was at an earlier revision, in a folder of its own. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { asWritten } from '../check/words/as-written.ts';
import { root, run } from './child.ts';
import { Refusal } from './command.ts';

/** Runs git or npm to its end; its output. */
async function must(program: string, args: readonly string[], cwd: string, otherwise: string): Promise<string> {
  const { status, output } = await run(program, args, { cwd, keep: 'everything' });
  if (status !== 0) throw new Refusal(`${otherwise}\n${output}`.trimEnd());
  return output.trim();
}

/** Which packages a project's lock file has installed where; the file as it is, where it cannot be read as one. */
function packagesOf(folder: string): string {
  const file = join(folder, 'package-lock.json');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  try {
    const { packages } = JSON.parse(text) as { packages: Record<string, { version?: string; integrity?: string }> };
    const installed = Object.entries(packages).filter(([place]) => place !== '');
    return JSON.stringify(installed.map(([place, { version, integrity }]) => [place, version, integrity]).toSorted());
  } catch {
    return text;
  }
}

/**
 * Finds the commit that a revision names.
 *
 * @returns its hash
 * @throws Refusal where git knows none
 */
export function commitOf(revision: string): Promise<string> {
  const name = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const otherwise = `Git knows no revision ${asWritten(revision)} here. In a shallow clone, fetch it first.`;
  return must('git', name, root, otherwise);
}

/**
 * Puts the files of a commit into a new folder, with the packages that they need: those that are installed here, where
 * the lock files name the same, else their own. In that folder git knows the history up to now: what a site tells of
 * its history is then no difference between the two.
 *
 * @param commit its hash
 * @param folder that is not there yet
 * @throws Refusal where the folder cannot be filled or the packages cannot be installed
 */
export async function putProjectOf(commit: string, folder: string): Promise<void> {
  const otherwise = `The files of ${commit} cannot be read:`;
  await must('git', ['clone', '--quiet', '--shared', '--no-checkout', root, folder], root, otherwise);
  await must('git', ['checkout', '--quiet', commit, '--', '.'], folder, otherwise);
  if (packagesOf(folder) === packagesOf(root)) {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return;
  }
  console.log('It needs other packages than are installed here; installing them …');
  await must('npm', ['ci', '--no-audit', '--no-fund'], folder, 'Its packages cannot be installed:');
}

/** The project as it was at an earlier revision, in a folder of its own. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { asWritten } from '../check/words/as-written.ts';
import { cloneShared, FETCH_REST, isPartial, openRepository } from '../git/repository.ts';
import { root, runNpm } from './child.ts';
import { Refusal } from './command.ts';
import { reasonOf } from './errors.ts';
import { commitNamed } from './releases.ts';

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
export async function commitOf(revision: string): Promise<string> {
  const repository = await openRepository(root).catch(() => undefined);
  if (!repository) {
    throw new Refusal(
      'Git does not keep this project, or does not trust its owner. Work in a clone of the repository.',
    );
  }
  const commit = await commitNamed(repository, revision);
  if (commit !== undefined) return commit;
  throw new Refusal(
    `Git knows no revision ${asWritten(revision)} here. In a shallow clone, git fetch --unshallow brings it.`,
  );
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
  try {
    const { git } = await cloneShared(root, folder);
    await git(['checkout', '--quiet', commit, '--', '.']);
  } catch (error) {
    const why = (await isPartial(root))
      ? `this clone is partial. ${FETCH_REST} brings what is missing.`
      : reasonOf(error);
    throw new Refusal(`The files of ${commit} cannot be read: ${why}`);
  }
  await givePackages(folder);
}

/**
 * Gives a project in another folder the packages that it needs: those of this one where the lock files name the same.
 *
 * @throws Refusal where they cannot be installed
 */
export async function givePackages(folder: string): Promise<void> {
  if (packagesOf(folder) === packagesOf(root)) {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return;
  }
  console.log('It needs other packages than are installed here; installing them …');
  const { status, output } = await runNpm(['ci', '--no-audit', '--no-fund'], { cwd: folder, keep: 'everything' });
  if (status !== 0) throw new Refusal(`Its packages cannot be installed:\n${output}`.trimEnd());
}

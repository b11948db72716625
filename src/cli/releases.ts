/** Versions of the project, as git keeps them. */
import { asWritten } from '../check/words/as-written.ts';
import { FETCH_REST, isPartial, type Repository } from '../git/repository.ts';
import { versionIn, type Version } from '../upgrade/versions.ts';
import { root } from './child.ts';
import { Refusal } from './command.ts';

/** A revision of the project. */
export interface Release {
  /** Its hash. */
  commit: string;
  version: Version;
}

/** The version that a project is of, and the one that comes. */
export interface Versions {
  from: Release;
  to: Release;
}

/** How a version is called beside the one that is there: a commit behind a release has its number, too. */
export const nameOf = ({ version, commit }: Release, from: Release): string =>
  version === from.version && commit !== from.commit ? `${version} at ${commit.slice(0, 12)}` : version;

/** The text of a file in a commit; nothing where it has none. */
export async function textAt({ git }: Repository, commit: string, path: string): Promise<string | undefined> {
  try {
    return (await git(['cat-file', 'blob', `${commit}:${path}`])).toString();
  } catch {
    return undefined;
  }
}

/** The hash of the commit that a revision names; nothing where git knows none. */
export async function commitNamed({ git }: Repository, revision: string): Promise<string | undefined> {
  try {
    const name = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    return (await git(name)).toString().trim();
  } catch {
    return undefined;
  }
}

/**
 * The version of the project that a revision holds.
 *
 * @throws Refusal where git does not know it, or it holds none
 */
export async function releaseAt(repository: Repository, revision: string): Promise<Release> {
  const commit = await commitNamed(repository, revision);
  if (commit === undefined) {
    throw new Refusal(
      `Git knows no revision ${asWritten(revision)} here. Fetch it first: git fetch --tags ADDRESS-OF-THE-PROJECT main`,
    );
  }
  const version = versionIn((await textAt(repository, commit, 'package.json')) ?? '');
  if (version === undefined) {
    throw new Refusal(
      (await isPartial(root))
        ? `This clone is partial, without the files of ${asWritten(revision)}. ${FETCH_REST} brings what is missing.`
        : `${asWritten(revision)} holds no version of the project.`,
    );
  }
  return { commit, version };
}

/** Of which commit of the project a newsroom's copy was made, where no tag of a release says so. */
import type { Repository } from '../git/repository.ts';

/**
 * Finds that commit among those that a version of the project came from: where a fork left it, or, of a copy without a
 * common past, such as one of a template, the commit of which its first one holds the files.
 *
 * @param repository the copy
 * @param next a commit of the project
 * @returns its hash; nothing where none is found
 */
export async function copiedFrom({ git }: Repository, next: string): Promise<string | undefined> {
  const lines = async (args: readonly string[]): Promise<string[]> => {
    try {
      return (await git(args)).toString().split('\n').filter(Boolean);
    } catch {
      return [];
    }
  };
  const [forkedAt] = await lines(['merge-base', 'HEAD', next]);
  if (forkedAt !== undefined) return forkedAt;
  const begun = await lines(['rev-list', '--max-parents=0', '--first-parent', 'HEAD']);
  const trees = new Set((await Promise.all(begun.map((commit) => lines(['rev-parse', `${commit}^{tree}`])))).flat());
  const past = await lines(['log', '--format=%H %T', next]);
  return past.map((line) => line.split(' ')).find(([, tree = '']) => trees.has(tree))?.[0];
}

/** What an upgrade does with each file: three versions of a project, compared path by path. Pure. */

/** A file as git keeps it: its mode and the hash of what it holds. */
export interface Entry {
  mode: string;
  blob: string;
}

/** The files of a commit by their paths. */
export type Tree = ReadonlyMap<string, Entry>;

export interface Trees {
  /** The version that the copy was made of, or was last upgraded to. */
  base: Tree;
  /** The copy as it is. */
  ours: Tree;
  /** The version that comes. */
  theirs: Tree;
}

/** What is done with one file. Files of which nothing is said stay as they are. */
export type Step =
  | { does: 'adds' | 'renews'; path: string; to: Entry }
  | { does: 'removes'; path: string }
  /** Both changed it: what both did has to come together. */
  | { does: 'merges'; path: string; base: Entry | null; ours: Entry; theirs: Entry }
  /** The newsroom removed or changed what the new version changed or removed: it stays so. */
  | { does: 'leaves'; path: string };

export const README = 'README.md';

/** What is the newsroom's own, whole: also where a version has a file of that name, or writes it in capitals. */
const OWN = [
  /^content(?:\/|$)/i,
  /^public(?:\/|$)/i,
  /^tests\/story(?:\/|$)/i,
  /^\.github\/screenshots(?:\/|$)/i,
  /^\.github\/CODEOWNERS$/i,
] as const;

/** Whether a file is the newsroom's, and never touched; of the README the head is, which is seen to by itself. */
const isOwn = (path: string): boolean => OWN.some((pattern) => pattern.test(path));

const same = (one: Entry | undefined, other: Entry | undefined): boolean =>
  one?.blob === other?.blob && one?.mode === other?.mode;

function stepFor(path: string, { base, ours, theirs }: Trees): Step | null {
  const [was, own, next] = [base.get(path), ours.get(path), theirs.get(path)];
  if (same(own, next) || same(was, next)) return null;
  if (next === undefined) return same(was, own) ? { does: 'removes', path } : { does: 'leaves', path };
  if (own === undefined) return was === undefined ? { does: 'adds', path, to: next } : { does: 'leaves', path };
  if (same(was, own)) return { does: 'renews', path, to: next };
  return { does: 'merges', path, base: was ?? null, ours: own, theirs: next };
}

/**
 * What is done with every file that is not the newsroom's own, but for the README.
 *
 * @returns in the order of their paths
 */
export function planUpgrade(trees: Trees): Step[] {
  const paths = new Set([...trees.ours.keys(), ...trees.theirs.keys()]);
  return [...paths]
    .filter((path) => !isOwn(path) && path !== README)
    .toSorted()
    .flatMap((path) => stepFor(path, trees) ?? []);
}

/** The folders that a path stands in. */
const foldersOf = (path: string): string[] =>
  path.split('/').flatMap((_, at, names) => (at === 0 ? [] : names.slice(0, at).join('/')));

/**
 * What the newsroom has where a step puts something else: a file where a folder comes to stand, or a folder where a file
 * does. Git would let it go without a word.
 *
 * @returns the paths of its files, in their order
 */
export function inTheWay(ours: Tree, steps: readonly Step[]): string[] {
  const gone = new Set(steps.flatMap(({ does, path }) => (does === 'removes' ? path : [])));
  const put = new Set(steps.flatMap(({ does, path }) => (does === 'adds' || does === 'renews' ? path : [])));
  const folders = new Set([...put].flatMap(foldersOf));
  return [...ours.keys()]
    .filter((path) => !gone.has(path) && (folders.has(path) || foldersOf(path).some((folder) => put.has(folder))))
    .toSorted();
}

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

/** What is the newsroom's own, whole. */
const OWN = [
  /^content\//,
  /^public\//,
  /^tests\/story\//,
  /^\.github\/screenshots\//,
  /^\.github\/CODEOWNERS$/,
] as const;

/** Whether a file is the newsroom's, and never touched; of the README the head is, which is seen to by itself. */
export const isOwn = (path: string): boolean => OWN.some((pattern) => pattern.test(path));

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

/**
 * Pages that get their slice of the Ledger and nothing else of it, in the shape of Astro's `getStaticPaths`. What a page
 * shows is known before it is rendered, so that one that shows the same as in the last build need not be rendered again.
 */
import { onceEach } from '../../model/once-each.ts';
import type { Ledger } from '../ledger.ts';
import { readLedger } from '../read-ledger.ts';
import type { MovedTo } from './record-paths.ts';

/** What one page shows: cut when somebody asks, and let go when the page is written. */
export interface Slice<Shown> {
  get: () => Shown;
  letGo: () => void;
}

export interface SlicedPath<Params, Shown> {
  params: Params;
  props: { slice: Slice<Shown> };
  /** The name of the slice among those of its Ledger. Astro hands it to whoever renders the page. */
  cacheKey: string;
}

function sliceBy<Shown>(cut: () => Shown): Slice<Shown> {
  let made: { shown: Shown } | null = null;
  return {
    get: () => (made ??= { shown: cut() }).shown,
    letGo: () => {
      made = null;
    },
  };
}

/** The slices of a Ledger by name. */
const slicesOf = onceEach((_ledger: Ledger) => new Map<string, Slice<unknown>>());

/**
 * The paths of pages with their slices.
 *
 * @param kind of the pages: no two kinds have one name
 * @param pathsOf gives the parameters of each path, and what its slice is cut for
 * @param cut gives what a page shows: all that it gets of the Ledger
 */
export async function slicedPaths<Params extends object, Of, Shown extends object>(
  kind: string,
  pathsOf: (ledger: Ledger) => readonly { params: Params; props: Of }[],
  cut: (ledger: Ledger, of: Of) => Shown,
): Promise<SlicedPath<Params, Shown>[]> {
  const ledger = await readLedger();
  const own = slicesOf(ledger);
  return pathsOf(ledger).map(({ params, props }) => {
    const slice = sliceBy(() => cut(ledger, props));
    const cacheKey = `${kind} ${Object.values(params).join('/')}`;
    own.set(cacheKey, slice);
    return { params, props: { slice }, cacheKey };
  });
}

/**
 * The same of pages of records, of which a former address shows nothing and leads to where its record is now.
 *
 * @param show gives what the page of a record shows
 */
export const slicedRecordPaths = <Params extends object, Of extends { movedTo: MovedTo | null }, Shown extends object>(
  kind: string,
  pathsOf: (ledger: Ledger) => readonly { params: Params; props: Of }[],
  show: (ledger: Ledger, of: Extract<Of, { movedTo: null }>) => Shown,
): Promise<SlicedPath<Params, { shown: Shown | null; movedTo: MovedTo | null }>[]> => {
  const isHere = (of: Of): of is Extract<Of, { movedTo: null }> => of.movedTo === null;
  return slicedPaths(kind, pathsOf, (ledger, of) => ({
    shown: isHere(of) ? show(ledger, of) : null,
    movedTo: of.movedTo,
  }));
};

/** The slice of a path, by its name; `undefined` for a page that has none. */
export async function sliceNamed(name: string | undefined): Promise<Slice<unknown> | undefined> {
  return name === undefined ? undefined : slicesOf(await readLedger()).get(name);
}

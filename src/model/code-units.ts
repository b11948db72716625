/**
 * Texts by their code units: the order of whatever is sorted for no reader, as it is on every machine and in every language.
 * What readers see is sorted by `compare` of the words of the interface.
 */

/** Compares two texts. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares two records by their ids. */
export const byId = (a: { id: string }, b: { id: string }): number => byCodeUnit(a.id, b.id);

/** Compares two files by their paths. */
export const byPath = (a: { path: string }, b: { path: string }): number => byCodeUnit(a.path, b.path);

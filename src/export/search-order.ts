/** The order in which the index holds words, names and files: by code units, on every machine as a browser compares. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Pagefind as it is loaded in the browser: what of it we use. */

/** A record that was found: its name, of which `record-name.ts` tells the number, and which of its words were found, counted from 0. */
export interface FoundPlace {
  id: string;
  words: readonly number[];
}

export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  /** With `null` for a term, everything that passes the filters. */
  search: (
    term: string | null,
    options: { filters: Record<string, string[]> },
  ) => Promise<{ results: readonly FoundPlace[] }>;
}

const loaded = new Map<string, Promise<Pagefind>>();

async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Without its worker, which would be one more file: an index of this size is searched in milliseconds.
  // A long record is as good a result as a short one: an event holds all its statements.
  await pagefind.options({ noWorker: true, ranking: { pageLength: 0 } });
  return pagefind;
}

/** Loads the search engine when it is first needed; after a failure, again. */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const promise = loaded.get(address) ?? load(address);
  loaded.set(address, promise);
  try {
    return await promise;
  } catch (error) {
    loaded.delete(address);
    throw error;
  }
}

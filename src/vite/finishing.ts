/**
 * Finishes rendered pages, writes and keeps them. That takes nearly as long as rendering them, and a text is quickly handed
 * to another thread: so where pages are many and there is a processor for it, one beside this one does it.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { digestOf } from '../kept/digest.ts';
import type { NewSite } from './new-site.ts';
import type { OldSiteKnown } from './old-site.ts';
import type { PageStore } from './page-store.ts';
import type { Pack } from './pages-file.ts';
import type { Made } from './site-record.ts';
import type { BuiltFiles } from './used-parts.ts';

/** A page as it was rendered. */
export interface RenderedPage {
  text: string;
  /** The path of its address. */
  address: string;
  /** Its file, by path below the site. */
  file: string;
  /** By which it is kept for the next build. */
  key: string;
}

/** What a thread finishes pages with. */
export interface ThreadParts {
  /** The scripts and styles of the site. */
  built: BuiltFiles;
  /** Of the site. */
  folder: string;
  /** The site that it will replace. */
  old: OldSiteKnown | null;
}

/** What a thread tells of pages that it finished: their files, and packs of them to be kept. */
export interface FinishedInThread {
  made: Made;
  packs: readonly Pack[];
}

export interface Finishing {
  /**
   * Takes a page.
   *
   * @throws Error for one that must not be published: this one, or one before it
   */
  add: (page: RenderedPage) => Promise<void>;
  /** Waits until all are written; throws as `add` does. */
  end: () => Promise<void>;
}

/** Where finished pages go. */
interface Into {
  site: NewSite;
  store: PageStore;
}

/** Takes a page as it was rendered and the path of its address, and gives it as it is published. */
export type Finisher = (page: string, address: string) => Uint8Array;

/**
 * Finishes a page and writes it.
 *
 * @param keep keeps it for the next build
 * @throws Error for one that must not be published
 */
export function finishPage(
  { text, address, file, key }: RenderedPage,
  finish: Finisher,
  site: NewSite,
  keep: PageStore['keep'],
): void {
  const page = finish(text, address);
  const digest = digestOf(page);
  site.write(file, page, digest);
  keep(key, page, digest);
}

/** Finishes pages in this thread. */
export const finishingHere = (finish: Finisher, { site, store }: Into): Finishing => ({
  add: (page) => {
    finishPage(page, finish, site, store.keep);
    return Promise.resolve();
  },
  end: () => Promise.resolve(),
});

const PROGRAM = new URL('finishing-thread.ts', import.meta.url);

/** So many pages go to the thread at once. */
const TOGETHER = 8;

/** So many pages wait for it at the most: they are held as text. */
const MOST_WAITING = 40;

/** Finishes pages in a thread of its own. */
export function finishingBeside(parts: ThreadParts, { site, store }: Into): Finishing {
  const thread = new Worker(PROGRAM, { workerData: parts });
  const ended = Promise.withResolvers<null>();
  ended.promise.catch(() => undefined);
  let answered = Promise.withResolvers<null>();
  let waiting = 0;
  let together: RenderedPage[] = [];
  const sent: number[] = [];
  thread.on('message', ({ made, packs }: FinishedInThread) => {
    site.add(made);
    for (const pack of packs) store.keepPack(pack);
    waiting -= sent.shift() ?? 0;
    answered.resolve(null);
    answered = Promise.withResolvers();
  });
  thread.on('error', ended.reject);
  thread.on('exit', () => {
    if (waiting === 0) ended.resolve(null);
    else ended.reject(new Error('The thread that finishes pages ended before they were written.'));
  });
  const send = (): void => {
    thread.postMessage(together);
    sent.push(together.length);
    waiting += together.length;
    together = [];
  };
  return {
    add: async (page) => {
      together.push(page);
      if (together.length >= TOGETHER) send();
      while (waiting > MOST_WAITING) await Promise.race([answered.promise, ended.promise]);
    },
    end: async () => {
      send();
      thread.postMessage(null);
      await ended.promise;
    },
  };
}

/** With fewer pages, a thread would be started for less than it takes to start it. */
const MANY = 300;

/**
 * Whether a thread of its own finishes pages.
 *
 * @param pages how many there are
 */
export const isWorthThread = (pages: number): boolean => pages >= MANY && availableParallelism() > 1;

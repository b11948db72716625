/**
 * Finishes and writes pages: the program of a thread beside the one that renders them. Each message is some pages, and is
 * answered when they are written; the one that is `null` is the last.
 */
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { pageFinisher } from './finished-pages.ts';
import { finishPage, type FinishedInThread, type RenderedPage, type ThreadParts } from './finishing.ts';
import { NewSite } from './new-site.ts';
import { OldSite } from './old-site.ts';
import { PagePacking } from './page-packing.ts';
import type { Pack } from './pages-file.ts';

const port = parentPort;
if (!port) throw new Error('This program runs in a thread.');
const { built, folder, old } = workerData as ThreadParts;
const finish = pageFinisher(built);
const packing = new PagePacking();
const oldSite = old === null ? null : new OldSite(old);

function finishAll(pages: readonly RenderedPage[]): FinishedInThread {
  const site = new NewSite(folder, oldSite);
  const packs: Pack[] = [];
  for (const page of pages) {
    finishPage(page, finish, site, (...kept) => {
      const pack = packing.add(...kept);
      if (pack) packs.push(pack);
    });
  }
  return { made: site.made, packs };
}

for await (const [pages] of on(port, 'message') as AsyncIterable<[readonly RenderedPage[] | null]>) {
  if (pages === null) break;
  port.postMessage(finishAll(pages));
}
const last = packing.rest();
port.postMessage({ made: {}, packs: last ? [last] : [] } satisfies FinishedInThread);
port.close();

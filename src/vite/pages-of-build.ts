/** How a build comes by its pages: from the last one where they would be the same, else rendered and finished. */
import { join } from 'node:path';
import { PREVIEW } from '../export/preview.ts';
import { frameHash } from '../ledger/frame.ts';
import { sliceNamed } from '../ledger/slices/sliced-paths.ts';
import { contentFolder } from '../routes/content-folder.ts';
import { BASE_PATH } from '../routes/routes.ts';
import { shardToBuild } from '../routes/shard.ts';
import { SETTINGS } from './build-settings.ts';
import { codeHash } from './code-hash.ts';
import { finishingBeside, finishingHere, isWorthThread } from './finishing.ts';
import { pageFinisher, takeBuiltFiles } from './finished-pages.ts';
import type { KeptIn } from './kept-pages.ts';
import { keptPlace } from './kept-place.ts';
import { beginSite, type BegunSite } from './new-site.ts';
import { openPageStore, type PageStore } from './page-store.ts';
import { placeSearch } from './search-index.ts';

export interface PagesOfBuild {
  /** Is called once, when scripts and styles are in place. */
  open: () => Promise<KeptIn>;
  /** Is called when all pages are written. */
  done: () => void;
}

/**
 * The pages of the build that this process does.
 *
 * @param project its folder
 * @param folder of the new site
 * @param failed is told, once, why nothing is kept for the next build
 */
export function pagesOfBuild(project: string, folder: string, failed: (why: string) => void): PagesOfBuild {
  let store: PageStore | null = null;
  let begun: BegunSite | null = null;
  const shard = shardToBuild();
  return {
    open: async () => {
      const code = codeHash(project, join(folder, '_astro'), SETTINGS);
      const common = `${code} ${await frameHash()}`;
      const story = { project, content: contentFolder(), base: BASE_PATH, preview: PREVIEW };
      const whole = keptPlace(story, null);
      // A part takes from what a build of all of the site kept, too, however many parts there were.
      store =
        shard === null
          ? openPageStore(whole, common, failed)
          : openPageStore(keptPlace(story, shard), common, failed, [whole]);
      const { site, old } = (begun = beginSite(project, folder));
      // Before any page and any data is made: what an index is made of is not held beside them.
      await placeSearch(site);
      const built = await takeBuiltFiles(folder);
      const finish = pageFinisher(built);
      const into = { site, store };
      return {
        ...into,
        finish,
        finishing: (pages) =>
          isWorthThread(pages) ? finishingBeside({ built, folder, old }, into) : finishingHere(finish, into),
        sliceNamed,
      };
    },
    done: () => {
      store?.finish();
      begun?.tellMade();
    },
  };
}

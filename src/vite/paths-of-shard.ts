/** Builds a part of the pages: Astro hears of no other path than those of the part. */
import { isInShard, type Shard } from '../routes/shard.ts';
import type { SlicedPrerenderer } from './kept-pages.ts';

/**
 * A prerenderer of one part.
 *
 * @param shard `null` for all of the site
 */
export function pathsOfShard(prerenderer: SlicedPrerenderer, shard: Shard | null): SlicedPrerenderer {
  if (shard === null) return prerenderer;
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      return paths.filter(({ pathname }) => isInShard(pathname, shard));
    },
  };
}

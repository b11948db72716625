/** Leaves its mark beside the files of a part: which part it is, and of what. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PREVIEW } from '../export/preview.ts';
import { contentFolder } from '../routes/content-folder.ts';
import { BASE_PATH } from '../routes/routes.ts';
import { shardToBuild } from '../routes/shard.ts';
import { basisOf, CHANGED, countFiles, isOneContent, writePartMark } from './part-mark.ts';

/** The mark of what a process builds; all of it does nothing where that is all of a site. */
export interface MarkOfPart {
  /** Is called when the check has read all of the content: ends the build where nobody could say what that was. */
  checked: () => Promise<void>;
  /**
   * Marks the part, which is built.
   *
   * @param files the folder with its files
   */
  leave: (files: string) => Promise<void>;
}

/**
 * Begins to mark what this process builds, before the content is read.
 *
 * @param project its folder
 */
export async function beginMark(project: string): Promise<MarkOfPart> {
  const shard = shardToBuild();
  if (shard === null) return { checked: () => Promise.resolve(), leave: () => Promise.resolve() };
  const look = () => basisOf(project, contentFolder(), { base: BASE_PATH, preview: PREVIEW });
  const before = await look();
  return {
    checked: async () => {
      if (isOneContent([before, await look()])) return;
      process.stderr.write(CHANGED);
      process.exit(1);
    },
    leave: async (files) => {
      await writePartMark(dirname(files), { ...shard, ...before, ...(await countFiles(files)) });
    },
  };
}

/** Marks a part that Astro makes the pages of. */
export function markOfPart(): AstroIntegration {
  let mark: MarkOfPart | null = null;
  return {
    name: 'mark-of-part',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        mark = await beginMark(fileURLToPath(config.root));
      },
      // The check, which comes before, has read all of it.
      'astro:build:start': () => mark?.checked(),
      'astro:build:done': ({ dir }) => mark?.leave(fileURLToPath(dir)),
    },
  };
}

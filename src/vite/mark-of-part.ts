/** Leaves its mark beside the files of a part: which part it is, and of what. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PREVIEW } from '../export/preview.ts';
import { contentFolder } from '../routes/content-folder.ts';
import { BASE_PATH } from '../routes/routes.ts';
import { shardToBuild } from '../routes/shard.ts';
import { basisOf, CHANGED, countFiles, isOneContent, writePartMark, type Basis } from './part-mark.ts';

/** Marks a part when it is built, and ends its build where nobody could say of what content it is; nothing where all of a site is built. */
export function markOfPart(): AstroIntegration {
  const shard = shardToBuild();
  let project = '';
  let read: Promise<Basis> | null = null;
  const look = (): Promise<Basis> => basisOf(project, contentFolder(), { base: BASE_PATH, preview: PREVIEW });
  return {
    name: 'mark-of-part',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        project = fileURLToPath(config.root);
        if (shard !== null) read = look();
        await read;
      },
      // The check, which comes before, has read all of it.
      'astro:build:start': async () => {
        if (read === null) return;
        const [before, after] = [await read, await look()];
        if (isOneContent([before, after])) return;
        process.stderr.write(CHANGED);
        process.exit(1);
      },
      'astro:build:done': async ({ dir }) => {
        if (read === null || shard === null) return;
        const files = fileURLToPath(dir);
        await writePartMark(dirname(files), { ...shard, ...(await read), ...(await countFiles(files)) });
      },
    },
  };
}

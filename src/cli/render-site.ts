/** Makes the files of a site: in one process, or in several at once, each of which makes a part. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { PART_FILES, readPartMark } from '../vite/part-mark.ts';
import { astroBuild, type Built } from './astro-build.ts';
import { joinPart } from './join-parts.ts';

export interface Rendered extends Built {
  /** The folder with the files. */
  site: string;
}

const CHANGED = 'The content changed while it was read. Build again.\n';

/** Where the parts are of one content, each file of theirs comes to stand in the first. */
async function joined(folders: readonly string[]): Promise<string | null> {
  const [first = '', ...others] = folders;
  const [content, ...contents] = (await Promise.all(folders.map(readPartMark))).map((mark) => [
    mark?.content,
    mark?.revision,
  ]);
  if (contents.some((other) => !isDeepStrictEqual(other, content))) return CHANGED;
  for (const part of others) {
    const differs = joinPart(join(first, PART_FILES), join(part, PART_FILES), 'move');
    if (differs !== null) throw new Error(`Two parts of the site have ${differs}, and not the same.`);
    rmSync(part, { recursive: true });
  }
  return null;
}

/**
 * Makes all files of a site that pages and data are.
 *
 * @param content the folder with the story
 * @param folder in the project, to work in
 * @param processes how many make it; where one of them fails, the others end, and it alone is heard
 */
export async function renderSite(content: string, folder: string, processes: number): Promise<Rendered> {
  if (processes === 1) return { site: folder, ...(await astroBuild({ content, into: folder, shard: null })) };
  const stop = new AbortController();
  const failed: Built[] = [];
  const folders = Array.from({ length: processes }, (_, at) => join(folder, String(at + 1)));
  const built = await Promise.all(
    folders.map(async (part, at) => {
      const shard = { number: at + 1, of: processes };
      const one = await astroBuild({ content, into: join(part, PART_FILES), shard, signal: stop.signal });
      if (!one.ok) {
        failed.push(one);
        stop.abort();
      }
      return one;
    }),
  );
  const site = join(folders[0] ?? folder, PART_FILES);
  const [first] = failed;
  if (first) return { ...first, site };
  const once = (texts: readonly string[]): string[] => [...new Set(texts)];
  const fault = await joined(folders);
  if (fault !== null) return { ok: false, said: [], errors: fault, site };
  return {
    ok: true,
    said: once(built.flatMap(({ said }) => said)),
    errors: once(built.map(({ errors }) => errors)).join(''),
    site,
  };
}

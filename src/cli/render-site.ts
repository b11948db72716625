/** Makes the files of a site: in one process, or in several at once, each of which makes a part. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PREVIEW } from '../export/preview.ts';
import { keptPlace } from '../vite/kept-place.ts';
import { joinPageStores } from '../vite/page-store.ts';
import { readMade } from '../vite/new-site.ts';
import { CHANGED, isOneContent, PART_FILES, readPartMark } from '../vite/part-mark.ts';
import type { Made } from '../vite/site-record.ts';
import { astroBuild, whileBundling, type Built } from './astro-build.ts';
import { root } from './child.ts';
import { reasonOf } from './errors.ts';
import { joinPart } from './join-parts.ts';

export interface Rendered extends Built {
  /** The folder with the files. */
  site: string;
  /** Those that the next build may take; none where it failed. */
  made: Made;
}

/** Where the parts are of one content, each file of theirs comes to stand in the first. */
function joined(folders: readonly string[]): string | null {
  const [first = '', ...others] = folders;
  if (others.length > 0 && !isOneContent(folders.map(readPartMark))) return CHANGED;
  for (const part of others) {
    const differs = joinPart(join(first, PART_FILES), join(part, PART_FILES), 'move');
    if (differs !== null) throw new Error(`Two parts of the site have ${differs}, and not the same.`);
    rmSync(part, { recursive: true });
  }
  return null;
}

/** Keeps the pages of all parts for the next build, in however many parts that is; what goes wrong, as a warning. */
function kept({ content, base, processes }: ToRender): string[] {
  const story = { project: root, content, base, preview: PREVIEW };
  const shards = Array.from({ length: processes }, (_, at) => ({ number: at + 1, of: processes }));
  try {
    joinPageStores(
      shards.map((shard) => keptPlace(story, shard)),
      keptPlace(story, null),
    );
    return [];
  } catch (error) {
    return [`[WARN] The pages are not kept for the next build: ${reasonOf(error)}`];
  }
}

export interface ToRender {
  /** The folder with the story. */
  content: string;
  /** How many events it has. */
  events: number;
  /** The path under which the site stands. */
  base: string;
  /** In the project, to work in; it is not there yet. */
  folder: string;
  /** Where the site goes. */
  out: string;
  /** How many make it. */
  processes: number;
  /** Where what was bundled of the same code stands, or comes to. */
  bundle: string;
}

/** Makes all files of a site that pages and data are. Where one process fails, the others end, and it alone is heard. */
export async function renderSite(asked: ToRender): Promise<Rendered> {
  const { content, events, folder, out, processes, bundle } = asked;
  const stop = new AbortController();
  const failed: Built[] = [];
  const folders = Array.from({ length: processes }, (_, at) => join(folder, String(at + 1)));
  const { made: built, said } = await whileBundling(content, join(folder, 'bundle'), bundle, (bundling) =>
    Promise.all(
      folders.map(async (part, at) => {
        const shard = processes === 1 ? null : { number: at + 1, of: processes };
        const into = join(part, PART_FILES);
        const one = await astroBuild({ content, events, into, shard, place: out, bundling, signal: stop.signal });
        if (!one.ok) {
          failed.push(one);
          stop.abort();
        }
        return one;
      }),
    ),
  );
  const site = join(folders[0] ?? folder, PART_FILES);
  const [first] = failed;
  if (first) return { ...first, site, made: {} };
  const made = Object.fromEntries(folders.flatMap((part) => Object.entries(readMade(join(part, PART_FILES)))));
  const once = (texts: readonly string[]): string[] => [...new Set(texts)];
  const fault = joined(folders);
  if (fault !== null) return { ok: false, said: [], errors: fault, site, made: {} };
  return {
    ok: true,
    said: [...once([...said, ...built.flatMap(({ said }) => said)]), ...(processes === 1 ? [] : kept(asked))],
    errors: once(built.map(({ errors }) => errors)).join(''),
    site,
    made,
  };
}

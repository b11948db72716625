/** Lets Astro check the content and make the files of a site, or of a part of one. */
import { existsSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { SHARD_VARIABLE, shardText, type Shard } from '../routes/shard.ts';
import { BUNDLE_FAILED } from '../vite/bundle-failed.ts';
import { compiledOf, dropBundle } from '../vite/kept-bundle.ts';
import { OLD_SITE_VARIABLE } from '../vite/new-site.ts';
import { runAstro, runLarge, type ChildOptions, type Ending } from './child.ts';
import { DISK_FULL, isDiskFull, Refusal } from './command.ts';

export interface ToBuild {
  /** The folder with the story. */
  content: string;
  /** How many events the story has. */
  events: number;
  /** A folder in the project, where Astro finds its packages, that nothing else is in. */
  into: string;
  /** `null` for all of the site. */
  shard: Shard | null;
  /** Where a site stands that will be replaced: what would be the same is taken from there. */
  place?: string;
  /** Where what was bundled of the same code stands, if it does; `null`, as where it is left out, for a part. */
  bundle?: string | null;
  /** Ends it early. */
  signal?: AbortSignal;
}

export interface Built {
  ok: boolean;
  /** Lines that somebody should see although the build went well. */
  said: readonly string[];
  /** What it printed as errors and warnings. */
  errors: string;
}

/** Lines of Astro's output that somebody should see, without the hour. */
const worthSaying = (output: string): string[] =>
  // Where it thinks that somebody watches, or on a workflow's runner, Astro writes in colour.
  stripVTControlCharacters(output)
    .split('\n')
    .flatMap((line) => /\[WARN\].*|(?<=\[content-check\] ).*/.exec(line)?.[0] ?? []);

/**
 * Builds with a kept bundle.
 *
 * @returns `null` where Astro must do it, as it does where there is none
 */
async function buildWithBundle(into: string, bundle: string, options: ChildOptions): Promise<Ending | null> {
  if (!existsSync(bundle)) return null;
  const env = { ...options.env, NODE_COMPILE_CACHE: compiledOf(bundle) };
  const ending = await runLarge(['src/vite/without-bundling.ts', into, bundle], { ...options, env });
  if (ending.status !== BUNDLE_FAILED) return ending;
  dropBundle(bundle);
  return null;
}

/** Runs Astro to its end. The check is part of the build: where the content has errors, the report is printed, and it ends. */
export async function astroBuild(asked: ToBuild): Promise<Built> {
  const { content, events, into, shard, place = '', bundle = null, signal } = asked;
  const env = {
    NODE_ENV: 'production',
    CONTENT_DIR: content,
    [SHARD_VARIABLE]: shard === null ? '' : shardText(shard),
    [OLD_SITE_VARIABLE]: place,
  };
  const options = { env, keep: 'apart', events, ...(signal && { signal }) } as const;
  const { status, output, errors } =
    (bundle === null ? null : await buildWithBundle(into, bundle, options)) ??
    (await runAstro(['build', '--outDir', into], options));
  return { ok: status === 0, said: worthSaying(output), errors };
}

/**
 * Prints what a build said.
 *
 * @param last what is said behind its errors where it failed
 * @throws Refusal where it failed
 */
export function tell({ ok, said, errors }: Built, last: string): void {
  if (!ok && isDiskFull(errors)) throw new Refusal(DISK_FULL);
  process.stderr.write(errors);
  if (!ok) throw new Refusal(`\n${last}`);
  for (const line of said) console.log(line);
}

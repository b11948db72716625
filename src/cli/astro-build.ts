/** Lets Astro bundle the code, and makes the files of a site, or of a part of one, with that. */
import { stripVTControlCharacters } from 'node:util';
import { SHARD_VARIABLE, shardText, type Shard } from '../routes/shard.ts';
import { BUNDLE_FAILED } from '../vite/bundle-failed.ts';
import { BUNDLE_VARIABLE, compiledOf, dropBundle, openBundle } from '../vite/kept-bundle.ts';
import { OLD_SITE_VARIABLE } from '../vite/new-site.ts';
import { root, runAstro, runLarge, type ChildOptions, type Ending } from './child.ts';
import { Refusal } from './command.ts';
import { hindranceIn } from './hindrance.ts';

/** What all that a build runs has in its environment, whatever stands in that of this process. */
const environment = (content: string): Record<string, string> => ({
  NODE_ENV: 'production',
  CONTENT_DIR: content,
  [SHARD_VARIABLE]: '',
  [OLD_SITE_VARIABLE]: '',
  [BUNDLE_VARIABLE]: '',
});

/** What Astro bundles of the code, while the content is checked. */
export interface Bundling {
  /** Where it comes to stand. */
  place: string;
  /** Whether it was there before. */
  isKept: boolean;
  /** Whether it stands there, when that is known. */
  stands: Promise<boolean>;
}

/**
 * Why nothing can be built in a folder: Astro takes a `%` in a path for the beginning of an encoded letter, and loses the
 * styles that it wrote.
 *
 * @param project the folder of the project
 * @returns `null` where it can
 */
export const whyNotBuiltIn = (project: string): string | null =>
  project.includes('%')
    ? `Nothing can be built in ${project}: Astro does not find its files below a folder with "%" in its name. Rename the folder, and try again.`
    : null;

/**
 * Lets Astro bundle the code, unless that is kept, while other work goes on. It does so in a process of its own: what it
 * needs for that it does not give back, and no story stands in memory beside it. When the work is done it ends.
 *
 * @param content the folder with the story
 * @param into a folder in the project that nothing else is in
 * @param place where the bundle comes to stand, and is kept
 * @returns what the work gives, and lines of Astro's that somebody should see
 * @throws Refusal where the project stands in a folder in which Astro builds nothing
 */
export async function whileBundling<Made>(
  content: string,
  into: string,
  place: string,
  work: (bundling: Bundling) => Promise<Made>,
): Promise<{ made: Made; said: readonly string[] }> {
  if (openBundle(place) !== null) {
    return { made: await work({ place, isKept: true, stands: Promise.resolve(true) }), said: [] };
  }
  const why = whyNotBuiltIn(root);
  if (why !== null) throw new Refusal(why);
  const stop = new AbortController();
  const env = { ...environment(content), [BUNDLE_VARIABLE]: place };
  const ending = runAstro(['build', '--outDir', into], { env, keep: 'apart', signal: stop.signal });
  const stands = ending.then(({ status }) => status === 0 && openBundle(place) !== null);
  const made = await work({ place, isKept: false, stands });
  stop.abort();
  return { made, said: worthSaying((await ending).output) };
}

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
  /** What pages are rendered with. */
  bundling: Bundling;
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

/** What came of rendering with what was bundled; `null` where Astro must make the pages itself, and why, if it was tried. */
type Rendered = { ending: Ending } | { ending: null; why?: string };

/** Renders with what was bundled. The content is checked while Astro bundles; where it has errors, they are told at once. */
async function renderBundle(
  into: string,
  { place, isKept, stands }: Bundling,
  options: ChildOptions,
): Promise<Rendered> {
  const without = new AbortController();
  const inputUntil = stands.then((is) => {
    if (!is) without.abort();
  });
  const signals = [without.signal, ...(options.signal ? [options.signal] : [])];
  const ending = await runLarge(['src/vite/render-bundle.ts', into, place], {
    ...options,
    inputUntil,
    signal: AbortSignal.any(signals),
    env: { ...options.env, ...(isKept && { NODE_COMPILE_CACHE: compiledOf(place) }) },
  });
  if (options.signal?.aborted) return { ending };
  if (without.signal.aborted) return { ending: null };
  if (ending.status !== BUNDLE_FAILED) return { ending };
  dropBundle(place);
  return { ending: null, why: ending.errors.trimEnd().split('\n').at(-1) ?? '' };
}

/** Said of pages that Astro made, where it was tried without it: each build would take twice the time, and nobody knew why. */
const madeAgain = (why: string): string => `[WARN] Astro made all pages once more, which takes twice the time. ${why}`;

/** Makes pages and data. The check is part of it: where the content has errors, the report is printed, and it ends. */
export async function astroBuild(asked: ToBuild): Promise<Built> {
  const { content, events, into, shard, place = '', bundling, signal } = asked;
  const env = {
    ...environment(content),
    [SHARD_VARIABLE]: shard === null ? '' : shardText(shard),
    [OLD_SITE_VARIABLE]: place,
  };
  const options = { env, keep: 'apart', events, ...(signal && { signal }) } as const;
  const rendered = await renderBundle(into, bundling, options);
  const { status, output, errors } = rendered.ending ?? (await runAstro(['build', '--outDir', into], options));
  const again = rendered.ending === null && rendered.why !== undefined ? [madeAgain(rendered.why)] : [];
  return { ok: status === 0, said: [...again, ...worthSaying(output)], errors };
}

/**
 * Prints what a build said.
 *
 * @param last what is said behind its errors where it failed
 * @throws Refusal where it failed
 */
export function tell({ ok, said, errors }: Built, last: string): void {
  const hindrance = ok ? null : hindranceIn(errors);
  if (hindrance !== null) throw new Refusal(hindrance);
  process.stderr.write(errors);
  if (!ok) throw new Refusal(`\n${last}`);
  for (const line of said) console.log(line);
}

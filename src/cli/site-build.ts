/** Builds the site: Astro, which checks the content first, and into place. */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { stripVTControlCharacters } from 'node:util';
import { contentFolder } from '../routes/content-folder.ts';
import { refuseOtherBase } from './base-path.ts';
import { root, runAstro } from './child.ts';
import { DISK_FULL, isDiskFull, Refusal } from './command.ts';
import { compressSite } from './compress-site.ts';
import { clearUp, nextTo, putInPlace } from './put-in-place.ts';
import { markSite, siteFolder } from './site-folder.ts';

export interface BuildOptions {
  /** Where the site goes; `dist` in the project's folder. */
  out?: string | undefined;
  /** The folder with the story; the environment's CONTENT_DIR, else `content`. */
  content?: string | undefined;
  /** Whether each text also stands there compressed, for servers that send such files. */
  compress?: boolean | undefined;
}

/**
 * Astro builds in a folder of the project, where it finds its packages, and each process in one of its own beside this
 * place: so a site can go anywhere, and builds at the same time do not meet.
 */
const WORKSHOP = join(root, '.astro/site');

/** Lines of Astro's output that somebody should see although the build went well, without the hour. */
const worthSaying = (output: string): string[] =>
  // Where it thinks that somebody watches, or on a workflow's runner, Astro writes in colour.
  stripVTControlCharacters(output)
    .split('\n')
    .flatMap((line) => /\[WARN\].*|(?<=\[content-check\] ).*/.exec(line)?.[0] ?? []);

/**
 * Checks the content, builds the site in a new folder, and puts it in place in one step.
 *
 * @returns the folder of the finished site
 * @throws Refusal when there is something else where it is to go, or when the content, the base path or the build has errors; the old site then stays as it was
 */
export async function buildSite(options: BuildOptions = {}): Promise<string> {
  const content = options.content === undefined ? contentFolder() : resolve(options.content);
  const out = await siteFolder(options.out ?? 'dist', content);
  await refuseOtherBase(content);
  await clearUp(out);
  await clearUp(WORKSHOP);

  console.log('Checking the content and building the site …');
  const begun = performance.now();
  const next = nextTo(WORKSHOP);
  const env = { NODE_ENV: 'production', CONTENT_DIR: content };
  try {
    // The check is part of the build: where the content has errors, Astro prints the report and ends.
    const { status, output, errors } = await runAstro(['build', '--outDir', next], { env, keep: 'apart' });
    if (status !== 0 && isDiskFull(errors)) throw new Refusal(DISK_FULL);
    process.stderr.write(errors);
    if (status !== 0) throw new Refusal(`\nThe site was not built. What was in ${out} before is as it was.`);
    for (const line of worthSaying(output)) console.log(line);
    if (options.compress) console.log(`Compressed: ${await compressSite(next)} files more.`);
    await markSite(next);
    await putInPlace(next, out);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  console.log(`Built ${out} in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  return out;
}

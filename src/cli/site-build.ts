/** Builds the site: Astro, which checks the content first, and into place. */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { basePathFault, siteAddress } from '../ledger/site-address.ts';
import { root, runAstro } from './child.ts';
import { Refusal } from './command.ts';
import { clearUp, nextTo, putInPlace } from './put-in-place.ts';

export interface BuildOptions {
  /** Where the site goes; `dist` in the project's folder. */
  out?: string | undefined;
  /** The folder with the story; the environment's CONTENT_DIR, else `content`. */
  content?: string | undefined;
}

/** Lines of Astro's output that somebody should see although the build went well, without the hour. */
const worthSaying = (output: string): string[] =>
  output.split('\n').flatMap((line) => /\[WARN\].*|(?<=\[content-check\] ).*/.exec(line)?.[0] ?? []);

/**
 * Checks the content, builds the site in a new folder, and puts it in place in one step.
 *
 * @returns the folder of the finished site
 * @throws Refusal when the content, the base path or the build has errors; the old site then stays as it was
 */
export async function buildSite(options: BuildOptions = {}): Promise<string> {
  const out = resolve(root, options.out ?? 'dist');
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'production' };
  if (options.content !== undefined) env['CONTENT_DIR'] = options.content;
  const fault = basePathFault(process.env['BASE_PATH'] ?? '', siteAddress(options.content));
  if (fault !== null && process.env['PREVIEW'] !== '1') throw new Refusal(fault);
  await clearUp(out);

  console.log('Checking the content and building the site …');
  const begun = performance.now();
  const next = nextTo(out);
  try {
    // The check is part of the build: where the content has errors, Astro prints the report and ends.
    const { status, output } = await runAstro(['build', '--outDir', next], { env, keep: 'output' });
    if (status !== 0) throw new Refusal(`\nThe site was not built. What was in ${out} before is as it was.`);
    for (const line of worthSaying(output)) console.log(line);
    await putInPlace(next, out);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  console.log(`Built ${out} in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  return out;
}

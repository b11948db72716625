/** A development server that runs already: Astro starts one for a project, and fails where there is another. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { stillRuns } from './still-runs.ts';

/** What Astro writes down of the server that it started. */
const lock = z.object({ pid: z.int().positive(), url: z.url() });

/** Milliseconds in which a server that runs has answered, unless it is busy with its first page. */
const PATIENCE = 3000;

/** Whether somebody listens at an address: also where the answer takes long, as while a server starts. */
async function isServed(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE) });
    return true;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError';
  }
}

/**
 * Where the development server of a project runs.
 *
 * @param project the folder that holds package.json
 * @param base the path under which the site stands: Astro writes down the host alone
 * @returns the address of the site, or `null` where none runs; a server that was ended by force leaves its file behind
 */
export async function runningServer(project: string, base: string): Promise<string | null> {
  try {
    const { pid, url } = lock.parse(JSON.parse(await readFile(join(project, '.astro/dev.json'), 'utf8')));
    if (!stillRuns(pid)) return null;
    return (await isServed(url)) ? new URL(base, url).href : null;
  } catch {
    return null;
  }
}

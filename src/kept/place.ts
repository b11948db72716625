/** Where texts are kept, and which code they are made by. */
import { createHash, hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. Whoever keeps texts runs from where the code stands, also in a build. */
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The parts of `src/` that read a file and look at it alone, and what says which packages they use. */
export const READING = ['check', 'git', 'kept', 'markdown', 'model', 'schema', 'text'] as const;

/** The parts that link what was read, and those that read it. */
export const LINKING = [...READING, 'drawing', 'ledger', 'map', 'routes', 'strings'] as const;

const PACKAGES = ['package.json', 'package-lock.json'];

/**
 * A hash of code, of the packages that it uses, and of Node.
 *
 * @param parts folders of `src/`, all that the code imports from among them
 * @param settings whatever else its results depend on
 */
export function codeOf(parts: readonly string[], settings: readonly string[] = []): string {
  const whole = createHash('sha256').update(JSON.stringify([process.versions, settings]));
  const add = (path: string): void => {
    const bytes = readFileSync(join(PROJECT, path));
    whole.update(`${path} ${bytes.length}\n`).update(bytes);
  };
  // Whoever installs packages with another program has no such list of versions.
  for (const path of PACKAGES) if (existsSync(join(PROJECT, path))) add(path);
  for (const part of parts) {
    const entries = readdirSync(join(PROJECT, 'src', part), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.toSorted()) add(file.slice(PROJECT.length));
  }
  return whole.digest('base64');
}

/**
 * The file in which texts of a story are kept.
 *
 * @param kind of texts
 * @param content the folder with the story
 */
export function placeOf(kind: string, content: string): string {
  return join(PROJECT, 'node_modules/.astro', kind, hash('sha256', content, 'hex'));
}

/** Where texts are kept, and which code they are made by. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beginCodeHash, INSTALLED } from './files-hash.ts';

/** The folder of the project. Whoever keeps texts runs from where the code stands, also in a build. */
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The parts of `src/` that read a file and look at it alone, and what says which packages they use. */
export const READING = ['check', 'git', 'kept', 'markdown', 'model', 'schema', 'text'] as const;

/** The parts that link what was read, and those that read it. */
export const LINKING = [...READING, 'drawing', 'ledger', 'map', 'routes', 'strings'] as const;

/** The parts that pack, and those of which search and data are made: what is told stands for all that they make. */
export const PACKING = [...LINKING, 'export', 'search'] as const;

const PACKAGES = ['package.json', 'package-lock.json', INSTALLED];

/**
 * A hash of code, of the packages that it uses, and of Node.
 *
 * @param parts folders of `src/`, all that the code imports from among them
 * @param settings whatever else its results depend on
 */
export const codeOf = (parts: readonly string[], settings: readonly string[] = []): string =>
  beginCodeHash(PROJECT, [...PACKAGES, ...parts.map((part) => `src/${part}`)], settings).digest('base64');

/**
 * A file that is kept from one run to the next, beside what Astro itself keeps.
 *
 * @param project the folder of the project
 * @param folder for files of a kind
 * @param of what the file is of: another file for each
 */
export const keptFile = (project: string, folder: string, of: readonly unknown[]): string =>
  join(project, 'node_modules/.astro', folder, hash('sha256', JSON.stringify(of), 'hex'));

/**
 * The file in which texts of a story are kept.
 *
 * @param kind of texts
 * @param content the folder with the story
 */
export const placeOf = (kind: string, content: string): string => keptFile(PROJECT, kind, [content]);

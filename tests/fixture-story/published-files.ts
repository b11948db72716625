/** The files of `tests/fixtures/story-published/`: what the fixture story publishes, as it was last looked through. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

const FOLDER = join(import.meta.dirname, '../fixtures/story-published');

const isPage = (path: string): boolean => path.startsWith('pages/');

/** What is kept of the pages, or of the data, by path. */
export function keptFiles(of: 'pages' | 'data'): Map<string, string> {
  const paths = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(FOLDER.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((path) => isPage(path) === (of === 'pages'))
    .toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(FOLDER, path), 'utf8')]));
}

/** Puts files in the place of all that were kept. */
export function keepFiles(files: ReadonlyMap<string, string>): void {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), text);
  }
}

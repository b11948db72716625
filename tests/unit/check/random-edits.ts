/** What editors do to the files of a story, at random and the same for the same seed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from '../property.ts';

/** The invented story, which is edited. */
export const STORY = join(import.meta.dirname, '../../fixtures/story');

/** The text files of a content folder, by path below it. */
export const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

/**
 * A line is gone, comes twice, has another word, or stands elsewhere; a file is gone, is as it was at first, comes a second
 * time under another name, or is called otherwise, also by all that name it; a setting on which rules depend is another.
 */
export const edit = fc.record({
  file: fc.nat(),
  line: fc.nat(),
  how: fc.constantFrom(
    ...(['take away', 'repeat', 'reword', 'move', 'remove file', 'bring back'] as const),
    ...(['copy file', 'rename file', 'rename everywhere'] as const),
    ...(['other language', 'other zone'] as const),
  ),
});

export type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

const ID = /[^/]+(?=\.\w+$)/;

function renameEverywhere(root: string, path: string, next: string): void {
  const [from = '', to = ''] = [ID.exec(path)?.[0], ID.exec(next)?.[0]];
  renameSync(join(root, path), join(root, next));
  for (const file of filesIn(root)) {
    const text = readFileSync(join(root, file), 'utf8');
    const renamed = text.replace(new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g'), to);
    if (renamed !== text) writeFileSync(join(root, file), renamed);
  }
}

function setInSite(root: string, name: string, value: string): void {
  const site = join(root, 'site.yaml');
  if (!existsSync(site)) return;
  writeFileSync(site, readFileSync(site, 'utf8').replace(new RegExp(`^${name}:.*$`, 'm'), `${name}: ${value}`));
}

/**
 * Edits a copy of the story that has everything.
 *
 * @param root of the copy
 */
export function applyEdit(root: string, { file, line, how }: Edit): void {
  const paths = [...new Set([...filesIn(STORY), ...filesIn(root)])].sort();
  const path = paths[file % paths.length] ?? '';
  const place = join(root, path);
  const next = path.replace(ID, (id) => `${id}-${line % 10}`);
  const write = (text: string): void => {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  };
  if (how === 'other language') setInSite(root, 'lang', ['uk', 'de', 'en'][line % 3] ?? '');
  else if (how === 'other zone')
    setInSite(root, 'timezone', ['Pacific/Auckland', 'America/Lima', 'UTC'][line % 3] ?? '');
  else if (how === 'remove file') rmSync(place, { force: true });
  else if (how === 'bring back' || !existsSync(place)) {
    if (existsSync(join(STORY, path))) write(readFileSync(join(STORY, path), 'utf8'));
  } else if (how === 'copy file') writeFileSync(join(root, next), readFileSync(place));
  else if (how === 'rename file') renameSync(place, join(root, next));
  else if (how === 'rename everywhere') renameEverywhere(root, path, next);
  else {
    const lines = readFileSync(place, 'utf8').split('\n');
    const at = line % lines.length;
    const [taken = ''] = lines.splice(at, 1);
    if (how === 'repeat') lines.splice(at, 0, taken, taken);
    if (how === 'reword') lines.splice(at, 0, taken.replace(/\p{L}+(?=[^\p{L}]*$)/u, 'otherwise'));
    if (how === 'move') lines.splice((at * 7) % lines.length, 0, taken);
    write(lines.join('\n'));
  }
}

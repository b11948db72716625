/**
 * Of the first story alone: nothing that stays when another begins tells of it. What goes then is its content, this folder,
 * the pictures and the head of the README; the fixtures tell stories of their own.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../src/cli/child.ts';
import { storyElsewhere } from '../../src/cli/story-elsewhere.ts';
import { splitReadme } from '../../src/new/readme-head.ts';
import { CONTENT, publishedLedger } from './story.ts';

const { actors, places, outlets } = await publishedLedger();

/** Also names of much else: a city whose clock is told, a word. */
const COMMON = new Set(['Moscow', 'Kremlin', 'Legion', 'Astra', 'Russian army', 'Oblast']);

/** Of a name of two words or more also the last, by which people are called: "Brankov". */
const names = [
  ...[...actors.map(({ actor }) => actor), ...places.map(({ place }) => place)].flatMap((one) => [
    one.name,
    ...one.aliases,
    ...Object.values(one.names),
  ]),
  ...outlets.map(({ outlet }) => outlet.name),
]
  .flatMap((name) => (/^\p{Lu}[\p{L}’]+ \p{Lu}\p{L}{5,}$/u.test(name) ? [name, name.split(' ')[1] ?? ''] : [name]))
  .filter((name) => !COMMON.has(name) && /^\p{Lu}/u.test(name));

const goes = ['content', ...storyElsewhere(CONTENT)].filter((path) => path !== 'README.md');
const stays = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(
    (path) =>
      path !== '' && ![...goes, 'tests/fixtures', 'tests/stories'].some((folder) => path.startsWith(`${folder}/`)),
  );

/** A file's text; of the README what is below its head. */
function textOf(path: string): string {
  const text = readFileSync(join(root, path), 'utf8');
  return path === 'README.md' ? (splitReadme(text)?.rest ?? text) : text;
}

it('no file that stays when another story begins names anybody or anything of this one', () => {
  expect(names.length).toBeGreaterThan(40);
  expect(goes).toEqual(['content', 'tests/story', '.github/screenshots']);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}])`, 'u');
  const found = stays.flatMap((path) => {
    const [name] = any.exec(textOf(path)) ?? [];
    return name === undefined ? [] : [`${path}: ${name}`];
  });
  expect(found).toEqual([]);
});

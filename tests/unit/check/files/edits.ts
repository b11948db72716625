/** Edits of the invented story, and everything that a program sees of it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { checkContent } from '../../../../src/check/check.ts';
import { nothingBefore } from '../../../../src/check/files/read-content.ts';
import { eventJson } from '../../../../src/export/event-json.ts';
import { buildLedger } from '../../../../src/ledger/build-ledger.ts';
import { NOT_KEPT } from '../../../../src/ledger/kept-linked.ts';
import { checkLanguage } from '../../../../src/ledger/language.ts';
import { stringsFor } from '../../../../src/strings/strings.ts';

/** The invented story, which is edited. */
export const STORY = join(import.meta.dirname, '../../../fixtures/story');

/** The records and settings of a story, by their paths. */
export const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

/** Everything that a program sees of content: its problems, its prose as pages show it, and its events as data. */
export async function seen(root: string, before = nothingBefore(), kept = NOT_KEPT): Promise<unknown> {
  const { content, problems } = await checkContent(root, checkLanguage, before);
  const { lang, timezone, zones } = content.story.site;
  const history = { available: false, reason: 'no-git' } as const;
  const strings = content.site?.site ? stringsFor(lang, timezone, zones) : null;
  const options = { drafts: true, history, kept };
  const ledger = strings && content.story.events.size > 0 ? buildLedger(content, strings, options) : null;
  const prose = ledger && [ledger.about, ...[...ledger.events, ...ledger.threads].map((entry) => entry.prose)];
  return { problems, prose, events: ledger?.events.map((entry) => eventJson(ledger, entry)) };
}

/**
 * What editors do to a file: a line is gone, comes twice, has another word, or stands elsewhere; a file is gone, or has
 * another name; a setting on which rules depend is another.
 */
export const edit = fc.record({
  file: fc.nat(),
  line: fc.nat(),
  how: fc.constantFrom(
    'take away',
    'repeat',
    'reword',
    'move',
    'remove file',
    'rename file',
    'bring back',
    'other language',
    'other zone',
  ),
});

export type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

/** Edits a copy of the story. */
export function apply(root: string, paths: readonly string[], { file, line, how }: Edit): void {
  const path = paths[file % paths.length] ?? '';
  const place = join(root, path);
  const original = readFileSync(join(STORY, path), 'utf8');
  const write = (text: string): void => {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  };
  const set = (name: string, value: string): void => {
    const site = join(root, 'site.yaml');
    if (!existsSync(site)) return;
    writeFileSync(site, readFileSync(site, 'utf8').replace(new RegExp(`^${name}:.*$`, 'm'), `${name}: ${value}`));
  };
  if (how === 'remove file') rmSync(place, { force: true });
  else if (how === 'rename file') {
    if (existsSync(place)) renameSync(place, place.replace(/(?=\.\w+$)/, '-renamed'));
  } else if (how === 'other language') set('lang', ['uk', 'de', 'en'][line % 3] ?? '');
  else if (how === 'other zone') set('timezone', ['Pacific/Auckland', 'America/Lima', 'UTC'][line % 3] ?? '');
  else if (how === 'bring back') write(original);
  else {
    const lines = original.split('\n');
    const at = line % lines.length;
    const [taken = ''] = lines.splice(at, 1);
    if (how === 'repeat') lines.splice(at, 0, taken, taken);
    if (how === 'reword') lines.splice(at, 0, taken.replace(/\p{L}+(?=[^\p{L}]*$)/u, 'otherwise'));
    if (how === 'move') lines.splice((at * 7) % lines.length, 0, taken);
    write(lines.join('\n'));
  }
}

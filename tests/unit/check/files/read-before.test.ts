/** Content that is read again and again: what was not changed is not parsed anew, and nothing is seen as it was before. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/check/check.ts';
import { nothingBefore, readContent } from '../../../../src/check/files/read-content.ts';
import { eventJson } from '../../../../src/export/event-json.ts';
import { buildLedger } from '../../../../src/ledger/build-ledger.ts';
import { checkLanguage } from '../../../../src/ledger/language.ts';
import { stringsFor } from '../../../../src/strings/strings.ts';
import { contentWith } from '../overlay.ts';

const STORY = join(import.meta.dirname, '../../../fixtures/story');

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

/** Everything that a program sees of content: its problems, its prose as pages show it, and its events as data. */
async function seen(root: string, before = nothingBefore()): Promise<unknown> {
  const { content, problems } = await checkContent(root, checkLanguage, before);
  const { lang, timezone, zones } = content.story.site;
  const history = { available: false, reason: 'no-git' } as const;
  const strings = content.site?.site ? stringsFor(lang, timezone, zones) : null;
  const ledger =
    strings && content.story.events.size > 0 ? buildLedger(content, strings, { drafts: true, history }) : null;
  const prose = ledger && [ledger.about, ...[...ledger.events, ...ledger.threads].map((entry) => entry.prose)];
  return { problems, prose, events: ledger?.events.map((entry) => eventJson(ledger, entry)) };
}

/** What editors do to a file: a line is gone, comes twice, has another word, or stands elsewhere; a file is gone. */
const edit = fc.record({
  file: fc.nat(),
  line: fc.nat(),
  how: fc.constantFrom('take away', 'repeat', 'reword', 'move', 'remove file', 'bring back'),
});

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function apply(root: string, paths: readonly string[], { file, line, how }: Edit): void {
  const path = paths[file % paths.length] ?? '';
  const place = join(root, path);
  const original = readFileSync(join(STORY, path), 'utf8');
  const write = (text: string): void => {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  };
  if (how === 'remove file') rmSync(place, { force: true });
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

describe('content that was read before', () => {
  it('is what it is to whoever reads it for the first time, after any edits', async () => {
    const paths = filesIn(STORY);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        using folder = contentWith({}, 'story');
        const before = nothingBefore();
        await seen(folder.root, before);
        for (const one of edits) {
          apply(folder.root, paths, one);
          expect(await seen(folder.root, before)).toEqual(await seen(folder.root));
        }
      }),
      { numRuns: 6 },
    );
  }, 300_000);

  it('keeps the files that are as they were, and nothing of those that are gone', async () => {
    using folder = contentWith({});
    const before = nothingBefore();
    const first = (await readContent(folder.root, before)).content;
    const [edited, gone, ...others] = filesIn(folder.root).filter(
      (path) => path.startsWith('sources/') || path.startsWith('events/'),
    );
    const file = join(folder.root, edited ?? '');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# seen\n`);
    rmSync(join(folder.root, gone ?? ''));
    const second = (await readContent(folder.root, before)).content;
    expect(second.at(edited ?? '')).not.toBe(first.at(edited ?? ''));
    expect(second.at(gone ?? '')).toBeUndefined();
    expect(before.files.has(gone ?? '')).toBe(false);
    expect(others.length).toBeGreaterThan(0);
    for (const path of others) expect(second.at(path)).toBe(first.at(path));
  });
});

/** Content of which another run kept what it read: it is seen as by whoever reads it for the first time. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent, type CheckResult } from '../../../../src/check/check.ts';
import { hasPoints } from '../../../../src/check/files/picture-points.ts';
import { keptBefore } from '../../../../src/check/files/read-content.ts';
import { parseYaml } from '../../../../src/check/yaml/parse-yaml.ts';
import { plainFields } from '../../../../src/check/yaml/plain-fields.ts';
import { openTexts } from '../../../../src/kept/texts.ts';
import { checkLanguage } from '../../../../src/ledger/language.ts';
import { parseProse } from '../../../../src/markdown/parse.ts';
import fc from '../../property.ts';
import { baseFile, contentWith } from '../overlay.ts';
import { applyEdit, edit, STORY } from '../random-edits.ts';
import { seen } from '../seen.ts';

vi.mock('../../../../src/check/files/picture-points.ts', { spy: true });
vi.mock('../../../../src/check/yaml/parse-yaml.ts', { spy: true });
vi.mock('../../../../src/check/yaml/plain-fields.ts', { spy: true });
vi.mock('../../../../src/markdown/parse.ts', { spy: true });

let folder: string;
let kept: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  kept = join(folder, 'story');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** How many texts were read as YAML, each in one way or in two. */
const readYaml = (): number =>
  new Set([plainFields, parseYaml].flatMap((read) => vi.mocked(read).mock.calls.map(([yaml]) => yaml))).size;

/** A check as a run of its own, and how many texts it had to parse. */
async function run(root: string): Promise<CheckResult & { parsed: { yaml: number; prose: number } }> {
  vi.mocked(parseYaml).mockClear();
  vi.mocked(plainFields).mockClear();
  vi.mocked(parseProse).mockClear();
  const result = await checkContent(root, checkLanguage, keptBefore(kept));
  const parsed = { yaml: readYaml(), prose: vi.mocked(parseProse).mock.calls.length };
  return { ...result, parsed };
}

/** What is always read: `site.yaml`, and the prose of `about.md`. */
const ALWAYS = { yaml: 1, prose: 1 };

describe('content of which another run kept what it read', () => {
  it('is what it is to whoever reads it for the first time, after any edits', async () => {
    const seenBefore = async (root: string): Promise<unknown> => {
      const [pages, accounts] = ['pages', 'accounts'].map((name) => openTexts(join(folder, name), 'code'));
      const found = await seen(root, keptBefore(kept), { pages: pages ?? null, accounts: accounts ?? null });
      pages?.finish();
      accounts?.finish();
      return found;
    };
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        using story = contentWith({}, 'story');
        await seenBefore(story.root);
        for (const one of edits) {
          applyEdit(story.root, one);
          expect(await seenBefore(story.root)).toStrictEqual(await seen(story.root));
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 300_000);

  it('is not parsed again, and its records are the same to the last field', async () => {
    const [first, second] = [await run(STORY), await run(STORY)];
    expect(first.parsed.yaml).toBeGreaterThan(50);
    expect(second.parsed).toEqual(ALWAYS);
    expect(second.content.story).toStrictEqual(first.content.story);
    const bodies = ({ content }: CheckResult) =>
      content.records.map(({ path, body }) => [path, body?.text, body?.offset]);
    expect(bodies(second)).toStrictEqual(bodies(first));
  });

  it('has its mistakes where they stand, without being parsed for them', async () => {
    using story = contentWith({
      'sources/quay-post-2.yaml': baseFile('sources/quay-post-2.yaml').replace(/^outlet:.*$/m, 'outlet: nowhere-news'),
      'places/harbour.yaml': `${baseFile('places/harbour.yaml')}colour: red\n`,
    });
    const [first, second] = [await run(story.root), await run(story.root)];
    expect(first.problems.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['unknown-reference', 'unknown-field']),
    );
    expect(second.problems).toStrictEqual(first.problems);
    expect(second.parsed).toEqual(ALWAYS);
  });

  it('is parsed where it is another, or stands elsewhere, and nowhere else', async () => {
    using story = contentWith({});
    await run(story.root);
    const path = join(story.root, 'places/harbour.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}# seen\n`);
    expect((await run(story.root)).parsed).toEqual({ ...ALWAYS, yaml: ALWAYS.yaml + 1 });
    rmSync(path);
    writeFileSync(join(story.root, 'places/other.yaml'), baseFile('places/harbour.yaml'));
    expect((await run(story.root)).parsed.yaml).toBe(ALWAYS.yaml + 1 + 1);
  });

  it('is linked to by what is written after that', async () => {
    using story = contentWith({});
    const { content } = await run(story.root);
    const [claim] = content.story.events.get('council-meets')?.claims ?? [];
    const event = 'events/2023-06/bridge-closed.md';
    const link = `The [council](council-meets.md#claim-${claim?.id ?? ''}) met.[^closed]`;
    writeFileSync(join(story.root, event), `${baseFile(event)}\n${link}\n`);
    expect((await run(story.root)).problems).toEqual([]);
  });

  it('is asked of its rules again in another language', async () => {
    const tangled = `${baseFile('threads/bridge.md')}\n${'> '.repeat(12)}The bridge was closed.\n`;
    using story = contentWith({ 'threads/bridge.md': tangled });
    await run(story.root);
    const path = join(story.root, 'site.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^lang: .*$/m, 'lang: uk'));
    const other = await run(story.root);
    expect(other.problems).toStrictEqual((await checkContent(story.root, checkLanguage)).problems);
    expect(other.problems.map(({ rule }) => rule)).toContain('tangled-prose');
    expect(other.parsed.prose).toBeGreaterThan(ALWAYS.prose);
    expect((await run(story.root)).parsed.prose).toBe(ALWAYS.prose);
  });

  it('is read anew where what was kept is damaged, and nothing else', async () => {
    using story = contentWith({});
    const first = await run(story.root);
    const sound = readFileSync(kept);
    for (const part of ['"title"', '"outline"']) {
      const bytes = Buffer.from(sound);
      const at = bytes.indexOf(part);
      bytes[at + 2] = (bytes[at + 2] ?? 0) ^ 1;
      writeFileSync(kept, bytes);
      const { content, problems } = await run(story.root);
      expect(content.story).toStrictEqual(first.content.story);
      expect(problems).toStrictEqual(first.problems);
    }
  });

  it('has pictures that are decoded again until they are sound', async () => {
    using story = contentWith({}, 'story');
    const decode = vi.mocked(hasPoints);
    const looks = async (): Promise<{ told: number; decoded: number }> => {
      decode.mockClear();
      const { problems } = await run(story.root);
      return { told: problems.filter(({ rule }) => rule === 'image-file').length, decoded: decode.mock.calls.length };
    };
    decode.mockResolvedValue(false);
    expect(await looks()).toEqual({ told: 2, decoded: 2 });
    decode.mockRestore();
    expect(await looks()).toEqual({ told: 0, decoded: 2 });
    expect(await looks()).toEqual({ told: 0, decoded: 0 });
  });

  it('takes little more room when it was edited and read many times', async () => {
    using story = contentWith({});
    await run(story.root);
    const { size } = statSync(kept);
    const path = join(story.root, 'places/harbour.yaml');
    for (let number = 0; number < 80; number += 1) {
      writeFileSync(path, `${baseFile('places/harbour.yaml')}# look ${number}\n`);
      await run(story.root);
    }
    expect(statSync(kept).size).toBeLessThan(2 * size);
  });

  it('has numbers that JSON does not know', async () => {
    using story = contentWith({
      'places/harbour.yaml': 'name: The Harbour\nkind: district\nat: { lat: -0, lon: -0.0, accuracy_m: 50 }\n',
    });
    const first = await run(story.root);
    expect(first.content.story.places.get('harbour')?.at).toStrictEqual({ lat: -0, lon: -0, accuracy_m: 50 });
    expect((await run(story.root)).content.story).toStrictEqual(first.content.story);
  });
});

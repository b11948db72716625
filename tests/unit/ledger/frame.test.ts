/** What every page has beside its own slice is in its key: pages of another frame are others. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { frameHash } from '../../../src/ledger/frame.ts';
import { baseFile, contentWith, type Overlay } from '../check/overlay.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'frame-'));
  vi.stubEnv('NODE_ENV', 'production');
  vi.doMock('../../../src/kept/place.ts', async (original) => ({
    ...(await original<object>()),
    placeOf: (kind: string) => join(folder, kind),
  }));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.doUnmock('../../../src/kept/place.ts');
  rmSync(folder, { recursive: true });
});

/** The hash as a build of its own tells it, in which the content is read once. */
async function frameOf(root: string): Promise<string> {
  vi.stubEnv('CONTENT_DIR', root);
  vi.resetModules();
  const frame = (await import('../../../src/ledger/frame.ts')) as { frameHash: typeof frameHash };
  return frame.frameHash();
}

const SITE = baseFile('site.yaml');

const NAMING = ['events/2023-06/bridge-closed.md', 'events/2023-06/council-meets.md', 'questions/ships-waiting.yaml'];
const WITHOUT_THREADS: Overlay = {
  'threads/bridge.md': null,
  ...Object.fromEntries(NAMING.map((path) => [path, baseFile(path).replace(/^threads:.*\n/m, '')])),
};

it.each<readonly [what: string, overlay: Overlay]>([
  ['another setting', { 'site.yaml': SITE.replace('Harbour Bridge', 'Harbour Record') }],
  ['another language', { 'site.yaml': SITE.replace('lang: en', 'lang: de') }],
  ['a word of our own', { 'words.yaml': 'nav:\n  skip: Jump over\n' }],
  ['one section less', WITHOUT_THREADS],
])('a story with %s has another', async (_what, overlay) => {
  using story = contentWith({});
  const before = await frameOf(story.root);
  expect(await frameOf(story.root)).toBe(before);
  for (const [path, text] of Object.entries(overlay)) {
    if (text === null) rmSync(join(story.root, path));
    else writeFileSync(join(story.root, path), text);
  }
  expect(await frameOf(story.root)).not.toBe(before);
});

it('a story with another event has the same', async () => {
  using story = contentWith({});
  const before = await frameOf(story.root);
  const path = join(story.root, 'events/2023-06/council-meets.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, 'title: The council met'));
  expect(await frameOf(story.root)).toBe(before);
});

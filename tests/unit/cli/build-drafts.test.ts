/** A built site holds nothing that only a draft names. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, runNode } from '../../../src/cli/child.ts';
import { baseFile, contentWith, type Overlay } from '../check/overlay.ts';

/** The words that stand in nothing but a draft and what it brings in. */
const SECRET = 'heldback';

const HELD: Overlay = {
  'actors/heldback-witness.yaml': 'name: Heldback witness\nkind: person\n',
  'places/heldback-house.yaml':
    'name: Heldback house\nkind: house\nwithin: heldback-street\nat: { lat: 46.5, lon: 30.7, accuracy_m: 100 }\n',
  'places/heldback-street.yaml': 'name: Heldback street\nkind: street\n',
  'places/heldback-cellar.yaml': 'name: Heldback cellar\nkind: house\nat: { lat: 46.6, lon: 30.8, accuracy_m: 100 }\n',
  'outlets/heldback-outlet.yaml': 'name: Heldback outlet\n',
  'sources/heldback-memo.yaml': 'title: Heldback memo\nkind: report\noutlet: heldback-outlet\nnote: Not out yet.\n',
  'questions/heldback-where.yaml':
    'title: Heldback where?\nkind: place\nscope: Heldback.\nthreads: [heldback-thread]\n',
  'threads/heldback-thread.md': '---\ntitle: Heldback thread\nsummary: Heldback.\n---\n',
  'images/heldback.png': readFileSync(join(root, 'tests/fixtures/broken-link-picture/images/bridge.png')),
  'events/2023-06/heldback.md': `---
title: Heldback event
summary: Heldback.
kind: happening
when: 2023-06-05
draft: true
places: [heldback-house, harbour-bridge]
actors: [heldback-witness]
threads: [heldback-thread]
claims:
  - id: a
    main: true
    text: Heldback.
    source: heldback-memo
    by: heldback-witness
    standing: claimed
    answers: { heldback-where: heldback-cellar }
---

Heldback.[^a]

![Heldback](../../images/heldback.png)[^a]
`,
};

interface Site {
  status: number;
  output: string;
  /** Paths and texts of all files, in lower case. */
  all: string;
  names: string[];
}

async function built(overlay: Overlay): Promise<Site> {
  using content = contentWith(overlay);
  const out = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    const { status, output } = await runNode(['src/cli/run.cjs', 'build', '--out', join(out, 'site')], {
      cwd: root,
      env: { CONTENT_DIR: content.root, BASE_PATH: '', NODE_ENV: 'production' },
      keep: 'everything',
    });
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = files.map(({ parentPath, name }) => join(parentPath, name).slice(out.length));
    const texts = names.map((name) => readFileSync(join(out, name), 'latin1'));
    return { status, output, names, all: [...names, ...texts].join('\n').toLowerCase() };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

describe('a built site', { timeout: 120_000 }, () => {
  it('holds nothing that only a draft names', async () => {
    const { status, output, all, names } = await built(HELD);
    expect(output).toContain('1 of 3 events is a draft');
    expect(status).toBe(0);
    expect(names).toContain(join('/site', 'places', 'harbour-bridge', 'index.html'));
    expect(all).not.toContain(SECRET);
  });

  it('holds all of it once the event is no draft', async () => {
    const event = String(HELD['events/2023-06/heldback.md']).replace('draft: true\n', '');
    const { names } = await built({ ...HELD, 'events/2023-06/heldback.md': event });
    const folders = ['actors', 'events', 'outlets', 'places', 'questions', 'sources', 'threads', 'pictures'];
    const found = folders.filter((folder) => names.some((name) => name.includes(folder) && name.includes(SECRET)));
    expect(found).toEqual(folders);
  });

  it('of drafts alone is built, and says that there is nothing yet', async () => {
    const drafts = Object.fromEntries(
      ['bridge-closed', 'council-meets'].map((id) => {
        const path = `events/2023-06/${id}.md`;
        return [path, baseFile(path).replace('---\n', '---\ndraft: true\n')];
      }),
    );
    const { status, output, all } = await built(drafts);
    expect(output).toContain('All events are drafts: the site has none yet.');
    expect(output, 'no stack trace').not.toMatch(/^\s+at /m);
    expect(status).toBe(0);
    expect(all).toContain('no event has been published yet.');
  });
});

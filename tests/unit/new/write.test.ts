import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/new/draft.ts';
import { writeDrafts } from '../../../src/new/write.ts';
import { baseFile, contentWith } from '../check/overlay.ts';

const draft = (path: string): Draft => ({ type: 'actor', id: 'a', path, text: 'name: A\n', complete: '' });

describe('new files', () => {
  it('are all there afterwards, and nothing beside them', async () => {
    using folder = contentWith({});
    await writeDrafts(folder.root, [draft('actors/pilot.yaml'), draft('events/2024-01/landing.md')]);
    expect(readFileSync(join(folder.root, 'actors/pilot.yaml'), 'utf8')).toBe('name: A\n');
    expect(readdirSync(join(folder.root, 'events/2024-01'))).toEqual(['landing.md']);
  });

  it('are none of them there if one would stand in the place of another', async () => {
    using folder = contentWith({});
    const before = readdirSync(folder.root, { recursive: true }).length;
    const taken = 'outlets/quay-post.yaml';
    await expect(writeDrafts(folder.root, [draft('actors/pilot.yaml'), draft(taken)])).rejects.toThrow(
      'outlets/quay-post.yaml is there already. Nothing was written.',
    );
    expect(readFileSync(join(folder.root, taken), 'utf8')).toBe(baseFile(taken));
    expect(readdirSync(folder.root, { recursive: true }).length).toBe(before);
  });

  it('are not said to be there where it is a file that stands in the place of their folder', async () => {
    using folder = contentWith({});
    rmSync(join(folder.root, 'actors'), { recursive: true });
    writeFileSync(join(folder.root, 'actors'), '');
    await expect(writeDrafts(folder.root, [draft('actors/pilot.yaml')])).rejects.toThrow(/^ENOTDIR: .*actors'$/);
  });
});

/** Published statements that changed, against a real repository. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../../src/check/check.ts';
import { readRevision, RevisionError } from '../../../../../src/check/files/revision.ts';
import { silentEdits } from '../../../../../src/check/rules/correction/silent-edit.ts';
import { baseFile, contentWith, inShort, type Folder } from '../../overlay.ts';
import { commitAll, git } from '../../repository.ts';

const EVENT = 'events/2023-06/bridge-closed.md';

function published(overlay: Record<string, string> = {}): Folder {
  const folder = contentWith(overlay);
  commitAll(folder.root);
  return folder;
}

async function edits({ root }: Folder): Promise<string[]> {
  const { events } = await readRevision(root, 'HEAD');
  const { problems } = await checkContent(root, (content) => silentEdits(events, content));
  return problems.filter(({ rule }) => rule === 'silent-edit').map(inShort);
}

async function editsAfter(edit: (text: string) => string, before: Record<string, string> = {}): Promise<string[]> {
  using folder = published(before);
  writeFileSync(join(folder.root, EVENT), edit(before[EVENT] ?? baseFile(EVENT)));
  return await edits(folder);
}

const CORRECTION = `corrections:
  - on: 2023-06-08
    claims: [waiting]
    was: Twelve ships.
    now: Ten ships.
    why: The port counted again.
`;

const corrected = (text: string): string => text.replace('claims:', `${CORRECTION}claims:`);

describe('a published statement', () => {
  it('may stand as it was, and other things may change', async () => {
    expect(await editsAfter((text) => text)).toEqual([]);
    expect(await editsAfter((text) => text.replace('The harbour bridge closes', 'The bridge closes'))).toEqual([]);
    expect(await editsAfter((text) => text.replace('    by: port', '    note: By telephone.\n    by: port'))).toEqual(
      [],
    );
  });

  it.each([
    ['text', 'twelve ships are', 'ten ships are', 15],
    ['standing', 'standing: claimed', 'standing: unconfirmed', 18],
    ['answers', 'ships-waiting: 12', 'ships-waiting: 10', 19],
  ])('does not change its %s without a correction', async (_, before, after, line) => {
    const found = await editsAfter((text) => text.replace(before, after));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${EVENT}:${line}:\\d+ silent-edit$`));
    expect(await editsAfter((text) => corrected(text.replace(before, after)))).toEqual([]);
  });

  it('needs a new correction: an old one says nothing of this change', async () => {
    const before = corrected(baseFile(EVENT));
    expect(await editsAfter((text) => text.replace('twelve', 'ten'), { [EVENT]: before })).toHaveLength(1);
  });

  it('does not vanish', async () => {
    const without = (text: string): string =>
      text.replace(/ {2}- id: waiting[\s\S]*?(?=---)/, '').replace(/ The port authority counts.*\n/, '\n');
    expect(await editsAfter(without)).toEqual([`${EVENT}:9:1 silent-edit`]);
  });
});

describe('a published event', () => {
  it('does not vanish, but may move or change its id', async () => {
    using gone = published();
    rmSync(join(gone.root, EVENT));
    expect(await edits(gone)).toEqual([`${EVENT}:1:1 silent-edit`]);

    using renamed = published();
    const other = join(renamed.root, 'events/2023-06/bridge-shut.md');
    renameSync(join(renamed.root, EVENT), other);
    writeFileSync(other, baseFile(EVENT).replace('kind:', 'former_ids: [bridge-closed]\nkind:'));
    expect(await edits(renamed)).toEqual([]);
  });

  it('is not a draft', async () => {
    const draft = baseFile(EVENT).replace('kind:', 'draft: true\nkind:');
    expect(await editsAfter((text) => text.replace('twelve', 'ten'), { [EVENT]: draft })).toEqual([]);
  });
});

describe('a revision', () => {
  it('says what has changed since, new files too', async () => {
    using folder = published();
    writeFileSync(join(folder.root, EVENT), `${baseFile(EVENT)}\n`);
    writeFileSync(join(folder.root, 'actors/pilot.yaml'), 'name: Pilot\nkind: person\n');
    const { changed } = await readRevision(folder.root, 'HEAD');
    expect([...changed].toSorted()).toEqual(['actors/pilot.yaml', EVENT]);
  });

  it.each(['no-such-branch', '--help', '-x', 'HEAD; echo', ''])('that is none is refused: %j', async (name) => {
    using folder = published();
    await expect(readRevision(folder.root, name)).rejects.toThrow(RevisionError);
  });

  it('is where the branch began: what came into the other since is no change of this one', async () => {
    using folder = published();
    git(folder.root, 'checkout', '--quiet', '-b', 'ours');
    git(folder.root, 'checkout', '--quiet', 'main');
    writeFileSync(join(folder.root, 'events/2023-06/later.md'), baseFile(EVENT));
    commitAll(folder.root);
    git(folder.root, 'checkout', '--quiet', 'ours');
    const { events, changed } = await readRevision(folder.root, 'main');
    expect([events, [...changed]]).toEqual([[], []]);
  });

  it('needs a repository, and a folder', async () => {
    using folder = contentWith({});
    await expect(readRevision(folder.root, 'HEAD')).rejects.toThrow(RevisionError);
    await expect(readRevision(join(folder.root, 'none'), 'HEAD')).rejects.toThrow(RevisionError);
  });
});

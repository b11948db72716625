/** `npm run check -- --watch`, followed while files are saved. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseFile, contentWith } from '../check/overlay.ts';
import { CTRL_C, session } from '../new/session.ts';

const OUTLET = 'outlets/quay-post.yaml';
const sound = baseFile(OUTLET);
const broken = sound.replace('name:', 'nam:');

describe('check --watch', () => {
  it('prints what is new and what is gone, and the count of what there is', async () => {
    using folder = contentWith({ 'actors/port-authority.yaml': 'kind: institution\n' });
    const file = join(folder.root, OUTLET);
    const { sees, types, ended } = session(['check', '--watch', '--content', '.'], folder.root);
    await sees('1 error in 1 file.');
    await sees('Watching');
    writeFileSync(file, broken);
    await sees('1:1  error    Unknown field "nam"; did you mean "name"?');
    await sees('2 errors in 2 files.');
    // As editors save: a new file in the place of the old one.
    writeFileSync(`${folder.root}-saved`, sound);
    renameSync(`${folder.root}-saved`, file);
    await sees(`gone  ${OUTLET}  Unknown field "nam"`);
    await sees('1 error in 1 file.');
    types(CTRL_C);
    const { shown } = await ended();
    expect(shown.split('The field "name" is missing')).toHaveLength(2);
  });

  it('follows new folders, and files that go', async () => {
    using folder = contentWith({});
    const { sees, types, ended } = session(['check', '--watch', '--content', '.'], folder.root);
    await sees('Watching');
    mkdirSync(join(folder.root, 'events/2023-07'));
    writeFileSync(join(folder.root, 'events/2023-07/late.md'), 'nothing');
    await sees('events/2023-07/late.md');
    await sees('1 error in 1 file.');
    rmSync(join(folder.root, 'events/2023-07'), { recursive: true });
    await sees('gone  events/2023-07/late.md');
    await sees('No problems.');
    types(CTRL_C);
    await ended();
  });
});

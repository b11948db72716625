/** Prose that was rendered before is rendered again when what it shows of other files has changed. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nothingBefore, readContent, type ReadBefore } from '../../../src/check/files/read-content.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { makeLinker, type Linker } from '../../../src/ledger/linker.ts';
import { keptNever, keptWhileSame } from '../../../src/model/kept.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { baseFile, contentWith } from '../check/overlay.ts';

const EVENT = 'events/2023-06/bridge-closed.md';
const COUNCIL = 'actors/town-council.yaml';
const SHORT = `${baseFile(COUNCIL)}aliases: [TC]\n`;
const TEXT = 'The TC closed [the harbour](../../places/harbour.yaml).[^closed] Twelve ships wait.[^waiting]';

const strings = stringsFor('en', 'UTC');

async function html(root: string, before: ReadBefore, linker: Linker): Promise<string> {
  const { content } = await readContent(root, before);
  const history = { available: false, reason: 'no-git' } as const;
  return buildLedger(content, strings, { drafts: false, history, linker }).eventById('bridge-closed').prose.html;
}

it.each<readonly [what: string, path: string, text: string | null]>([
  ['a record to which it links is gone', 'places/harbour.yaml', null],
  ['whom it cites is called otherwise', 'outlets/harbour-news.yaml', 'name: The Quay Mirror\nkind: newspaper\n'],
  ['an abbreviation stands for something else', COUNCIL, SHORT.replace('Town Council', 'Towers of the Coast')],
])('is new where %s', async (_, path, text) => {
  const event = baseFile(EVENT).replace(/(?<=\n---\n)[^]*$/, `\n${TEXT}\n`);
  using folder = contentWith({ [EVENT]: event, [COUNCIL]: SHORT });
  // As while somebody writes: of what is linked, too, most is as it was.
  const [before, linker] = [nothingBefore(), makeLinker(keptWhileSame)];
  const first = await html(folder.root, before, linker);
  if (text === null) rmSync(join(folder.root, path));
  else writeFileSync(join(folder.root, path), text);
  const again = await html(folder.root, before, linker);
  expect(again).toBe(await html(folder.root, nothingBefore(), makeLinker(keptNever)));
  expect(again).not.toBe(first);
});

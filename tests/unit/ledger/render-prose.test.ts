/** Prose that was rendered before is rendered again when what it shows of other files has changed. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nothingBefore, readContent, type ReadBefore } from '../../../src/check/files/read-content.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { baseFile, contentWith } from '../check/overlay.ts';

const EVENT = 'events/2023-06/bridge-closed.md';
const COUNCIL = 'actors/town-council.yaml';
const SHORT = `${baseFile(COUNCIL)}aliases: [TC]\n`;
const TEXT = 'The TC closed [the harbour](../../places/harbour.yaml).[^closed] Twelve ships wait.[^waiting]';

async function html(root: string, before: ReadBefore): Promise<string> {
  const { content } = await readContent(root, before);
  const history = { available: false, reason: 'no-git' } as const;
  return buildLedger(content, stringsFor('en', 'UTC'), { drafts: false, history }).eventById('bridge-closed').prose
    .html;
}

it.each<readonly [what: string, path: string, text: string | null]>([
  ['a record to which it links is gone', 'places/harbour.yaml', null],
  ['whom it cites is called otherwise', 'outlets/harbour-news.yaml', 'name: The Quay Mirror\nkind: newspaper\n'],
  ['an abbreviation stands for something else', COUNCIL, SHORT.replace('Town Council', 'Towers of the Coast')],
])('is new where %s', async (_, path, text) => {
  const event = baseFile(EVENT).replace(/(?<=\n---\n)[^]*$/, `\n${TEXT}\n`);
  using folder = contentWith({ [EVENT]: event, [COUNCIL]: SHORT });
  const before = nothingBefore();
  const first = await html(folder.root, before);
  if (text === null) rmSync(join(folder.root, path));
  else writeFileSync(join(folder.root, path), text);
  const again = await html(folder.root, before);
  expect(again).toBe(await html(folder.root, nothingBefore()));
  expect(again).not.toBe(first);
});

/** What another run made of single files is taken where it would be the same, and made again where it would not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseRecord } from '../../../src/check/files/parse.ts';
import { readContent } from '../../../src/check/files/read-content.ts';
import { openTexts } from '../../../src/kept/texts.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { noVersionsBefore, readHistory, type History } from '../../../src/ledger/history.ts';
import { renderTree } from '../../../src/markdown/render.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { baseFile, contentWith } from '../check/overlay.ts';
import { repository } from './repository.ts';

vi.mock('../../../src/check/files/parse.ts', { spy: true });
vi.mock('../../../src/markdown/render.ts', { spy: true });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linked-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const EVENT = 'events/2023-06/bridge-closed.md';
const ALIKE = 'events/2023-06/bridge-shut.md';
const COUNCIL = 'actors/town-council.yaml';
const SHORT = `${baseFile(COUNCIL)}aliases: [TC]\n`;
const TEXT = 'The TC closed [the harbour](../../places/harbour.yaml).[^closed] Twelve ships wait.[^waiting]';
const event = baseFile(EVENT).replace(/(?<=\n---\n)[^]*$/, `\n${TEXT}\n`);

interface Run {
  html: string;
  account: string;
  /** How many texts were rendered. */
  rendered: number;
}

/** Links a story as a run of its own. */
async function link(root: string, lang = 'en'): Promise<Run> {
  vi.mocked(renderTree).mockClear();
  const { content } = await readContent(root);
  const kept = {
    pages: openTexts(join(folder, 'pages'), 'code'),
    accounts: openTexts(join(folder, 'accounts'), 'code'),
  };
  const options = { drafts: false, history: { available: false, reason: 'no-git' }, kept } as const;
  const ledger = buildLedger(content, stringsFor(lang, 'UTC'), options);
  const entry = ledger.eventById('bridge-closed');
  const account = ledger.account(ledger.versionNow(entry.event), `${ledger.site.url}/events/bridge-closed/`);
  kept.pages.finish();
  kept.accounts.finish();
  return { html: entry.prose.html, account, rendered: vi.mocked(renderTree).mock.calls.length };
}

describe('prose and accounts of another run', () => {
  it('are taken, without being rendered', async () => {
    using story = contentWith({ [EVENT]: event, [COUNCIL]: SHORT });
    const [first, second] = [await link(story.root), await link(story.root)];
    expect(first.rendered).toBeGreaterThan(3);
    expect(second).toEqual({ ...first, rendered: 0 });
  });

  it.each<readonly [what: string, path: string, text: string | null]>([
    ['their own text is another', EVENT, event.replace('Twelve ships', 'Eleven ships')],
    ['a record to which they link is gone', 'places/harbour.yaml', null],
    ['whom they cite is called otherwise', 'outlets/harbour-news.yaml', 'name: The Quay Mirror\nkind: newspaper\n'],
    ['an abbreviation stands for something else', COUNCIL, SHORT.replace('Town Council', 'Towers of the Coast')],
    ['another statement stands first', EVENT, event.replace('id: closed', 'id: shut').replace('[^closed]', '[^shut]')],
  ])('are made anew where %s', async (_, path, text) => {
    using story = contentWith({ [EVENT]: event, [COUNCIL]: SHORT });
    const first = await link(story.root);
    if (text === null) rmSync(join(story.root, path));
    else writeFileSync(join(story.root, path), text);
    const again = await link(story.root);
    for (const name of ['pages', 'accounts']) rmSync(join(folder, name));
    const anew = await link(story.root);
    expect([again.html, again.account]).toEqual([anew.html, anew.account]);
    expect(again.html).not.toBe(first.html);
  });

  it('are made anew where a picture in them has another height', async () => {
    const picture = 'images/bridge.png';
    const points = (height: number): Promise<Uint8Array> =>
      sharp({ create: { width: 3, height, channels: 3, background: 'white' } })
        .png()
        .toBuffer();
    using story = contentWith({
      [EVENT]: event.replace(TEXT, `${TEXT}\n\n![The bridge](../../${picture})[^closed]`),
      [picture]: await points(4),
    });
    expect((await link(story.root)).html).toContain('width="3" height="4"');
    writeFileSync(join(story.root, picture), await points(5));
    expect((await link(story.root)).html).toContain('width="3" height="5"');
  });

  it('are made anew in other words', async () => {
    using story = contentWith({ [EVENT]: event });
    const [english, arabic] = [await link(story.root), await link(story.root, 'ar')];
    expect(arabic.account).not.toBe(english.account);
    expect(arabic.html).not.toBe(english.html);
  });
});

describe('a history of another run', () => {
  it('is the same, also of two events that were told alike, and no old version is parsed again', async () => {
    using story = repository();
    const texts = [event, event.replace('Twelve ships wait', 'Ships wait'), 'no event', event.replace('TC', 'council')];
    for (const [day, text] of texts.entries()) {
      for (const path of [EVENT, ALIKE]) story.write(path, text);
      story.commit(`2023-06-1${day}T12:00Z`);
    }
    const read = async (): Promise<History> => {
      const { content } = await readContent(story.content);
      vi.mocked(parseRecord).mockClear();
      const kept = openTexts(join(folder, 'pages'), 'code');
      const history = await readHistory(story.content, content, noVersionsBefore(), kept);
      kept.finish();
      return history;
    };
    const first = await read();
    expect(parseRecord).toHaveBeenCalledTimes(6);
    expect(await read()).toStrictEqual(first);
    expect(parseRecord).not.toHaveBeenCalled();
  });
});

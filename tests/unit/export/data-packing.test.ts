/** Data files that are made with what the last run kept are those that are made anew, whatever was changed since. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarIcs } from '../../../src/export/calendar.ts';
import { claimsCsv } from '../../../src/export/claims-csv.ts';
import { packDataWith } from '../../../src/export/data-packing.ts';
import { eventFile } from '../../../src/export/event-json.ts';
import { eventsCsv } from '../../../src/export/events-csv.ts';
import { FORMATS, newestFile, olderParts } from '../../../src/export/formats.ts';
import { COMPRESSED, ledgerFile, ledgerFileNames, ledgerWhole, WHOLE } from '../../../src/export/ledger-files.ts';
import type { DigestedFile } from '../../../src/kept/digested-file.ts';
import { keptPacking, type Packing } from '../../../src/kept/packed.ts';
import { openTexts } from '../../../src/kept/texts.ts';
import { contentHash } from '../../../src/ledger/content-hash.ts';
import type { LedgerEvent, LedgerSource } from '../../../src/ledger/entries.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { digestOf } from '../../../src/kept/digest.ts';
import { monthOf } from '../../../src/model/calendar.ts';
import { timelineJsTexts } from '../../../src/export/timelinejs.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { textsOfFiles } from './texts-of-files.ts';

const short = await fixtureLedger();

/** The fixture's events several times, each by an id of its own. */
const times = Math.ceil(
  (2 * WHOLE) / short.events.reduce((sum, entry) => sum + textOf(eventFile(short, entry)).length, 0),
);
const story: Ledger = {
  ...short,
  events: short.events.flatMap((entry) =>
    Array.from({ length: times }, (_, at): LedgerEvent => ({
      ...entry,
      event: { ...entry.event, id: `${entry.event.id}-${at}` },
    })),
  ),
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function textOf(file: DigestedFile): string {
  const bytes = file.give();
  expect(file.digest()).toBe(digestOf(bytes));
  return Buffer.from(bytes).toString();
}

/** All files that are made of parts, by their names. */
function filesOf(ledger: Ledger): Map<string, string> {
  const ofEvents = {
    events: eventsCsv(ledger),
    claims: claimsCsv(ledger),
    calendar: calendarIcs(ledger),
    slides: timelineJsTexts(ledger),
  };
  const names = ledgerFileNames(ledger).filter((name) => name !== COMPRESSED);
  const told = FORMATS.filter(({ table }) => table).map((format) => {
    const files = [newestFile(ledger, format), ...olderParts(ledger, format)];
    return [`${format.id} as told`, JSON.stringify(files)] as const;
  });
  return new Map([
    ...told,
    ...Object.entries(ofEvents).map(([name, files]) => [name, textsOfFiles(files).join('\n')] as const),
    ...names.map((name) => [name, textOf(ledgerFile(ledger, name))] as const),
    [COMPRESSED, Buffer.from(ledgerWhole(ledger)).toString('base64')],
    ...ledger.events.map((entry) => [entry.event.id, textOf(eventFile(ledger, entry))] as const),
  ]);
}

/** The files as a run makes them that takes from the last one, and how many parts it packs itself. */
function run(ledger: Ledger): { files: Map<string, string>; packed: number } {
  const kept = openTexts(join(folder, 'story'), 'code');
  const packing = keptPacking(kept);
  let packed = 0;
  const counting: Packing = {
    ...packing,
    packer: (content, pack) =>
      packing.packer(content, () => {
        packed += 1;
        return pack();
      }),
  };
  // As in a build: a hash of the settings of the site, among others.
  packDataWith(ledger, { packing: counting, frame: contentHash(ledger.site) });
  const files = filesOf(ledger);
  kept.finish();
  return { files, packed };
}

const withEvent = (number: number, change: Partial<LedgerEvent['event']>): Ledger => ({
  ...story,
  events: story.events.map((entry, at) => (at === number ? { ...entry, event: { ...entry.event, ...change } } : entry)),
});

const [first] = story.events;
const isOfFirstMonth = ({ station }: LedgerEvent): boolean =>
  monthOf(station.key) === monthOf(first?.station.key ?? '');

/** The story with another document behind the first statement. */
function withDocument(change: Partial<LedgerSource['source']>): Ledger {
  const id = story.events[0]?.claims[0]?.claim.source;
  const sources = story.sources.map((entry) =>
    entry.source.id === id ? { ...entry, source: { ...entry.source, ...change } } : entry,
  );
  expect(sources).not.toEqual(story.sources);
  return { ...story, sources };
}

describe('data files after an edit', () => {
  it.each([
    ['of nothing', { ...story }],
    ['of the title of an event', withEvent(3, { title: 'Another title' })],
    ['of the address of a document', withDocument({ url: 'https://elsewhere.example/' })],
    ['of what a reader needs to see a document', withDocument({ access: 'registration' })],
    ['of the address of the site', { ...story, site: { ...story.site, url: 'https://elsewhere.example' } }],
    ['that takes the first month away', { ...story, events: story.events.filter((entry) => !isOfFirstMonth(entry)) }],
    ['that takes an event away', { ...story, events: story.events.toSpliced(5, 1) }],
    [
      'that puts two events in another order',
      { ...story, events: story.events.toSpliced(1, 0, ...story.events.slice(-1)) },
    ],
  ])('%s are those that are made anew', (_edit, edited) => {
    run({ ...story });
    expect(run(edited).files).toEqual(filesOf({ ...edited }));
  });

  it('are made of few new parts', () => {
    const first = run({ ...story }).packed;
    const ofNothing = run({ ...story }).packed;
    const ofTitle = run(withEvent(3, { title: 'Another title' })).packed;
    expect(ofNothing).toBe(0);
    // The rows of both tables, the slide, and the piece of the whole in which the event stands: it is in no calendar.
    expect(ofTitle).toBe(4);
    expect(first).toBeGreaterThan(3 * ofTitle);
  });
});

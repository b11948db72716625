/** The ledger of a story that a test builds, for what is linked and told in words. */
import type { RecordFile, RecordOf } from '../../../src/check/content.ts';
import { gather } from '../../../src/check/files/gather.ts';
import { indexLines } from '../../../src/check/files/line-index.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import type { Giver } from '../../../src/ledger/entries.ts';
import { filterGroups } from '../../../src/ledger/slices/filter-groups.ts';
import { readDay } from '../../../src/ledger/slices/known-day.ts';
import type { Id, Story } from '../../../src/model/record.ts';
import type { RecordType } from '../../../src/model/vocabulary.ts';
import { stringsFor } from '../../../src/strings/strings.ts';

export type Ledger = ReturnType<typeof buildLedger>;
type History = Parameters<typeof buildLedger>[2]['history'];

const NOTHING_WRITTEN = { text: '', lines: indexLines(''), locate: () => ({ start: 0, end: 0 }) };

interface Told {
  /** What stands under the front matter of events and threads, by id. */
  accounts?: Record<Id, string>;
  history?: History;
  /** Whether drafts are shown, as to those who write them. */
  drafts?: boolean;
}

/** The ledger of a story, in English. No git tells of it, unless a test does. */
export function ledgerOf(
  told: Story,
  { accounts = {}, history = { available: false, reason: 'no-git' }, drafts = false }: Told = {},
): Ledger {
  const strings = stringsFor(told.site.lang, told.site.timezone, told.site.zones);
  const files = <Type extends RecordType>(
    type: Type,
    folder: string,
    records: ReadonlyMap<Id, RecordOf[Type]>,
  ): RecordFile[] =>
    [...records].map(([id, record]) => {
      const text = accounts[id];
      const body = text === undefined ? null : { text, offset: 0 };
      const path = `${folder}/${id}.md`;
      return { ...NOTHING_WRITTEN, type, id, path, record, body } as unknown as RecordFile;
    });
  const content = gather({
    site: { ...NOTHING_WRITTEN, type: 'site', path: 'site.yaml', site: told.site },
    about: null,
    records: [
      ...files('event', 'events/2031-05', told.events),
      ...files('source', 'sources', told.sources),
      ...files('outlet', 'outlets', told.outlets),
      ...files('actor', 'actors', told.actors),
      ...files('place', 'places', told.places),
      ...files('question', 'questions', told.questions),
      ...files('thread', 'threads', told.threads),
    ],
    pictures: [],
  });
  return buildLedger(content, strings, { drafts, history });
}

/** What the page of a day shows. */
export const pageOfDay = (ledger: Ledger, day: string, page = 1): ReturnType<typeof readDay> =>
  readDay(ledger, day, page);

/** What a timeline of some of a ledger's events can be filtered by. */
export const filtersOf = (ledger: Ledger, events = ledger.events): ReturnType<typeof filterGroups> =>
  filterGroups(ledger, events);

/** Records as they are named in a sentence. */
export const named = (refs: readonly { name: string }[]): string[] => refs.map(({ name }) => name);

/** Those who say something, each with the documents in which they are read. */
export const toldBy = (givers: readonly Giver[]): string[] =>
  givers.map(({ who, readIn, direct }) => {
    const documents = readIn.length > 0 ? `${direct ? ', to' : ', in'} ${named(readIn).join(' and ')}` : '';
    return named(who).join(' and ') + documents;
  });

/** Claims as they are named across events. */
export const keysOf = (claims: readonly { key: string }[]): string[] => claims.map(({ key }) => key);

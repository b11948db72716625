/**
 * What each field of an event and of a claim is to a reader. Everything that walks over their fields goes by these two
 * tables: what counts as a change of which kind, what a device is told has changed, what a comparison of two stories
 * lists, what the data must hold. The compiler keeps them complete.
 */
import type { Claim, EventRecord } from './record.ts';

/**
 * `fact`: what a source says, when, where, who. `reading`: a link between statements or documents that is ours.
 * `wording`: how we put it. `link`: where it is joined to the rest of the site. `checked`: when an editor last compared
 * it with its sources. `unseen`: nothing that a page shows.
 */
export type Meaning = 'fact' | 'reading' | 'wording' | 'link' | 'checked' | 'unseen';

/** The fields of an event, in the order in which they are told. */
export const EVENT_FIELDS = {
  id: 'unseen',
  former_ids: 'unseen',
  title: 'wording',
  summary: 'wording',
  kind: 'fact',
  when: 'fact',
  after: 'fact',
  places: 'fact',
  place_note: 'wording',
  actors: 'fact',
  threads: 'link',
  related: 'link',
  key: 'link',
  claims: 'fact',
  corrections: 'wording',
  checked: 'checked',
  withdrawn: 'wording',
  draft: 'unseen',
} as const satisfies Record<keyof EventRecord, Meaning>;

/** The fields of a claim, in the order in which they are told. */
export const CLAIM_FIELDS = {
  id: 'unseen',
  main: 'reading',
  text: 'fact',
  source: 'fact',
  via: 'reading',
  by: 'fact',
  by_words: 'fact',
  named: 'fact',
  act: 'fact',
  standing: 'fact',
  unverified: 'fact',
  confirmed_by: 'fact',
  confirmed_by_words: 'fact',
  retracted: 'fact',
  said: 'reading',
  written: 'reading',
  locator: 'wording',
  quote: 'fact',
  answers: 'fact',
  agrees: 'reading',
  disputes: 'reading',
  revises: 'reading',
  note: 'wording',
  former_ids: 'unseen',
} as const satisfies Record<keyof Claim, Meaning>;

/** The fields of a table that are one of some things. */
type FieldsThatAre<Table, Wanted> = {
  [Field in keyof Table]: Table[Field] extends Wanted ? Field : never;
}[keyof Table];

/** The names of the fields that are one of some things, such as those of one meaning, in the order of the table. */
export function fieldsThatAre<Table extends Readonly<Record<string, string>>, Wanted extends string>(
  table: Table,
  ...wanted: readonly Wanted[]
): FieldsThatAre<Table, Wanted>[] {
  const all = new Set<string>(wanted);
  const names = Object.entries(table).flatMap(([name, is]) => (all.has(is) ? [name] : []));
  return names as unknown as FieldsThatAre<Table, Wanted>[];
}

/** A record with some of its fields alone. */
export function only<Full extends object, Field extends keyof Full>(
  record: Full,
  fields: readonly Field[],
): Pick<Full, Field> {
  return Object.fromEntries(fields.map((field) => [field, record[field]])) as Pick<Full, Field>;
}

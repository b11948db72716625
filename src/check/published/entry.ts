/** Entries of `corrections`, ready to be pasted. Pure. */
import { isScalar, isSeq, visit } from 'yaml';
import type { Day } from '../../model/calendar.ts';
import type { Correction, Id } from '../../model/record.ts';
import { inWords } from '../words/in-words.ts';
import { plainDocument } from '../yaml/plain-document.ts';

/** What a field says, before and after. */
export interface FieldEdit {
  field: string;
  before: unknown;
  after: unknown;
}

/** The most that `was` and `now` hold, in UTF-16 units. */
const LIMIT = 1000;

/** Longest line of YAML. */
const WIDTH = 100;

function told(edits: readonly FieldEdit[], side: 'before' | 'after'): string {
  const [first, ...others] = edits;
  // A text speaks for itself; other fields are named.
  const isText = (field: string): boolean => field === 'text' || field === 'title';
  if (first && others.length === 0 && isText(first.field)) return inWords(first[side]).slice(0, LIMIT);
  return edits
    .map((edit) => `${edit.field}: ${inWords(edit[side])}`)
    .join('; ')
    .slice(0, LIMIT);
}

function asYaml(entry: object): string {
  const document = plainDocument({ corrections: [entry] });
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'claims' && isSeq(value)) value.flow = true;
    },
  });
  return document
    .toString({ lineWidth: WIDTH, nullStr: '', flowCollectionPadding: false })
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === 'why:' ? line.trimEnd() : line))
    .join('\n');
}

/** An entry as it goes into a file: with `corrections` above it, unless there are some already. */
const below = (known: readonly Correction[], yaml: string): string =>
  known.length === 0 ? yaml : yaml.slice(yaml.indexOf('\n') + 1);

/**
 * The entry that corrects some fields, with everything but the reason.
 *
 * @param known the corrections that the event has already
 * @param on the day of the correction
 * @param claims the statements that it touches; none where it is the event alone
 * @param edits what the fields said, and what they say
 * @returns lines of YAML, to be put behind the known ones
 */
export const entryFor = (
  known: readonly Correction[],
  on: Day,
  claims: readonly Id[],
  edits: readonly FieldEdit[],
): string => below(known, asYaml({ on, claims, was: told(edits, 'before'), now: told(edits, 'after'), why: null }));

/** An entry as it was published, to be put behind the known ones. */
export function publishedEntry(known: readonly Correction[], correction: Correction): string {
  const { on, claims, was, now, why, reported_by } = correction;
  const entry = { on: on.date.text, claims, was, now, why, ...(reported_by === undefined ? {} : { reported_by }) };
  return below(known, asYaml(entry));
}

/** Documents in lists: those of one outlet one after another, each behind those that were made public before it. */
import { boundsOf } from '../../model/bounds.ts';
import type { SourceRecord } from '../../model/record.ts';
import type { Strings } from '../../strings/strings.ts';
import type { LedgerSource } from '../entries.ts';
import { byName } from './named-records.ts';

/**
 * Documents as they were made public. Those of which no day is known stand last.
 *
 * @param timezone the IANA zone whose days are meant
 */
export function inTime<Document extends { source: Pick<SourceRecord, 'published'> }>(
  documents: readonly Document[],
  timezone: string,
): Document[] {
  const since = ({ source: { published } }: Document): number =>
    published ? (boundsOf(published, timezone).earliest ?? -Infinity) : Infinity;
  const dated = documents.map((document) => ({ document, time: since(document) }));
  return dated.toSorted((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time))).map(({ document }) => document);
}

/** Documents by name. A name holds a date, which does not sort as time runs: those of one outlet stand in time. */
export function byNameInTime(
  strings: Pick<Strings, 'compare'>,
  sources: readonly LedgerSource[],
  timezone: string,
): LedgerSource[] {
  const groups = Map.groupBy(byName(strings, sources), ({ ref, outlet }) => outlet?.id ?? `/${ref.id}`);
  return [...groups.values()].flatMap((group) => inTime(group, timezone));
}

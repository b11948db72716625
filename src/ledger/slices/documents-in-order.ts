/** Documents in lists: those of one outlet one after another, each behind those that were made public before it. */
import { inTime } from '../../model/made-public.ts';
import type { Strings } from '../../strings/strings.ts';
import type { LedgerSource } from '../entries.ts';
import { byName } from './named-records.ts';

/** Documents by name. A name holds a date, which does not sort as time runs: those of one outlet stand in time. */
export function byNameInTime(
  strings: Pick<Strings, 'compare'>,
  sources: readonly LedgerSource[],
  timezone: string,
): LedgerSource[] {
  const groups = Map.groupBy(byName(strings, sources), ({ ref, outlet }) => outlet?.id ?? `/${ref.id}`);
  return [...groups.values()].flatMap((group) => inTime(group, timezone));
}

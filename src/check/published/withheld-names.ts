/**
 * Ids that went because an id itself may do harm, as a name in an address does: to keep them among the former ids of
 * another record would publish them once more. Pure. See docs/content-model.md, Published is published.
 */
import type { Id } from '../../model/record.ts';
import type { RecordType } from '../../model/vocabulary.ts';
import type { Content } from '../content.ts';
import { namingsOf } from '../references/references.ts';
import type { EarlierRecord } from './earlier.ts';

const nameOf = (type: RecordType, id: Id): string => `${type} ${id}`;

/** What records name, and what that names in turn, each as `type id`. */
function namedFrom(starts: readonly EarlierRecord[], byName: ReadonlyMap<string, EarlierRecord>): Set<string> {
  const named = new Set<string>();
  const waiting = [...starts];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const { to, id } of namingsOf(next)) {
      const name = nameOf(to, id);
      if (named.has(name)) continue;
      named.add(name);
      const record = byName.get(name);
      if (record) waiting.push(record);
    }
  }
  return named;
}

/**
 * The records whose ids went, and nobody need say where to: an event by whose side a new one says that something is
 * withheld, and whatever was named, at first or second hand, by an event of which that is said.
 *
 * @param published as they were, those that have changed since
 * @param withheld the events in which a new correction says that what stood there is withheld
 */
export function withheldNames(
  published: readonly EarlierRecord[],
  content: Content,
  withheld: ReadonlySet<Id>,
): ReadonlySet<EarlierRecord> {
  const isGone = ({ type, record }: EarlierRecord): boolean => !content.find(type, record.id);
  const events = published.filter(({ type }) => type === 'event');
  const kept = new Set(events.flatMap(({ record }) => content.find('event', record.id)?.id ?? []));
  const gone = events.filter(isGone);
  // Nothing tells which new event stands for which: there must be one for each.
  const isReplaced = gone.length <= [...withheld].filter((id) => !kept.has(id)).length;
  const told = events.filter(({ record }) => withheld.has(content.find('event', record.id)?.id ?? ''));
  const byName = new Map(published.map((one) => [nameOf(one.type, one.record.id), one]));
  const named = namedFrom([...told, ...(isReplaced ? gone : [])], byName);
  return new Set(
    published.filter(
      (one) => isGone(one) && (named.has(nameOf(one.type, one.record.id)) || (isReplaced && one.type === 'event')),
    ),
  );
}

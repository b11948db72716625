/** What exists, as it is offered to somebody who types. Pure. */
import type { Content, RecordFile } from '../check/content.ts';
import { byCodeUnit } from '../model/code-units.ts';
import type { Target } from './field.ts';

/** A record, or a side, that can be referred to. */
export interface Known {
  id: string;
  /** What people call it. */
  name: string;
  /** Other names and spellings by which it is found. */
  others: readonly string[];
}

function knownRecord({ id, record }: RecordFile): Known {
  if (record === null) return { id, name: id, others: [] };
  const name = 'name' in record ? record.name : (record.title ?? id);
  const others = 'aliases' in record ? [...record.aliases, ...Object.values(record.names)] : [];
  return { id, name, others };
}

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');

const byName = (a: Known, b: Known): number => byCodeUnit(folded(a.name), folded(b.name));

/** Everything that a reference can lead to, by name. */
export function knownOf({ records, story }: Content, to: Target): Known[] {
  if (to === 'side') return story.site.sides.map(({ id, label }) => ({ id, name: label, others: [] }));
  return records
    .filter(({ type }) => type === to)
    .map(knownRecord)
    .toSorted(byName);
}

/** Whether everything typed, in any order and without its accents, occurs in the id or a name. */
export function isMeant(typed: string, { id, name, others }: Known): boolean {
  const text = folded([id, name, ...others].join(' '));
  return folded(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

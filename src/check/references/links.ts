/** Links that lead on from record to record, and could lead back to where they began. */
import type { Id } from '../../model/record.ts';
import type { RecordType } from '../../model/vocabulary.ts';
import type { Content, DataPath } from '../content.ts';
import type { Finding } from '../finding.ts';
import { inFields, soundFiles, type FileOf } from '../sound-files.ts';
import { describeCircle, findCircles } from './circles.ts';

/** A link that a record writes down, and where. */
export interface Link {
  to: Id;
  path: DataPath;
}

/** The links of every record of a type, as far as they can lead in a circle: `via`, `within`, `member_of`, `after`. */
export function linksOf(content: Content, type: RecordType): Map<Id, Link[]> {
  const link = (written: Id, ...path: DataPath): Link => ({ to: content.find(type, written)?.id ?? written, path });
  const of: { [Type in RecordType]?: (file: FileOf<Type>) => Link[] } = {
    event: ({ record }) => record?.after.map(({ event }, index) => link(event, 'after', index, 'event')) ?? [],
    source: ({ record }) => record?.via.map(({ source }, index) => link(source, 'via', index, 'source')) ?? [],
    actor: ({ record }) => record?.member_of.map((id, index) => link(id, 'member_of', index)) ?? [],
    place: ({ record }) => (record?.within === undefined ? [] : [link(record.within, 'within')]),
  };
  const read = of[type] as ((file: FileOf<RecordType>) => Link[]) | undefined;
  return new Map(soundFiles(content, type).map((file) => [file.id, read?.(file) ?? []]));
}

/** A circle, and the first link on it. */
export interface LinkCircle {
  place: Pick<Finding, 'path' | 'span'>;
  /** Its records in words: `a → b → a`. */
  words: string;
}

/** The circles of links between records of a type, each once. */
export function circlesOf(content: Content, type: RecordType): LinkCircle[] {
  const links = linksOf(content, type);
  const graph = new Map([...links].map(([id, list]) => [id, list.map(({ to }) => to)]));
  return findCircles(graph).flatMap((circle): LinkCircle[] => {
    const [first = '', next = ''] = circle;
    const file = content.find(type, first);
    const path = links.get(first)?.find(({ to }) => to === next)?.path;
    return file && path ? [{ place: inFields(file, path), words: describeCircle(circle) }] : [];
  });
}

/** A claim's `via` that leads back to the document in which the claim was read. */
export interface ViaOfItself {
  place: Pick<Finding, 'path' | 'span'>;
  /** The document in which the claim was read. */
  read: Id;
  /** What its `via` names: that document itself, or another that in turn goes back to it. */
  via: Id;
}

/** The claims whose own `via` leads back to the document in which they were read. */
export function viaOfThemselves(content: Content): ViaOfItself[] {
  const links = linksOf(content, 'source');
  const reaches = (from: Id, goal: Id): boolean => {
    const seen = new Set([from]);
    for (const id of seen) for (const { to } of links.get(id) ?? []) seen.add(to);
    return seen.has(goal);
  };
  const goals = new Set([...links.values()].flatMap((list) => list.map(({ to }) => to)));
  return soundFiles(content, 'event').flatMap((file) =>
    file.record.claims.flatMap((claim, index) =>
      claim.via.flatMap(({ source }, position): ViaOfItself[] => {
        if (source !== claim.source && !goals.has(claim.source)) return [];
        const closes = (links.get(claim.source) ?? []).some(({ to }) => reaches(to, claim.source));
        if (closes || !reaches(source, claim.source)) return [];
        const place = inFields(file, ['claims', index, 'via', position, 'source']);
        return [{ place, read: claim.source, via: source }];
      }),
    ),
  );
}

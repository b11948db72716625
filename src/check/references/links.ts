/** Links that lead on from record to record, and could lead back to where they began. */
import { revises } from '../../model/claim-graph.ts';
import { claimKey } from '../../model/claim-key.ts';
import { onceEach } from '../../model/once-each.ts';
import type { Id, Via } from '../../model/record.ts';
import type { RecordType } from '../../model/vocabulary.ts';
import type { Content, DataPath, RecordFile } from '../content.ts';
import { keptAmong } from '../kept-among.ts';
import { inFields, soundFiles, type FilePlace, type SoundFile } from '../sound-files.ts';
import { describeCircle, findCircles } from './circles.ts';

/** A link that a record writes down, and where. */
export interface Link {
  to: Id;
  path: DataPath;
}

/** The documents that `via` names, at any depth, in the order of the file. */
const viaLinks = (links: readonly Via[], path: DataPath): Link[] =>
  links.flatMap(({ source, via }, index) => [
    { to: source, path: [...path, index, 'source'] },
    ...viaLinks(via, [...path, index, 'via']),
  ]);

/** The links of a record, as far as they can lead in a circle: `via`, `within`, `member_of`, `owner`, `after`. */
const linksIn = keptAmong('links', (file: SoundFile<RecordType>, content): Link[] => {
  const link = (written: Id, ...path: DataPath): Link => ({
    to: content.find(file.type, written)?.id ?? written,
    path,
  });
  switch (file.type) {
    case 'event':
      return file.record.after.map(({ event }, index) => link(event, 'after', index, 'event'));
    case 'source':
      return viaLinks(file.record.via, ['via']).map(({ to, path }) => link(to, ...path));
    case 'actor':
      return file.record.member_of.map((id, index) => link(id, 'member_of', index));
    case 'outlet':
      return file.record.owner === undefined ? [] : [link(file.record.owner, 'owner')];
    case 'place':
      return file.record.within === undefined ? [] : [link(file.record.within, 'within')];
    case 'question':
    case 'thread':
      return [];
  }
});

/** The links of every record of a type. */
export const linksOf = (content: Content, type: RecordType): Map<Id, Link[]> =>
  new Map(soundFiles(content, type).map((file) => [file.id, linksIn(file, content)]));

/** The documents from which a statement came to its source, as its event says. */
export interface ClaimVia {
  index: number;
  source: Id;
  via: Via[];
}

const viaIn = keptAmong('via', (file: SoundFile<'event'>): ClaimVia[] =>
  file.record.claims.flatMap(({ source, via }, index) => (via.length > 0 ? [{ index, source, via }] : [])),
);

/** What events say of the ways of statements to their sources, where they say something. */
export const claimVias = (content: Content): { file: SoundFile<'event'>; of: ClaimVia }[] =>
  soundFiles(content, 'event').flatMap((file) => viaIn(file, content).map((of) => ({ file, of })));

const nestedIn = keptAmong('nested via', (file: SoundFile<'source'>): ClaimVia[] =>
  file.record.via.flatMap(({ source, via }, index) => (via.length > 0 ? [{ index, source, via }] : [])),
);

const revisionsIn = keptAmong('revisions', ({ id, record }: SoundFile<'event'>) =>
  record.claims.flatMap((claim, index) =>
    // What revises nothing lies on no circle.
    claim.revises.length === 0 ? [] : [{ key: claimKey(id, claim.id), index, to: revises({ event: record, claim }) }],
  ),
);

/** A circle, and the first link on it. */
export interface LinkCircle {
  place: FilePlace;
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

/** The circles of what names others, each once, and where the first of each does so. */
function circlesAmong<One extends { key: string; to: readonly string[] }>(
  written: readonly One[],
  placeOf: (one: One) => FilePlace,
): LinkCircle[] {
  return findCircles(new Map(written.map(({ key, to }) => [key, to]))).flatMap((circle): LinkCircle[] => {
    const first = written.find(({ key }) => key === circle[0]);
    return first ? [{ place: placeOf(first), words: describeCircle(circle) }] : [];
  });
}

/** The circles of claims that revise one another, each once. */
export function revisionCircles(content: Content): LinkCircle[] {
  const written = soundFiles(content, 'event').flatMap((file) =>
    revisionsIn(file, content).map((revision) => ({ file, ...revision })),
  );
  return circlesAmong(written, ({ file, index }) => inFields(file, ['claims', index, 'revises']));
}

/** What stands in the place of an event that was withdrawn. */
const successorIn = keptAmong('successor', (file: SoundFile<'event'>, content): Id | null => {
  const see = file.record.withdrawn?.see;
  return see === undefined ? null : (content.find('event', see)?.id ?? see);
});

/** The circles of withdrawn events of which each is said to stand in the place of another, each once. */
export function successionCircles(content: Content): LinkCircle[] {
  const written = soundFiles(content, 'event').flatMap((file) => {
    const successor = successorIn(file, content);
    return successor === null ? [] : [{ file, key: file.id, to: [successor] }];
  });
  return circlesAmong(written, ({ file }) => inFields(file, ['withdrawn', 'see']));
}

/** A `via` that leads back to a document which it comes from. */
export interface ViaOfItself {
  place: () => FilePlace;
  /** The document to which it leads back: that in which a claim was read, or one on the way. */
  read: Id;
  /** What `via` names: that document itself, or another that in turn goes back to it. */
  via: Id;
}

function findViaOfThemselves(content: Content): ViaOfItself[] {
  const links = linksOf(content, 'source');
  const reaches = (from: Id, goal: Id): boolean => {
    const seen = new Set([from]);
    for (const id of seen) for (const { to } of links.get(id) ?? []) seen.add(to);
    return seen.has(goal);
  };
  const goals = new Set([...links.values()].flatMap((list) => list.map(({ to }) => to)));
  const closing = new Map<Id, boolean>();
  /** Whether the records alone lead from a document back to it. */
  const closes = (id: Id): boolean => {
    const found = closing.get(id) ?? (links.get(id) ?? []).some(({ to }) => reaches(to, id));
    closing.set(id, found);
    return found;
  };

  const walk = (file: RecordFile, via: readonly Via[], path: DataPath, trail: readonly Id[]): ViaOfItself[] =>
    via.flatMap(({ source, via: behind }, index): ViaOfItself[] => {
      const place = (): FilePlace => inFields(file, [...path, index, 'source']);
      if (trail.includes(source)) return [{ place, read: source, via: source }];
      if (behind.length > 0) return walk(file, behind, [...path, index, 'via'], [...trail, source]);
      const read = trail.find((id) => goals.has(id) && !closes(id) && reaches(source, id));
      return read === undefined ? [] : [{ place, read, via: source }];
    });

  return [
    ...claimVias(content).flatMap(({ file, of: { index, source, via } }) =>
      closes(source) ? [] : walk(file, via, ['claims', index, 'via'], [source]),
    ),
    ...soundFiles(content, 'source').flatMap((file) =>
      nestedIn(file, content).flatMap(({ index, source, via }) =>
        closes(file.id) ? [] : walk(file, via, ['via', index, 'via'], [source]),
      ),
    ),
  ];
}

/**
 * The `via` that leads back to a document on its own way: to that in which a claim was read, or to one that stands
 * above it where links are nested. Circles of records alone are those of {@link circlesOf}. Found once for some content.
 */
export const viaOfThemselves = onceEach(findViaOfThemselves);

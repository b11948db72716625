/** `reference-cycle` and `order-cycle`: links that lead back to where they began. */
import type { Id } from '../../../model/record.ts';
import type { RecordType } from '../../../model/vocabulary.ts';
import type { RuleId } from '../catalogue.ts';
import type { Content, DataPath } from '../../content.ts';
import { asWritten } from '../../words/as-written.ts';
import { describeCircle, findCircles } from '../../references/circles.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles, type FileOf } from '../sound-files.ts';

/** A link that a record writes down, and where. */
export interface Link {
  to: Id;
  path: DataPath;
}

/** The links of every record of a type, as far as they can lead in a circle: `via`, `within`, `member_of`, `after`. */
export function linksOf(content: Content, type: RecordType): Map<Id, Link[]> {
  const link = (written: Id, ...path: DataPath): Link => ({ to: content.find(type, written)?.id ?? written, path });
  const of: { [Type in RecordType]?: (file: FileOf<Type>) => Link[] } = {
    event: ({ record }) => record?.after.map((id, index) => link(id, 'after', index)) ?? [],
    source: ({ record }) => record?.via.map(({ source }, index) => link(source, 'via', index, 'source')) ?? [],
    actor: ({ record }) => record?.member_of.map((id, index) => link(id, 'member_of', index)) ?? [],
    place: ({ record }) => (record?.within === undefined ? [] : [link(record.within, 'within')]),
  };
  const read = of[type] as ((file: FileOf<RecordType>) => Link[]) | undefined;
  return new Map(soundFiles(content, type).map((file) => [file.id, read?.(file) ?? []]));
}

function cyclesOf(content: Content, type: RecordType, rule: RuleId, message: (circle: string) => string): Finding[] {
  const links = linksOf(content, type);
  const graph = new Map([...links].map(([id, list]) => [id, list.map(({ to }) => to)]));
  return findCircles(graph).flatMap((circle): Finding[] => {
    const [first = '', next = ''] = circle;
    const file = content.find(type, first);
    const path = links.get(first)?.find(({ to }) => to === next)?.path;
    return file && path ? [{ ...inFields(file, path), rule, message: message(describeCircle(circle)) }] : [];
  });
}

/** A claim whose own `via` leads back to the document in which it was read. */
function claimCycles(content: Content): Finding[] {
  const links = linksOf(content, 'source');
  const reaches = (from: Id, goal: Id): boolean => {
    const seen = new Set([from]);
    for (const id of seen) for (const { to } of links.get(id) ?? []) seen.add(to);
    return seen.has(goal);
  };
  const goals = new Set([...links.values()].flatMap((list) => list.map(({ to }) => to)));
  return soundFiles(content, 'event').flatMap((file) =>
    file.record.claims.flatMap((claim, index) =>
      claim.via.flatMap(({ source }, position): Finding[] => {
        if (source !== claim.source && !goals.has(claim.source)) return [];
        const closes = (links.get(claim.source) ?? []).some(({ to }) => reaches(to, claim.source));
        if (closes || !reaches(source, claim.source)) return [];
        const message =
          source === claim.source
            ? `The source ${asWritten(source)} is also its own via; expected the document that it got the statement from.`
            : `via leads in a circle: ${asWritten(source)} in turn goes back to ${asWritten(claim.source)}.`;
        const rule = source === claim.source ? 'self-reference' : 'reference-cycle';
        return [{ ...inFields(file, ['claims', index, 'via', position, 'source']), rule, message }];
      }),
    ),
  );
}

/** `reference-cycle` over `via`, `within` and `member_of`, and `order-cycle` over `after`; each circle once. */
export const cycleRules: RuleCheck = (content) => [
  ...cyclesOf(content, 'source', 'reference-cycle', (circle) => `via leads in a circle: ${circle}.`),
  ...claimCycles(content),
  ...cyclesOf(content, 'place', 'reference-cycle', (circle) => `within leads in a circle: ${circle}.`),
  ...cyclesOf(content, 'actor', 'reference-cycle', (circle) => `member_of leads in a circle: ${circle}.`),
  ...cyclesOf(
    content,
    'event',
    'order-cycle',
    (circle) => `after leads in a circle: ${circle}, so none of them can come first.`,
  ),
];

/** Rules on references: that what is named exists, is another, and is published. */
import { UNKNOWN_DOCUMENT, type Id } from '../../../model/record.ts';
import type { RecordType } from '../../../model/vocabulary.ts';
import type { Content, RecordFile } from '../../content.ts';
import { asWritten } from '../../words/as-written.ts';
import { oneOf } from '../../words/one-of.ts';
import { claimReferencesIn, referencesIn, type ClaimReference, type Reference } from '../../references/references.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { orNearest, suggest } from '../../words/suggest.ts';
import { inFields, soundFiles } from '../sound-files.ts';
import { fileFor } from '../../files/folders.ts';

type Ids = ReadonlyMap<RecordType, readonly Id[]>;

function idsByType(content: Content): Ids {
  const files = Map.groupBy(content.records, ({ type }) => type);
  return new Map([...files].map(([type, group]) => [type, group.map(({ id }) => id)]));
}

function checkReference(content: Content, ids: Ids, reference: Reference): Finding[] {
  const { file, path, part, to, id } = reference;
  const target = content.find(to, id);
  if (!target) {
    const nearest = orNearest(id, [...(ids.get(to) ?? []), ...(path.includes('via') ? [UNKNOWN_DOCUMENT] : [])]);
    const message = `Unknown ${to} ${asWritten(id)}${nearest}`;
    return [{ ...inFields(file, path, part), rule: 'unknown-reference', message, help: unknownHelp(content, to, id) }];
  }
  if (wasCalled(target, id)) return [renamedFinding(reference, target.id)];
  if (target === file) {
    return [
      {
        ...inFields(file, path, part),
        rule: 'self-reference',
        message: `This ${to} refers to itself; expected another.`,
      },
    ];
  }
  return isDraft(target) && !isDraft(file) ? [draftFinding(reference, id)] : [];
}

/** What to do about an id that no record of its type has; records of other types often have it. */
function unknownHelp(content: Content, to: RecordType, id: Id): string {
  const others = content.records.filter((file) => file.id === id).map((file) => file.path);
  if (others.length > 0)
    return `There is ${oneOf(others).replace(/ or (?=[^ ]+$)/, ' and ')}, but this field takes ${to}s.`;
  return `Correct the id, or add the file ${fileFor(to, id)}.`;
}

/** Whether an id is one that a record had before. A record is also found by what its badly named file stands for. */
const wasCalled = ({ id, record }: RecordFile, written: Id): boolean =>
  id !== written && record?.former_ids.includes(written) === true;

const isDraft = (file: Reference['file']): boolean => file.type === 'event' && file.record?.draft === true;

function draftFinding({ file, path }: Pick<Reference, 'file' | 'path'>, id: Id): Finding {
  const message = `The event ${asWritten(id)} is a draft, and this record is published.`;
  const help = 'Remove "draft: true" from that event, or leave out the reference until it is published.';
  return { ...inFields(file, path), rule: 'refers-to-draft', message, help };
}

/** Old addresses lead on for readers; files name a record as it is called now. */
function renamedFinding({ file, path, part, to, id }: Reference, now: Id): Finding {
  const message = `The ${to} ${asWritten(id)} is called ${asWritten(now)} now; expected its present id.`;
  return { ...inFields(file, path, part), rule: 'unknown-reference', message };
}

function checkClaimReference(content: Content, ids: Ids, reference: ClaimReference): Finding[] {
  const { file, path, from, event, claim } = reference;
  const target = content.find('event', event);
  if (target?.type !== 'event') {
    const message = `Unknown event ${asWritten(event)}${orNearest(event, ids.get('event') ?? [])}`;
    const help = 'A statement of another event is written event#statement, with the id of each.';
    return [{ ...inFields(file, path), rule: 'unknown-reference', message, help }];
  }
  if (wasCalled(target, event)) {
    const message = `The event ${asWritten(event)} is called ${asWritten(target.id)} now; expected its present id.`;
    return [{ ...inFields(file, path), rule: 'unknown-reference', message }];
  }
  if (target.record === null) return [];
  const known = target.record.claims.map(({ id }) => id);
  if (!known.includes(claim)) {
    // A correction may name a statement that it removed; one that only looks like another is a slip.
    if (from === null && suggest(claim, known) === null) return [];
    const where = target === file ? '' : ` in the event ${asWritten(event)}`;
    const [meant] = target === file ? elsewhere(content, file, claim) : [];
    const nearest = meant === undefined ? orNearest(claim, known) : `; did you mean "${meant}"?`;
    const message = `Unknown statement ${asWritten(claim)}${where}${nearest}`;
    const help =
      target === file && content.find('event', claim)
        ? `That is an event. A statement of it is written ${claim}#statement, with the id of the statement.`
        : `The event has these statements: ${known.join(', ')}.`;
    return [{ ...inFields(file, path), rule: 'unknown-reference', message, help }];
  }
  if (target === file && from?.id === claim) {
    const message = 'This statement refers to itself; expected another.';
    return [{ ...inFields(file, path), rule: 'self-reference', message }];
  }
  return isDraft(target) && !isDraft(file) ? [draftFinding(reference, event)] : [];
}

/** Statements of other events that have an id, as they are referred to from outside. */
function elsewhere(content: Content, file: RecordFile, claim: Id): string[] {
  return soundFiles(content, 'event')
    .filter((other) => other !== file && other.record.claims.some(({ id }) => id === claim))
    .map(({ id }) => `${id}#${claim}`);
}

function checkSides(content: Content): Finding[] {
  // Without a sound site.yaml nobody knows the sides; that file's own problem says enough.
  const { site } = content;
  if (!site?.site) return [];
  const sides = site.site.sides.map(({ id }) => id);
  const sided = soundFiles(content, 'actor').filter(({ record }) => record.side !== undefined);
  if (sides.length === 0 && sided.length > 0) {
    const message = `The field sides is missing or empty, and ${sided.length === 1 ? 'an actor names' : `${sided.length} actors name`} a side.`;
    const help = 'List the sides with id, label and about, or leave out "side" of the actors.';
    return [{ path: site.path, rule: 'missing-field', span: site.locate(['sides'], 'key'), message, help }];
  }
  return sided.flatMap((file): Finding[] => {
    const { side } = file.record;
    if (side === undefined || sides.includes(side)) return [];
    const message = `Unknown side ${asWritten(side)}${orNearest(side, sides)}`;
    const help = `site.yaml lists the sides: ${sides.join(', ')}.`;
    return [{ ...inFields(file, ['side']), rule: 'unknown-reference', message, help }];
  });
}

/** `unknown-reference`, `self-reference` and `refers-to-draft`, for every field that holds an id. */
export const referenceRules: RuleCheck = (content) => {
  const ids = idsByType(content);
  return [
    ...referencesIn(content).flatMap((reference) => checkReference(content, ids, reference)),
    ...claimReferencesIn(content).flatMap((reference) => checkClaimReference(content, ids, reference)),
    ...checkSides(content),
  ];
};

/** An id that is referred to exists, whether of a record, a statement, a side or a choice. */
import { splitClaimKey } from '../../../model/claim-key.ts';
import type { Id } from '../../../model/record.ts';
import type { RecordType } from '../../../model/vocabulary.ts';
import type { Content, DataPath, RecordFile } from '../../content.ts';
import { fileFor } from '../../files/folders.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import type { ClaimReference, Reference } from '../../references/references.ts';
import { claimTargetOf, targetOf } from '../../references/target.ts';
import { idsOf, inFields, soundFiles, type FilePlace, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { oneOf } from '../../words/one-of.ts';
import { orNearest, suggest } from '../../words/suggest.ts';
import { allAmong, ofClaimReferences, ofClaimsAmong, ofRecordAmong, ofReferences } from '../among.ts';
import { NO_DOCUMENT } from '../file/file-name.ts';
import type { PlacedClaim } from '../placed-claims.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'unknown-reference',
  family: 'reference',
  severity: 'error',
  asks: 'An id that is referred to exists.',
  example: {
    before: 'places: [harbor-bridge]',
    after: 'places: [harbour-bridge]',
  },
});

function checkReference(reference: Reference, content: Content): Finding[] {
  const { file, path, part, to, id } = reference;
  const target = targetOf(content, reference);
  if (target.is === 'renamed') return [renamedFinding(reference, target.now)];
  if (target.is !== 'unknown') return [];
  const nearest = suggest(id, [...idsOf(content, to), ...(path.includes('via') ? NO_DOCUMENT.keys() : [])]);
  const message = `Unknown ${to} ${asWritten(id)}${nearest === null ? '.' : `; did you mean "${nearest}"?`}`;
  const help = unknownHelp(content, to, id, nearest);
  return [{ ...inFields(file, path, part), rule: 'unknown-reference', message, help }];
}

/**
 * What to do about an id that no record of its type has; records of other types often have it, and one of its type may be
 * named wrongly itself.
 */
function unknownHelp(content: Content, to: RecordType, id: Id, nearest: Id | null): string {
  const others = content.records.filter((file) => file.id === id).map((file) => file.path);
  if (others.length > 0)
    return `There is ${oneOf(others).replace(/ or (?=[^ ]+$)/, ' and ')}, but this field takes ${to}s.`;
  const near = nearest === null ? undefined : content.find(to, nearest);
  return near === undefined
    ? `Correct the id, or add the file ${fileFor(to, id)}.`
    : `Correct the id, or rename ${near.path} if that is the one mistyped. If another is meant, add the file ${fileFor(to, id)}.`;
}

/** Old addresses lead on for readers; files name a record as it is called now. */
function renamedFinding({ file, path, part, to, id }: Reference, now: Id): Finding {
  const message = `The ${to} ${asWritten(id)} is called ${asWritten(now)} now; expected its present id.`;
  return { ...inFields(file, path, part), rule: 'unknown-reference', message };
}

function checkClaimReference(reference: ClaimReference, content: Content): Finding[] {
  const { file, path, from, event, claim } = reference;
  const target = claimTargetOf(content, reference);
  const place = (): FilePlace => inFields(file, path);
  switch (target.is) {
    case 'unknown': {
      const message = `Unknown event ${asWritten(event)}${orNearest(event, idsOf(content, 'event'))}`;
      const help = 'A statement of another event is written event#statement, with the id of each.';
      return [{ ...place(), rule: 'unknown-reference', message, help }];
    }
    case 'renamed': {
      const message = `The event ${asWritten(event)} is called ${asWritten(target.now)} now; expected its present id.`;
      return [{ ...place(), rule: 'unknown-reference', message }];
    }
    case 'unknown-claim': {
      const { known } = target;
      const isOwn = target.file === file;
      // A correction may name a statement that it removed; one that only looks like another is a slip.
      if (from === null && suggest(claim, known) === null) return [];
      const where = isOwn ? '' : ` in the event ${asWritten(event)}`;
      const [meant] = isOwn ? elsewhere(content, file, claim) : [];
      const nearest = meant === undefined ? orNearest(claim, known) : `; did you mean "${meant}"?`;
      const message = `Unknown statement ${asWritten(claim)}${where}${nearest}`;
      const help =
        isOwn && content.find('event', claim)
          ? `That is an event. A statement of it is written ${claim}#statement, with the id of the statement.`
          : `The event has these statements: ${known.join(', ')}.`;
      return [{ ...place(), rule: 'unknown-reference', message, help }];
    }
    case 'itself':
    case 'draft':
    case 'sound':
      return [];
  }
}

/** Statements of other events that have an id, as they are referred to from outside. */
function elsewhere(content: Content, file: RecordFile, claim: Id): string[] {
  return soundFiles(content, 'event')
    .filter((other) => other !== file && other.record.claims.some(({ id }) => id === claim))
    .map(({ id }) => `${id}#${claim}`);
}

/** An owner is an outlet or an actor. */
function checkOwner(file: SoundFile<'outlet'>, content: Content): Finding[] {
  const { owner } = file.record;
  if (owner === undefined || content.story.outlets.has(owner) || content.story.actors.has(owner)) return [];
  const target = content.find('outlet', owner) ?? content.find('actor', owner);
  if (target?.id === owner) return [];
  const place = inFields(file, ['owner']);
  const rule = 'unknown-reference';
  if (target) {
    const message = `The ${target.type} ${asWritten(owner)} is called ${asWritten(target.id)} now; expected its present id.`;
    return [{ ...place, rule, message }];
  }
  const nearest = orNearest(owner, [...idsOf(content, 'outlet'), ...idsOf(content, 'actor')]);
  const message = `Unknown outlet or actor ${asWritten(owner)}${nearest}`;
  const help = `Correct the id, or add the file ${fileFor('outlet', owner)} or ${fileFor('actor', owner)}.`;
  return [{ ...place, rule, message, help }];
}

/** Where a statement stood before: an event that is there, or was called so. */
function checkFormerKeys({ file, claim: { former_ids }, here }: PlacedClaim, content: Content): Finding[] {
  return former_ids.flatMap((key, position): Finding[] => {
    const { event } = splitClaimKey(key);
    if (content.find('event', event)) return [];
    const message = `No event is or was called ${asWritten(event)}${orNearest(event, idsOf(content, 'event'))}`;
    const help = 'Where the event has another id now, its file lists the old one in "former_ids".';
    const place = inFields(file, [...here, 'former_ids', position]);
    return [{ ...place, rule: 'unknown-reference', message, help }];
  });
}

function checkSide(file: SoundFile<'actor'>, content: Content): Finding[] {
  const all = content.site?.site?.sides ?? [];
  const sides = all.map(({ id }) => id);
  // Where there are none, their absence is the mistake.
  if (sides.length === 0) return [];
  const { side } = file.record;
  if (side === undefined || sides.includes(side)) return [];
  const now = all.find(({ former_ids }) => former_ids.includes(side))?.id;
  const message =
    now === undefined
      ? `Unknown side ${asWritten(side)}${orNearest(side, sides)}`
      : `The side ${asWritten(side)} is called ${asWritten(now)} now; expected its present id.`;
  const help = `site.yaml lists the sides: ${sides.join(', ')}.`;
  return [{ ...inFields(file, ['side']), rule: 'unknown-reference', message, help }];
}

/** The choices that a question calls compatible, or gives fewer words for. */
function checkChoices(file: SoundFile<'question'>): Finding[] {
  const { kind, choices, short, compatible } = file.record;
  const keys = Object.keys(choices);
  // A question that lacks its choices, or has some for nothing, has a message for that.
  if ((kind === 'choice') !== keys.length > 0) return [];
  const unknown = (key: string, path: DataPath, at: 'key' | 'value'): Finding[] => {
    if (keys.includes(key)) return [];
    const message = `Unknown choice ${asWritten(key)}${orNearest(key, keys)}`;
    const help = `The choices are ${keys.join(', ')}.`;
    return [{ ...inFields(file, path, at), rule: 'unknown-reference', message, help }];
  };
  return [
    ...(kind === 'choice' ? Object.keys(short) : []).flatMap((key) => unknown(key, ['short', key], 'key')),
    ...compatible.flatMap((pair, index) =>
      pair.flatMap((key, position) => unknown(key, ['compatible', index, position], 'value')),
    ),
  ];
}

export const checkAmong: AmongCheck = allAmong(
  ofReferences(checkReference),
  ofClaimReferences(checkClaimReference),
  ofRecordAmong('outlet', checkOwner),
  ofClaimsAmong(checkFormerKeys),
  ofRecordAmong('actor', checkSide),
  ofRecordAmong('question', checkChoices),
);

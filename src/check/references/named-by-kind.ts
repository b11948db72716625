/** Records that are named where the field alone does not tell of which type they are. */
import type { EventRecord, OutletRecord } from '../../model/record.ts';
import type { Content, RecordFile } from '../content.ts';

/** Of an answer the kind of the question tells whether it is a place or an actor. */
const answering = ({ claims }: EventRecord, content: Content): (RecordFile | undefined)[] =>
  claims.flatMap(({ answers }) =>
    Object.entries(answers).flatMap(([question, { is }]) => {
      const kind = content.story.questions.get(question)?.kind;
      return (kind === 'place' || kind === 'actor') && typeof is === 'string' ? [content.find(kind, is)] : [];
    }),
  );

/** An owner is an outlet or an actor; one that owns itself has a message of its own. */
const ownerOf = ({ id, owner }: OutletRecord, content: Content): (RecordFile | undefined)[] =>
  owner === undefined || owner === id ? [] : [content.find('outlet', owner) ?? content.find('actor', owner)];

/**
 * The files of places and actors that answer a question in an event, and of who owns an outlet.
 *
 * @returns none of a file that is not sound, nor of ids that lead nowhere
 */
export function namedByKind(file: RecordFile, content: Content): RecordFile[] {
  if (file.record === null) return [];
  const named =
    file.type === 'event'
      ? answering(file.record, content)
      : file.type === 'outlet'
        ? ownerOf(file.record, content)
        : [];
  return named.filter((target) => target !== undefined);
}

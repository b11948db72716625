/**
 * What published records and statements are called now. A record that was renamed, and a statement that moved to
 * another event, keep their old names in `former_ids`; whoever referred to them by these has not changed what is said.
 * Pure.
 */
import { claimKey, resolveClaimRef, splitClaimKey, type ClaimKey } from '../../model/claim-key.ts';
import type { Claim, EventRecord, Id, Via, WrittenAnswer } from '../../model/record.ts';
import type { RecordType } from '../../model/vocabulary.ts';
import type { Content } from '../content.ts';
import { soundFiles, type SoundFile } from '../sound-files.ts';

/** A statement where it stands now. */
export interface PresentClaim {
  file: SoundFile<'event'>;
  index: number;
  claim: Claim;
}

export interface PresentNames {
  /** The id of a record now; the one given where nothing has or had it. */
  record(type: RecordType, id: Id): Id;
  /** The key of a statement now; where it is gone, with the present id of its event. */
  key(key: ClaimKey): ClaimKey;
  /** The statement that has or had a key. */
  claim(key: ClaimKey): PresentClaim | undefined;
}

/**
 * The names in use in a content folder.
 *
 * @param renamed what a record is called now that says in no `former_ids` what it was called
 */
export function presentNames(
  content: Content,
  renamed: (type: RecordType, id: Id) => Id | null = () => null,
): PresentNames {
  const claims = new Map<ClaimKey, PresentClaim>();
  for (const file of soundFiles(content, 'event')) {
    for (const [index, claim] of file.record.claims.entries()) {
      for (const key of [claimKey(file.id, claim.id), ...claim.former_ids]) claims.set(key, { file, index, claim });
    }
  }
  const record = (type: RecordType, id: Id): Id => content.find(type, id)?.id ?? renamed(type, id) ?? id;
  const inPresentEvent = (key: ClaimKey): ClaimKey => {
    const { event, claim } = splitClaimKey(key);
    return claimKey(record('event', event), claim);
  };
  const claim = (key: ClaimKey): PresentClaim | undefined => claims.get(key) ?? claims.get(inPresentEvent(key));
  return {
    record,
    claim,
    key(key) {
      const found = claim(key);
      return found ? claimKey(found.file.id, found.claim.id) : inPresentEvent(key);
    },
  };
}

const renamedVia = (links: readonly Via[], names: PresentNames): Via[] =>
  links.map((link) => ({
    ...link,
    source: names.record('source', link.source),
    via: renamedVia(link.via, names),
  }));

function renamedAnswer({ story }: Content, question: Id, answer: WrittenAnswer, names: PresentNames): WrittenAnswer {
  const kind = story.questions.get(question)?.kind;
  if ((kind !== 'place' && kind !== 'actor') || typeof answer.is !== 'string') return answer;
  return { ...answer, is: names.record(kind, answer.is) };
}

/**
 * A claim with everything that it names called as it is called now.
 *
 * @param event the id of the event in which it stands, or stood
 */
export function withPresentNames(content: Content, names: PresentNames, event: Id, claim: Claim): Claim {
  const keys = (references: readonly string[]): ClaimKey[] =>
    references.map((reference) => names.key(resolveClaimRef(event, reference)));
  const { quote, retracted, named } = claim;
  return {
    ...claim,
    source: names.record('source', claim.source),
    via: renamedVia(claim.via, names),
    by: claim.by.map((actor) => names.record('actor', actor)),
    named: named && {
      ...named,
      as: named.as.map((actor) => names.record('actor', actor)),
      source: names.record('source', named.source),
    },
    confirmed_by: claim.confirmed_by.map((actor) => names.record('actor', actor)),
    quote: quote && { ...quote, speaker: quote.speaker && names.record('actor', quote.speaker) },
    retracted: retracted && { ...retracted, source: retracted.source && names.record('source', retracted.source) },
    answers: Object.fromEntries(
      Object.entries(claim.answers).map(([written, answer]) => {
        const question = names.record('question', written);
        return [question, renamedAnswer(content, question, answer, names)];
      }),
    ),
    agrees: keys(claim.agrees),
    disputes: keys(claim.disputes),
    revises: keys(claim.revises),
  };
}

/** An event with everything that it and its claims name called as it is called now. */
export function eventWithPresentNames(content: Content, names: PresentNames, event: EventRecord): EventRecord {
  const present = (type: RecordType, ids: readonly Id[]): Id[] => ids.map((id) => names.record(type, id));
  return {
    ...event,
    places: present('place', event.places),
    actors: present('actor', event.actors),
    threads: present('thread', event.threads),
    related: present('event', event.related),
    after: event.after.map((earlier) => ({
      ...earlier,
      event: names.record('event', earlier.event),
      source: earlier.source && names.record('source', earlier.source),
    })),
    claims: event.claims.map((claim) => withPresentNames(content, names, event.id, claim)),
  };
}

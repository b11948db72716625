/** Every field in which one record names another. See docs/content-model.md. */
import { resolveClaimRef, splitClaimKey } from '../../model/claim-key.ts';
import { onceEach } from '../../model/once-each.ts';
import { DIRECT, UNKNOWN_DOCUMENT, type Claim, type Id, type Via } from '../../model/record.ts';
import type { RecordType } from '../../model/vocabulary.ts';
import type { Content, DataPath, RecordFile, RecordOf } from '../content.ts';
import type { SoundFile } from '../sound-files.ts';

/** One record's naming of another. */
export interface Reference {
  file: RecordFile;
  path: DataPath;
  /** Whether the id is the key or the value there. */
  part: 'key' | 'value';
  to: RecordType;
  id: Id;
}

/** One claim's naming of another. */
export interface ClaimReference {
  file: SoundFile<'event'>;
  path: DataPath;
  /** The claim that names; `null` where a correction does. */
  from: Claim | null;
  event: Id;
  claim: string;
}

type Naming = Omit<Reference, 'file'>;

const one = (to: RecordType, id: Id | undefined, ...path: DataPath): Naming[] =>
  id === undefined ? [] : [{ to, id, path, part: 'value' }];

const many = (to: RecordType, ids: readonly Id[], ...path: DataPath): Naming[] =>
  ids.flatMap((id, index) => one(to, id, ...path, index));

const keys = (to: RecordType, mapping: Record<Id, unknown>, ...path: DataPath): Naming[] =>
  Object.keys(mapping).map((id) => ({ to, id, path: [...path, id], part: 'key' }));

const via = (links: readonly Via[], ...path: DataPath): Naming[] =>
  links.flatMap(({ source, via: behind }, index) => [
    ...(source === UNKNOWN_DOCUMENT || source === DIRECT ? [] : one('source', source, ...path, index, 'source')),
    ...via(behind, ...path, index, 'via'),
  ]);

function ofClaim(claim: Claim, index: number): Naming[] {
  const here = ['claims', index] as const;
  return [
    ...one('source', claim.source, ...here, 'source'),
    ...via(claim.via, ...here, 'via'),
    ...many('actor', claim.by, ...here, 'by'),
    ...many('actor', claim.named?.as ?? [], ...here, 'named', 'as'),
    ...one('source', claim.named?.source, ...here, 'named', 'source'),
    ...many('actor', claim.confirmed_by, ...here, 'confirmed_by'),
    ...one('source', claim.retracted?.source, ...here, 'retracted', 'source'),
    ...one('actor', claim.quote?.speaker, ...here, 'quote', 'speaker'),
    ...keys('question', claim.answers, ...here, 'answers'),
  ];
}

/** A record, wherever it is from; `null` where it could not be read. */
type Written = { [Type in RecordType]: { type: Type; record: RecordOf[Type] | null } }[RecordType];

/** Every naming of another record in one, in the order of its fields. */
export function namingsOf(file: Written): Naming[] {
  if (file.record === null) return [];
  switch (file.type) {
    case 'event': {
      const { after, places, actors, threads, related, withdrawn, claims } = file.record;
      return [
        ...after.flatMap(({ event, source }, index) => [
          ...one('event', event, 'after', index, 'event'),
          ...one('source', source, 'after', index, 'source'),
        ]),
        ...many('place', places, 'places'),
        ...many('actor', actors, 'actors'),
        ...many('thread', threads, 'threads'),
        ...many('event', related, 'related'),
        ...one('event', withdrawn?.see, 'withdrawn', 'see'),
        ...claims.flatMap(ofClaim),
      ];
    }
    case 'source':
      return [
        ...one('outlet', file.record.outlet, 'outlet'),
        ...many('actor', file.record.by, 'by'),
        ...via(file.record.via, 'via'),
      ];
    case 'actor':
      return many('actor', file.record.member_of, 'member_of');
    case 'place':
      return one('place', file.record.within, 'within');
    case 'question':
      return [
        ...many('thread', file.record.threads, 'threads'),
        ...keys('question', file.record.not_comparable_with, 'not_comparable_with'),
      ];
    case 'outlet':
      // An owner may be an outlet or an actor: `unknown-reference` looks for it in both.
      return [];
    case 'thread':
      return [];
  }
}

const referencesNow = (file: RecordFile): Reference[] =>
  namingsOf(file).map((naming): Reference => ({ file, ...naming }));

/** Every naming of a record in a file, in the order of its fields; none where the file is not sound. */
export const referencesOf = onceEach((file: RecordFile): readonly Reference[] => referencesNow(file));

/** The same of all files, in their order, for whoever asks once: they take more room than what they were read from. */
export const referencesIn = (content: Content): Reference[] => content.records.flatMap(referencesNow);

/** Every naming of a claim in an event: `agrees`, `disputes`, `revises`, and the claims of corrections. */
export const claimReferencesOf = onceEach((file: SoundFile<'event'>): readonly ClaimReference[] => [
  ...file.record.claims.flatMap((from, index) =>
    (['agrees', 'disputes', 'revises'] as const).flatMap((field) =>
      from[field].map((written, position): ClaimReference => ({
        file,
        from,
        path: ['claims', index, field, position],
        ...splitClaimKey(resolveClaimRef(file.id, written)),
      })),
    ),
  ),
  ...file.record.corrections.flatMap(({ claims }, index) =>
    claims.map((claim, position): ClaimReference => ({
      file,
      from: null,
      path: ['corrections', index, 'claims', position],
      event: file.id,
      claim,
    })),
  ),
]);

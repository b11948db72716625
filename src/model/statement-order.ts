/** In which order the statements of an event stand, and under what. See docs/content-model.md, Order of statements. */
import type { Claim, Id, Via } from './record.ts';
import { isSpoken } from './voice.ts';

/** What one document says. */
export interface DocumentStatements {
  source: Id;
  /** Those that one speaker makes in one way stand together. */
  groups: readonly (readonly Claim[])[];
}

/** Who speaks, as the file names them; nobody where the document tells it itself or hands it on. */
const speakersOf = (claim: Claim): string =>
  JSON.stringify(claim.by.length > 0 ? claim.by.toSorted() : isSpoken(claim) ? claim.by_words : null);

/** How it is put: what a heading says after the name. */
const mannerOf = (claim: Claim): string => JSON.stringify([claim.standing, claim.act ?? null]);

const wayOf = (via: readonly Via[]): unknown[] =>
  via.map(({ source, how, via: behind }) => [source, how, wayOf(behind)]);

/** Whose statement it is, where nobody speaks, follows from the documents on its way. */
const handedOnFrom = ({ by, via }: Claim): string => (by.length > 0 ? '' : JSON.stringify(wayOf(via)));

function grouped(claims: readonly Claim[], ...keys: ((claim: Claim) => string)[]): Claim[][] {
  const [key, ...finer] = keys;
  // Most documents make one statement, which need not be compared with others.
  if (!key || claims.length === 1) return [[...claims]];
  return [...Map.groupBy(claims, key).values()].flatMap((group) => grouped(group, ...finer));
}

/**
 * The statements of an event by document, in the order in which its file first takes one from each; within a document
 * by speaker, then by how they put it, in the order of their first statements. It takes nothing but the event's own
 * record, so that an earlier version of it keeps its numbers.
 */
export function statementsByDocument(claims: readonly Claim[]): DocumentStatements[] {
  return [...Map.groupBy(claims, ({ source }) => source)].map(([source, taken]) => ({
    source,
    groups: grouped(taken, speakersOf, mannerOf, handedOnFrom),
  }));
}

/** The statements of an event in the order of their numbers, which begin at 1. */
export function inOrder(claims: readonly Claim[]): Claim[] {
  return statementsByDocument(claims).flatMap(({ groups }) => groups.flat());
}

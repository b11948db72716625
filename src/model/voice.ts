/** Whose statement a claim is. See docs/content-model.md, Where a claim comes from. */
import { chainOf, isNamed } from './chain.ts';
import type { Claim, Id, Story } from './record.ts';
import { STANDING_MEANS } from './standing.ts';
import { OF_AUTHORS } from './vocabulary.ts';

/** Whose statement a claim is. */
export type Voice =
  | { kind: 'actors'; ids: readonly Id[] }
  /** People who are not named, in the words of the document in which they speak. */
  | { kind: 'unnamed'; words: string; source: Id }
  | { kind: 'outlet'; id: Id }
  | { kind: 'source'; id: Id };

/** Whether somebody says so and the source does not vouch for it: a claim that is claimed or assessed by somebody. */
export const isSpoken = ({ standing, by, by_words }: Claim): boolean =>
  STANDING_MEANS[standing].spoken && (by.length > 0 || by_words !== undefined);

/** Whether a claim is what somebody says, or does by speaking; every other is a report of whoever publishes it. */
export const isSaid = (claim: Claim): boolean => isSpoken(claim) || claim.act !== undefined;

/** Whether somebody speaks in a claim whom no document names. */
export const isUnnamed = ({ by_words, named }: Claim): boolean => by_words !== undefined && named === undefined;

/** The actors who speak or act in a claim: those whom its source names, else those whom another document does. */
export const knownSpeakers = ({ by, named }: Claim): readonly Id[] => (by.length > 0 ? by : (named?.as ?? []));

/**
 * Who stands for a document: its outlet, else its `by`, else the document itself. A study is its authors' and not its
 * journal's, as are a preprint and a book: two in one journal are no one's word twice.
 */
export function publisherOf(story: Story, source: Id): Voice {
  const record = story.sources.get(source);
  if (record?.outlet && !OF_AUTHORS.has(record.kind)) return { kind: 'outlet', id: record.outlet };
  if (record && record.by.length > 0) return { kind: 'actors', ids: record.by.toSorted() };
  return { kind: 'source', id: source };
}

/** Whether an actor is an outlet, which speaks in its own name. */
export const isOutlet = ({ actors, outlets }: Story, actor: Id, outlet: Id | undefined): boolean => {
  const name = outlet === undefined ? undefined : outlets.get(outlet)?.name;
  return name !== undefined && actors.get(actor)?.name === name;
};

/** Whether a voice is that of an outlet which speaks as one of some actors. */
export const isOutletOf = (story: Story, voice: Voice, actors: readonly Id[]): boolean =>
  voice.kind === 'outlet' && actors.some((actor) => isOutlet(story, actor, voice.id));

/** A text that is the same for the same voice and for no other. */
export function voiceKey(voice: Voice): string {
  switch (voice.kind) {
    case 'actors':
      return `actors:${[...new Set(voice.ids)].join('+')}`;
    case 'unnamed':
      return `unnamed:${voice.source}:${voice.words}`;
    case 'outlet':
    case 'source':
      return `${voice.kind}:${voice.id}`;
  }
}

/**
 * Who says what a document hands on: the one publisher in whom its chains begin; `null` where there is no such one. Where
 * nobody can be pointed at, it is whoever has it from there: what a paper has from an agency is the agency's statement,
 * whether or not that says where it got it.
 */
function handedOnFrom(story: Story, claim: Claim): Voice | null {
  const begunBy = new Map<Id, ReadonlyMap<string, Voice>>();
  for (const { document, repeats, ends } of chainOf(story, claim)) {
    const behind = repeats.map((earlier) => begunBy.get(earlier) ?? new Map<string, Voice>());
    const isLast = ends || behind.some((voices) => voices.size === 0);
    const own = publisherOf(story, document);
    const begins: [string, Voice][] = isLast && isNamed(story, document) ? [[voiceKey(own), own]] : [];
    begunBy.set(document, new Map([...behind.flatMap((voices) => [...voices]), ...begins]));
  }
  const publishers = [...(begunBy.get(claim.source)?.values() ?? [])];
  const [only] = publishers;
  return publishers.length === 1 ? (only ?? null) : null;
}

/**
 * The voice of a claim: its speakers, as a set, when it is claimed or assessed, though another document names them; else the one publisher with whom what its
 * source repeats began, as far as that is known; else its source's outlet; else its source's `by`; else the source.
 */
export function voiceOf(story: Story, claim: Claim): Voice {
  if (isSpoken(claim)) {
    return claim.by_words === undefined || !isUnnamed(claim)
      ? { kind: 'actors', ids: knownSpeakers(claim).toSorted() }
      : { kind: 'unnamed', words: claim.by_words, source: claim.source };
  }
  return handedOnFrom(story, claim) ?? publisherOf(story, claim.source);
}

/**
 * The actors whose word a claim is: its speakers, else those who published what it hands on.
 *
 * @returns `null` where it is the word of an outlet, of a document or of people who are not named
 */
export function actorsBehind({ claim, voice }: { claim: Claim; voice: Voice }): readonly Id[] | null {
  const speakers = knownSpeakers(claim);
  if (speakers.length > 0) return speakers;
  return voice.kind === 'actors' ? voice.ids : null;
}

/** The documents through which a claim came to us. See docs/content-model.md, Where a claim comes from. */
import { DIRECT, UNKNOWN_DOCUMENT, type Claim, type Id, type Story, type Via } from './record.ts';
import { compact } from './compact.ts';
import { onceEach } from './once-each.ts';

/**
 * The links by which the document of a claim, or the one at the end of a link, got a statement: those written there, else
 * those of the document as a whole.
 */
export function linksOf(story: Story, { source, via }: Pick<Claim | Via, 'source' | 'via'>): readonly Via[] {
  return via.length > 0 ? via : (story.sources.get(source)?.via ?? []);
}

/** A document on the way from a claim to its origins. */
export interface ChainDocument {
  /** A source's id, or that of a document that nothing is known of. */
  document: Id;
  /** The documents whose statement it hands on. */
  repeats: readonly Id[];
  /** The documents of which it gives its own account. */
  describes: readonly Id[];
  /** Whether a chain ends here: it hands on nothing, or gives its own account of something. */
  ends: boolean;
}

interface Step {
  place: ChainDocument;
  ahead: Via[];
}

function stepAt(document: Id, links: readonly Via[]): Step {
  // Who was there heard it for himself: the chain ends with him.
  const handedOn = links.filter(({ how, source }) => how === 'repeats' && source !== DIRECT);
  const described = links.filter(({ how }) => how === 'describes').map(({ source }) => source);
  return {
    place: compact({
      document,
      repeats: handedOn.map(({ source }) => source),
      describes: described,
      ends: handedOn.length < links.length || links.length === 0,
    }),
    ahead: handedOn.toReversed(),
  };
}

/** The links that are written out behind others, by the document behind which they are: the first for each. */
function writtenBehind(links: readonly Via[], found = new Map<Id, readonly Via[]>()): ReadonlyMap<Id, readonly Via[]> {
  for (const { source, how, via } of links) {
    if (how === 'repeats' && via.length > 0 && !found.has(source)) found.set(source, via);
    writtenBehind(via, found);
  }
  return found;
}

function chainFrom(story: Story, source: Id, links: readonly Via[]): readonly ChainDocument[] {
  const chain: ChainDocument[] = [];
  // Of a document to which two ways lead, what is written here goes before its record, whichever way comes first.
  const written = writtenBehind(links);
  const entered = new Set([source]);
  const path = [stepAt(source, links)];
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const next = step.ahead.pop();
    if (next === undefined) {
      chain.push(step.place);
      path.pop();
    } else if (!entered.has(next.source)) {
      entered.add(next.source);
      path.push(stepAt(next.source, written.get(next.source) ?? linksOf(story, next)));
    }
  }
  return chain;
}

/** The chains of claims that have no links of their own, by their documents: many claims are taken from one. */
const chainsIn = onceEach((_story: Story) => new Map<Id, readonly ChainDocument[]>());

/**
 * The documents that a claim reaches along `repeats` links, each once, from its origins to its source: every one comes
 * after those that it repeats. A `describes` link ends at the describer, and `direct` at whoever was spoken to. A link
 * back, which would make a cycle, is not followed.
 */
export function chainOf(story: Story, claim: Claim): readonly ChainDocument[] {
  const { source, via } = claim;
  if (via.length > 0) return chainFrom(story, source, via);
  const known = chainsIn(story);
  const before = known.get(source);
  if (before) return before;
  const chain = chainFrom(story, source, linksOf(story, claim));
  known.set(source, chain);
  return chain;
}

/** Whether a document is one that can be pointed at: neither unknown nor "social media". */
export function isNamed(story: Story, document: Id): boolean {
  return document !== UNKNOWN_DOCUMENT && story.sources.get(document)?.unnamed !== true;
}

/** An origin that nobody can point at, and the document that has it from there: the last one that can be told of. */
export interface Nameless {
  origin: Id;
  /** The origin itself, where that is the document we read. */
  behind: Id;
}

/** The origins of a chain that nobody can point at, each once for every document that hands on what came from there. */
export function namelessIn(story: Story, chain: readonly ChainDocument[]): Nameless[] {
  const origins = chain.filter(({ ends, document }) => ends && !isNamed(story, document));
  return origins.flatMap(({ document: origin }) => {
    const handingOn = chain.filter(({ repeats }) => repeats.includes(origin));
    return handingOn.length > 0
      ? handingOn.map(({ document: behind }) => ({ origin, behind }))
      : [{ origin, behind: origin }];
  });
}

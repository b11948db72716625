/** The two clocks of a claim: when it was made public, and when it was written. See docs/content-model.md, Where a claim comes from. */
import { boundsOf, dayOf, widestBounds, type Bounds } from './bounds.ts';
import { chainOf } from './chain.ts';
import type { Claim, Id, SourceRecord, Story } from './record.ts';
import { OF_AUTHORS, type SourceKind } from './vocabulary.ts';
import { isSaid, knownSpeakers } from './voice.ts';
import { parseDate, type When } from './when.ts';

/**
 * A date of the document nearest a claim's origin along `repeats` links that has one, or of one on the way that is
 * certainly earlier. Where documents stand side by side, the earliest of them.
 */
function nearestOrigin(story: Story, claim: Claim, dateOf: (document: Id) => When | undefined): When | null {
  const latest = (when: When): number => widestBounds(when, story.site.timezone).latest ?? Number.POSITIVE_INFINITY;
  const earliest = (when: When): number => widestBounds(when, story.site.timezone).earliest ?? Number.NEGATIVE_INFINITY;
  const chain = chainOf(story, claim);
  // Most claims begin in their own document.
  if (chain.length === 1) return dateOf(claim.source) ?? null;
  const found = new Map<Id, When>();
  for (const { document, repeats, ends } of chain) {
    const own = dateOf(document);
    const dated = repeats.flatMap((earlier) => found.get(earlier) ?? []);
    const counts = own && (ends || dated.every((other) => latest(own) <= earliest(other)));
    const candidates = own && counts ? [...dated, own] : dated;
    const [first] = candidates.toSorted((a, b) => latest(a) - latest(b));
    if (first) found.set(document, first);
  }
  return found.get(claim.source) ?? null;
}

/**
 * When a claim was made public: as stated, else the `published` nearest its origin along `repeats` links, else that of
 * its source; but no later than a document on the way that came out before, as where one breaks an embargo. Where
 * documents stand side by side, the earliest of them.
 *
 * @returns `null` where no document on the way is dated
 */
export function saidOf(story: Story, claim: Claim): When | null {
  return claim.said ?? nearestOrigin(story, claim, (document) => story.sources.get(document)?.published);
}

/**
 * Within which time a claim was made public: that of {@link saidOf}, but where the documents tell it, no later than the
 * first on the way that certainly was out. A letter "of 1946" that a paper of 3 November prints was public by that day, and
 * a book of about 1702 by the end of 1703.
 *
 * @param said as {@link saidOf} gives it
 * @returns both `null` where no document on the way is dated
 */
export function madePublicWithin(story: Story, claim: Claim, said: When | null): Bounds {
  const { timezone } = story.site;
  if (!said) return { earliest: null, latest: null };
  const { earliest, latest } = widestBounds(said, timezone);
  const chain = claim.said ? [] : chainOf(story, claim);
  const ends = chain.flatMap(({ document }) => {
    const published = story.sources.get(document)?.published;
    return (published && widestBounds(published, timezone).latest) ?? [];
  });
  return { earliest, latest: ends.length > 0 ? Math.min(...ends) : latest };
}

/**
 * When a claim was made public, as it could be told on the day by which it was. Its documents may date it "by 29 March" though
 * a paper of the 28th prints it: on that day nobody could name the 29th. A year or a month names no later day.
 *
 * @param said as {@link saidOf} gives it
 * @param within as {@link madePublicWithin} gives it
 */
export function saidByThen(said: When | null, within: Bounds, timezone: string): When | null {
  const end = said?.date.interval ? boundsOf(said, timezone).latest : null;
  if (!said || end === null || within.latest === null) return said;
  const [named, known] = [end - 1, within.latest - 1].map((last) => dayOf(last, timezone));
  // What is approximate itself is widened, and names no later day for that.
  if (named === undefined || known === undefined || named <= known) return said;
  const [start = ''] = said.date.text.split('/');
  const date = parseDate(start === known ? known : `${start}/${known}`);
  return date.ok ? { ...said, date: date.date } : said;
}

/**
 * When a claim was spoken or written, where that was before it became public: as stated, else the `written` of the
 * document it comes from.
 *
 * @returns `null` where it is not known to have been written before
 */
export function writtenOf(story: Story, claim: Claim): When | null {
  return claim.written ?? nearestOrigin(story, claim, (document) => story.sources.get(document)?.written);
}

/** How something was made before it was made public. */
export type Making = 'spoken' | 'written' | 'recorded';

const RECORDED: ReadonlySet<SourceKind> = new Set(['video', 'photo', 'broadcast']);

/** How a document was made. */
export const makingOfDocument = ({ kind }: Pick<SourceRecord, 'kind'>): Exclude<Making, 'spoken'> =>
  RECORDED.has(kind) ? 'recorded' : 'written';

/** Kinds of documents in which whoever they are by writes, and does not speak. */
const WRITINGS: ReadonlySet<SourceKind> = new Set(['letter', 'memo', 'filing', 'report', 'post', ...OF_AUTHORS]);

/** Whether a claim is what a speaker writes in a document of their own: a letter, but not what a paper quotes. */
const isOwnWriting = ({ kind, by }: SourceRecord, claim: Claim): boolean =>
  WRITINGS.has(kind) && by.some((actor) => knownSpeakers(claim).includes(actor));

/** How a claim was made, of which {@link writtenOf} tells when: what somebody said, else what its origin is. */
export function makingOf(story: Story, claim: Claim): Making {
  const origins = chainOf(story, claim)
    .filter(({ ends }) => ends)
    .flatMap(({ document }) => story.sources.get(document) ?? []);
  if (isSaid(claim) && claim.written) return origins.some((one) => isOwnWriting(one, claim)) ? 'written' : 'spoken';
  const dated = claim.written ? origins : origins.filter(({ written }) => written);
  return dated.length > 0 && dated.every((one) => makingOfDocument(one) === 'recorded') ? 'recorded' : 'written';
}

/**
 * Documents as they were made public. Those of which no day is known stand last.
 *
 * @param timezone the IANA zone whose days are meant
 */
export function inTime<Document extends { source: Pick<SourceRecord, 'published'> }>(
  documents: readonly Document[],
  timezone: string,
): Document[] {
  const since = ({ source: { published } }: Document): number =>
    published ? (boundsOf(published, timezone).earliest ?? -Infinity) : Infinity;
  const dated = documents.map((document) => ({ document, time: since(document) }));
  return dated.toSorted((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time))).map(({ document }) => document);
}

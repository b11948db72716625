/** Rows of a matrix: what several parties answer to the same question, no larger than a page can hold. */
import { relationOf } from '../model/answer.ts';
import { fewOf } from '../model/few.ts';
import { decides } from '../model/question-state.ts';
import { shownStanding } from '../model/standing.ts';
import type { Standing } from '../model/vocabulary.ts';
import { countedAmong, uncountedText } from './answer-words.ts';
import type {
  CellAnswer,
  Giver,
  LedgerAnswerGroup,
  LedgerClaim,
  LedgerQuestion,
  MatrixCell,
  MatrixRow,
} from './entries.ts';
import { factsOf } from './facts-of-claim.ts';
import type { LinkContext } from './link-context.ts';
import { giversOf } from './link-questions.ts';
import type { Ref } from './refs.ts';
import { together } from './parties.ts';

/** An answer as some of those who give it do. */
export interface Told {
  group: LedgerAnswerGroup;
  claims: readonly LedgerClaim[];
}

/** More answers in a cell, and more givers of an answer, are counted and stand on the page of the question. */
const MOST = { answers: 3, givers: 3 } as const;

/** Firm ways to put a claim first. */
const BY_FIRMNESS: readonly Standing[] = ['confirmed', 'reported', 'claimed', 'unconfirmed', 'assessed'];

/** Where a rule stands before a thing in a row. */
type Conflict = (one: number, other: number) => boolean;

/**
 * Before which things in a row a rule has to stand, so that there is one between any two that cannot both be so, and no
 * more than that takes.
 */
export function partings(amount: number, cannotBoth: Conflict): boolean[] {
  let last = 0;
  return Array.from({ length: amount }, (_, at) => {
    for (let before = last; before < at; before += 1) {
      if (!cannotBoth(before, at)) continue;
      last = at;
      return true;
    }
    return false;
  });
}

const firmest = (claims: readonly LedgerClaim[]): Standing => {
  const ways = new Set(claims.map(({ claim }) => shownStanding(claim)));
  return BY_FIRMNESS.find((way) => ways.has(way)) ?? 'reported';
};

/** Those who give an answer. Whom the column is named after need not be named in it, and has its documents there. */
function giversIn(claims: readonly LedgerClaim[], own: Ref | null): Giver[] {
  const isOwn = ({ who }: Pick<LedgerClaim, 'who'>): boolean =>
    own !== null && who.every(({ name }) => name === own.name);
  const named = claims.map((claim): LedgerClaim => {
    if (!isOwn(claim)) return claim;
    return { ...claim, who: [], readIn: claim.readIn.length > 0 ? claim.readIn : [claim.source] };
  });
  return together(giversOf(named));
}

function cut(claims: readonly LedgerClaim[], own: Ref | null): Pick<CellAnswer, 'givers' | 'more'> {
  const { shown, left } = fewOf(giversIn(claims, own), MOST.givers);
  return { givers: shown, more: left };
}

/** More than this no answer weighs where not all have room, but the one that leads: it counts, and stands against that. */
const HEAVIEST = 2;

/** Things that weigh most, those of one weight as they stand. Each is weighed once, and none that is not needed. */
function heaviest<Thing>(things: readonly Thing[], weight: (thing: Thing) => number, most: number): Thing[] {
  const byWeight = new Map<number, Thing[]>();
  for (const thing of things) {
    if ((byWeight.get(HEAVIEST)?.length ?? 0) === most) break;
    const weighs = weight(thing);
    byWeight.set(weighs, [...(byWeight.get(weighs) ?? []).slice(0, most), thing]);
  }
  return [...byWeight]
    .sort(([a], [b]) => b - a)
    .flatMap(([, alike]) => alike)
    .slice(0, most);
}

/**
 * The row of a question.
 *
 * @param told by column: the answers of its party, what stands now before what stood earlier
 * @param own whose the first column is, where it is that of one outlet or actor
 */
export function rowOf(
  context: LinkContext,
  asked: LedgerQuestion,
  told: readonly (readonly Told[])[],
  own: Ref | null = null,
): MatrixRow {
  const counts = ({ group, claims }: Told): boolean => {
    const keys = new Set(claims.map(({ key }) => key));
    return group.answers.some((given) => keys.has(given.fact.key) && decides(given));
  };
  const cannotBoth = (one: Told, other: Told): boolean =>
    one.group !== other.group &&
    relationOf(context.story, asked.question, one.group, other.group) === 'conflict' &&
    counts(one) &&
    counts(other);
  const lead = told.flat().find(counts);
  // Where not all have room, those that stand against each other go first: the one that leads, and those against it.
  const weight = (one: Told): number =>
    one === lead ? HEAVIEST + 1 : Number(counts(one)) + Number(lead !== undefined && cannotBoth(lead, one));
  const shown = told.map((answers) =>
    fewOf(answers, MOST.answers).left > 0 ? heaviest(answers, weight, MOST.answers) : answers,
  );
  const isIn = ({ group }: Told, cell: readonly Told[] | undefined): boolean =>
    cell?.some((other) => other.group === group) ?? false;
  /** What both say is no difference between them. */
  const cellsConflict: Conflict = (one, other) =>
    shown[one]?.some((a) =>
      shown[other]?.some((b) => !isIn(a, shown[other]) && !isIn(b, shown[one]) && cannotBoth(a, b)),
    ) ?? false;
  const parted = partings(shown.length, cellsConflict);
  return {
    asked: asked.ref,
    changed: asked.result.changed,
    cells: shown.map((answers, column): MatrixCell => {
      const rules = partings(answers.length, (one, other) => {
        const [a, b] = [answers[one], answers[other]];
        return a !== undefined && b !== undefined && cannotBoth(a, b);
      });
      return {
        answers: answers.map(({ group, claims }, at): CellAnswer => {
          const keys = new Set(claims.map(({ key }) => key));
          const given = group.answers.filter(({ fact }) => keys.has(fact.key));
          const counted = new Set(countedAmong(context, given).map(({ fact }) => fact.key));
          const givers = claims.filter(({ key }) => counted.has(key));
          return {
            text: group.text,
            href: null,
            standing: firmest(givers),
            notes: [group.asOfText, uncountedText(context, given)].filter((note) => note !== null),
            earlier: group.earlier,
            ...cut(givers, column === 0 ? own : null),
            parted: rules[at] ?? false,
          };
        }),
        more: (told[column]?.length ?? 0) - answers.length,
        parted: parted[column] ?? false,
      };
    }),
  };
}

/** The row of statements of which one denies the other: those of one party, and those of others. */
export function denialRow(
  asked: Ref,
  [claims, others]: readonly [readonly LedgerClaim[], readonly LedgerClaim[]],
  own: Ref,
): MatrixRow {
  const cell = (said: readonly LedgerClaim[], whose: Ref | null): MatrixCell => {
    const { shown, left } = fewOf(said, MOST.answers);
    return {
      answers: shown.map((one) => ({
        text: one.claim.text,
        href: one.href,
        standing: firmest([one]),
        notes: [],
        earlier: false,
        ...cut([one], whose),
        parted: false,
      })),
      more: left,
      parted: whose === null,
    };
  };
  return { asked, changed: false, cells: [cell(claims, own), cell(others, null)] };
}

/** Until when something was said to a question, in milliseconds since 1970 UTC: what is dated nowhere comes first. */
export const newestOf = (context: LinkContext, claims: Iterable<LedgerClaim>): number => {
  let newest = -Infinity;
  for (const claim of claims) newest = Math.max(newest, factsOf(context, claim).saidBounds.latest ?? -Infinity);
  return newest;
};

/** Threads with their events, and the matrix of what each side answers to their questions. */
import { QUESTION_STATES, type QuestionState } from '../model/question-state.ts';
import type { ThreadRecord } from '../model/record.ts';
import { sideOf } from '../model/side.ts';
import { knownSpeakers } from '../model/voice.ts';
import { byNamed } from './by-named.ts';
import type {
  LedgerAnswerGroup,
  LedgerClaim,
  LedgerQuestion,
  LedgerThread,
  MatrixColumn,
  MatrixSection,
  Prose,
} from './entries.ts';
import { factsOf } from './facts-of-claim.ts';
import type { LinkContext, LinkedRecords } from './link-context.ts';
import { newestOf, rowOf, type Told } from './matrix.ts';

/** A column: a side by its id, or one of these. */
const NO_SIDE = 'no side';
const OWN_VOICE = 'own voice';
const OTHER_SIDES = 'other sides';

/** So many columns besides that of the documents' own voice have room beside each other. */
const MOST_PARTIES = 4;

/** How many questions of a state are shown: where answers differ, most. */
const MOST_ROWS = { differing: 24, other: 8 } as const;

/** What differs first, then what is said more than once, then what is said once. */
const PLACE: Readonly<Record<QuestionState, number>> = { differs: 0, agreed: 1, fits: 2, single: 3, open: 4 };

/** Whose statement a claim is, by the columns that it stands in. */
function partiesOf(context: LinkContext, one: LedgerClaim): Set<string> {
  const by = knownSpeakers(one.claim);
  const { voice } = factsOf(context, one);
  const ids = by.length > 0 ? by : voice.kind === 'actors' ? voice.ids : null;
  if (ids) return new Set(ids.map((actor) => sideOf(context.story, actor) ?? NO_SIDE));
  return new Set([voice.kind === 'unnamed' ? NO_SIDE : OWN_VOICE]);
}

const groupsOf = ({ groups, before }: LedgerQuestion): LedgerAnswerGroup[] => [...groups, ...before];

const claimsOf = (asked: LedgerQuestion): LedgerClaim[] => groupsOf(asked).flatMap(({ claims }) => claims);

interface Parties {
  /** In the order of the columns. */
  columns: readonly string[];
  /** The column of each party that answers. */
  columnOf: ReadonlyMap<string, string>;
}

/** The columns: those who answer, in the order of the site; where they are too many, those who answer least share one. */
function chooseColumns(context: LinkContext, asked: readonly LedgerQuestion[]): Parties {
  const answered = new Map<string, number>();
  for (const question of asked) {
    const parties = new Set(claimsOf(question).flatMap((claim) => [...partiesOf(context, claim)]));
    for (const party of parties) answered.set(party, (answered.get(party) ?? 0) + 1);
  }
  const sides = context.story.site.sides.map(({ id }) => id);
  const present = [...sides, NO_SIDE].filter((party) => answered.has(party));
  const amount = (party: string): number => answered.get(party) ?? 0;
  const kept = new Set(
    present.length > MOST_PARTIES
      ? present.toSorted((a, b) => amount(b) - amount(a)).slice(0, MOST_PARTIES - 1)
      : present,
  );
  const columns = [
    ...present.filter((party) => kept.has(party)),
    ...(kept.size < present.length ? [OTHER_SIDES] : []),
    ...(answered.has(OWN_VOICE) ? [OWN_VOICE] : []),
  ];
  const columnOf = new Map(present.map((party) => [party, kept.has(party) ? party : OTHER_SIDES]));
  return { columns, columnOf: columnOf.set(OWN_VOICE, OWN_VOICE) };
}

/** The answers to a question by column. */
function toldIn(context: LinkContext, asked: LedgerQuestion, { columns, columnOf }: Parties): Told[][] {
  const told = new Map(columns.map((column): [string, Told[]] => [column, []]));
  for (const group of groupsOf(asked)) {
    const claims = new Map<string, LedgerClaim[]>();
    for (const claim of group.claims) {
      const own = new Set([...partiesOf(context, claim)].map((party) => columnOf.get(party) ?? party));
      for (const column of own) {
        const given = claims.get(column);
        if (given) given.push(claim);
        else claims.set(column, [claim]);
      }
    }
    for (const [column, given] of claims) told.get(column)?.push({ group, claims: given });
  }
  return [...told.values()];
}

/** What a column is called: what is in the documents' own voice is the articles', where they are no other documents. */
function nameColumn(
  { story, refs, strings }: LinkContext,
  key: string,
  asked: readonly LedgerQuestion[],
): MatrixColumn {
  const words = strings.thread;
  if (key === NO_SIDE) return { label: words.noSide, brief: null };
  if (key === OTHER_SIDES) return words.otherSides;
  if (key === OWN_VOICE) {
    const isArticle = ({ claim }: LedgerClaim): boolean => story.sources.get(claim.source)?.kind === 'article';
    return asked.every((question) => claimsOf(question).every(isArticle))
      ? words.ownVoice.articles
      : words.ownVoice.documents;
  }
  return { label: refs.side(key) ?? key, brief: refs.sideWithin(key) ?? key };
}

function matrixOf(context: LinkContext, asked: readonly LedgerQuestion[]): Pick<LedgerThread, 'matrix' | 'silent'> {
  const parties = chooseColumns(context, asked);
  const byState = Map.groupBy(asked, ({ result }) => result.state);
  const states = QUESTION_STATES.toSorted((a, b) => PLACE[a] - PLACE[b]);
  return {
    matrix: {
      columns: parties.columns.map((key) => nameColumn(context, key, asked)),
      sections: states.flatMap((state): MatrixSection[] => {
        const own = byState.get(state);
        if (!own) return [];
        const newest = new Map(own.map((question) => [question, newestOf(context, claimsOf(question))]));
        const time = (question: LedgerQuestion): number => newest.get(question) ?? -Infinity;
        const rows = own
          .toSorted((a, b) => (time(a) === time(b) ? 0 : time(b) - time(a)))
          .slice(0, state === 'differs' ? MOST_ROWS.differing : MOST_ROWS.other)
          .map((question) => rowOf(context, question, toldIn(context, question, parties)));
        return [{ state, rows, total: own.length }];
      }),
    },
    silent: context.story.site.sides.filter(({ id }) => !parties.columnOf.has(id)).map(({ label }) => label),
  };
}

/** Every thread, with its events and what each side answers to its questions. */
export function linkThreads(
  context: LinkContext,
  linked: LinkedRecords,
  render: (thread: ThreadRecord) => Prose,
): LedgerThread[] {
  const events = byNamed(linked.events, ({ event }) => event.threads);
  const isAnswered = ({ groups, before }: LedgerQuestion): boolean => groups.length + before.length > 0;
  const questions = byNamed(linked.questions.filter(isAnswered), ({ question }) => question.threads);
  return [...context.story.threads.values()].map((thread) => {
    const asked = questions(thread.id);
    return {
      thread,
      ref: context.refs.thread(thread.id),
      prose: render(thread),
      events: events(thread.id),
      questions: asked,
      ...matrixOf(context, asked),
    };
  });
}

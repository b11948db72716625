/** A storyline, and its matrix: what each side answers to its questions. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/record.ts';
import type { Standing } from '../../../src/model/vocabulary.ts';
import { QUESTIONS, THREADS, ferryLedger } from '../model/ferry.ts';
import { named, type Ledger } from '../model/ledger.ts';
import {
  actor,
  assessed,
  claimed,
  confirmed,
  event,
  question,
  range,
  reported,
  thread,
  unconfirmed,
} from '../model/story.ts';

const ledger = ferryLedger(
  {
    questions: [...QUESTIONS, question('nobody-answers', 'number', { threads: ['night'] })],
    threads: THREADS,
    events: [
      event(
        'left',
        '2031-05-02',
        [
          claimed('captain', 'vey', 'lp', { answers: { aboard: '12', spot: 'pier' } }),
          claimed('crew', 'union', 'sr', { answers: { aboard: '14', cause: 'order' } }),
          claimed('both', 'vey', 'vt', { by: ['vey', 'union'], answers: { aboard: '20' } }),
          claimed('mayor', 'lind', 'vt', { answers: { aboard: '12' } }),
        ],
        { threads: ['night'] },
      ),
      event(
        'notice',
        '2031-05-03',
        [
          reported('company', 'ferries-notice', { answers: { aboard: '12' } }),
          reported('paper', 'lp', { answers: { aboard: '14' } }),
          reported('quoted', 'lp', { by: ['union'], act: 'demand', answers: { spot: 'pier' } }),
        ],
        { threads: ['night', 'talks'] },
      ),
      event('elsewhere', '2031-05-04', [reported('a', 'lp')]),
    ],
  },
  { accounts: { night: 'How _it_ began.' } },
);
const [night, talks] = ledger.threads;

describe('a thread', () => {
  it('has its name, its page, its introduction and its events in the order of the timeline', () => {
    expect(night?.ref).toEqual({ id: 'night', name: 'The night on the lake', href: '/threads/night/' });
    expect(night?.thread.id).toBe('night');
    expect(night?.prose.text).toBe('How it began.');
    expect(night?.events.map(({ ref }) => ref.id)).toEqual(['left', 'notice']);
    expect(talks?.events.map(({ ref }) => ref.id)).toEqual(['notice']);
  });

  it('tells an abbreviation once: in its summary, else in its account', () => {
    const account = (summary: string): string | undefined =>
      ferryLedger(
        {
          actors: [actor('union', { name: 'Crew Union', aliases: ['CU'] })],
          threads: [thread('night', { summary })],
          events: [event('left', '2031-05-02', [reported('a', 'lp')])],
        },
        { accounts: { night: 'The CU called.' } },
      ).threads[0]?.prose.html;
    expect(account('How it began.')).toContain('The CU (Crew Union) called.');
    expect(account('The CU.')).toContain('The CU called.');
  });

  it('has the questions that somebody answers', () => {
    expect(night?.questions.map(({ question: asked }) => asked.id)).toEqual(['aboard', 'spot']);
    expect(talks?.questions).toEqual([]);
    expect(talks?.matrix.sections).toEqual([]);
  });
});

type Matrix = Ledger['threads'][number]['matrix'];

const labels = ({ columns }: Matrix): string[] => columns.map(({ label }) => label);
const rows = ({ sections }: Matrix) => sections.flatMap((section) => section.rows);
const texts = (matrix: Matrix): string[][][] =>
  rows(matrix).map(({ cells }) => cells.map(({ answers }) => answers.map(({ text }) => text)));

/** The matrix of a thread with one question, given who answers what. */
const matrixOf = (claims: Parameters<typeof event>[2], more: Parameters<typeof ferryLedger>[0] = {}): Matrix => {
  const [thread] = ferryLedger({ threads: THREADS, ...more, events: [event('left', '2031-05-02', claims)] }).threads;
  if (!thread) throw new Error('There is a thread.');
  return thread.matrix;
};

describe('the matrix of a thread', () => {
  it('has a column for each side that answers, one for speakers without a side, and last the documents themselves', () => {
    expect(night && labels(night.matrix)).toEqual([
      'The north shore',
      'The south shore',
      ledger.strings.thread.noSide,
      ledger.strings.thread.ownVoice.documents.label,
    ]);
    // As within a sentence. Nobody expects one answer of those who have no side: their silence is not told.
    expect(night?.matrix.columns.map(({ brief }) => brief)).toEqual([
      ...['the north shore', 'the south shore', null],
      ledger.strings.thread.ownVoice.documents.brief,
    ]);
    const articles = matrixOf([reported('a', 'lp', { answers: { aboard: '12' } })]);
    expect(labels(articles)).toEqual([ledger.strings.thread.ownVoice.articles.label]);
  });

  it('has people who are not named among the speakers without a side', () => {
    const matrix = matrixOf([
      reported('a', 'lp', { standing: 'claimed', by_words: 'people on the pier', answers: { aboard: '12' } }),
    ]);
    expect(labels(matrix)).toEqual([ledger.strings.thread.noSide]);
  });

  it('has a column for each of four', () => {
    const sides = ['a', 'b', 'c'].map((id) => ({ id, label: `side ${id}`, about: 'A side.', former_ids: [] }));
    const matrix = matrixOf(
      ['a', 'b', 'c', 'd'].map((id) => claimed(id, id, 'lp', { answers: { aboard: '12' } })),
      { sides, actors: ['a', 'b', 'c', 'd'].map((id) => actor(id, id === 'd' ? {} : { side: id })) },
    );
    expect(labels(matrix)).toEqual(['Side a', 'Side b', 'Side c', ledger.strings.thread.noSide]);
  });

  it('says once which sides answer nothing', () => {
    const [thread] = ferryLedger({
      threads: THREADS,
      events: [event('left', '2031-05-02', [claimed('a', 'union', 'lp', { answers: { aboard: '12' } })])],
    }).threads;
    expect(thread && labels(thread.matrix)).toEqual(['The south shore']);
    expect(thread?.silent).toEqual(['the north shore']);
  });

  it('gives each side what its own speakers answer, and to none what another side does', () => {
    expect(night && texts(night.matrix)).toEqual([
      [['12 people', '20 people'], ['14 people', '20 people'], ['12 people'], ['14 people']],
      [['Long Pier'], ['Long Pier'], [], []],
    ]);
  });

  it('names in a cell those of its side alone', () => {
    const [aboard] = night ? rows(night.matrix) : [];
    const givers = aboard?.cells.map(({ answers }) =>
      answers.flatMap((one) => one.givers.map(({ who }) => named(who))),
    );
    expect(givers).toEqual([
      [['Captain Vey'], ['Orlo Ferries'], ['Captain Vey', 'Crew Union']],
      [['Crew Union'], ['Captain Vey', 'Crew Union']],
      [['Mayor Lind']],
      [['Lake Post']],
    ]);
  });

  it('names in a cell nobody who took the answer back beside those who stand by it', () => {
    const answers = { aboard: '12' };
    const takenBack = reported('b', 'sr', { answers, retracted: '2031-05-03' });
    const cellOf = (...claims: Claim[]) =>
      rows(matrixOf(claims))[0]?.cells.flatMap((cell) =>
        cell.answers.map(({ givers, notes }) => [givers.flatMap(({ who }) => named(who)), notes]),
      );
    expect(cellOf(reported('a', 'lp', { answers }), takenBack)).toEqual([[['Lake Post'], []]]);
    expect(cellOf(claimed('c', 'lind', 'vt', { answers }), takenBack)).toEqual([
      [['Mayor Lind'], []],
      [['Shore Radio'], ['taken back by its source']],
    ]);
  });

  it('puts the questions on which answers differ first, then those on which they match or fit, then those with one source', () => {
    const matrix = matrixOf(
      [
        reported('one', 'lp', { answers: { left: '2031-05-01' } }),
        reported('here', 'lp', { answers: { spot: 'pier' } }),
        reported('there', 'sr', { answers: { spot: 'pier' } }),
        reported('few', 'lp', { answers: { aboard: '12' } }),
        reported('many', 'sr', { answers: { aboard: '14' } }),
        reported('open', 'lp', { answers: { ashore: range({ min: 10 }) } }),
        reported('exact', 'sr', { answers: { ashore: '12' } }),
      ],
      { questions: [...QUESTIONS, question('ashore', 'number')].map((asked) => ({ ...asked, threads: ['night'] })) },
    );
    expect(matrix.sections.map(({ state, rows: own }) => [state, ...own.map(({ asked }) => asked.id)])).toEqual([
      ['differs', 'aboard'],
      ['agreed', 'spot'],
      ['fits', 'ashore'],
      ['single', 'left'],
    ]);
  });

  it('puts the question first of which something was said last', () => {
    const matrix = matrixOf(
      ['04', '06', '05'].map((day) =>
        reported(`on-${day}`, 'lp', { said: `2031-05-${day}`, answers: { [`of-${day}`]: '1' } }),
      ),
      { questions: ['04', '05', '06'].map((day) => question(`of-${day}`, 'number', { threads: ['night'] })) },
    );
    expect(rows(matrix).map(({ asked }) => asked.id)).toEqual(['of-06', 'of-05', 'of-04']);
  });

  it('parts answers that cannot both be so, across cells and within one', () => {
    const parted = (claims: Parameters<typeof event>[2]): unknown =>
      rows(matrixOf(claims)).map(({ cells }) =>
        cells.map((cell) => [cell.parted, ...cell.answers.map((answer) => answer.parted)]),
      );
    const vey = (id: string, aboard: string, from = 'lp') => claimed(id, 'vey', from, { answers: { aboard } });
    const union = (id: string, aboard: string) => claimed(id, 'union', 'sr', { answers: { aboard } });
    const paper = (id: string, aboard: string) => reported(id, 'vt', { answers: { aboard } });
    expect(parted([vey('a', '12'), union('b', '14')])).toEqual([
      [
        [false, false],
        [true, false],
      ],
    ]);
    expect(parted([vey('a', '12'), vey('b', '14', 'union-post')])).toEqual([[[false, false, true]]]);
    // Those who say the same stand on one side of the line.
    expect(parted([vey('a', '12'), union('b', '14'), paper('c', '14')])).toEqual([
      [
        [false, false],
        [true, false],
        [false, false],
      ],
    ]);
    // One of the two that a side is read to say is what the other says: the line stands within the cell alone.
    expect(parted([vey('a', '12'), vey('b', '20', 'union-post'), union('c', '12')])).toEqual([
      [
        [false, false, true],
        [false, false],
      ],
    ]);
    // An opinion decides nothing.
    expect(
      parted([vey('a', '12'), claimed('b', 'union', 'sr', { standing: 'assessed', answers: { aboard: '14' } })]),
    ).toEqual([
      [
        [false, false],
        [false, false],
      ],
    ]);
  });

  it('parts no answers that can all be so', () => {
    const matrix = matrixOf([
      claimed('a', 'vey', 'lp', { answers: { aboard: range({ min: 10 }) } }),
      claimed('b', 'ferries', 'ferries-notice', { answers: { aboard: '12' } }),
      claimed('c', 'union', 'sr', { answers: { aboard: '14' } }),
    ]);
    expect(rows(matrix)[0]?.cells.map((cell) => [cell.parted, ...cell.answers.map(({ parted }) => parted)])).toEqual([
      [false, false, false],
      [true, false],
    ]);
  });

  it('does not part those whose answer is an opinion from others, though who stands by it is parted from them', () => {
    const matrix = matrixOf([
      assessed('a', 'vey', 'lp', { answers: { aboard: '12' } }),
      claimed('b', 'union', 'sr', { answers: { aboard: '14' } }),
      reported('c', 'vt', { answers: { aboard: '12' } }),
    ]);
    expect(rows(matrix)[0]?.cells.map((cell) => cell.parted)).toEqual([false, false, true]);
  });

  it.each<[how: Standing, ...Claim[]]>([
    [
      'reported',
      reported('a', 'lp', { by: ['vey'], answers: { aboard: '12' } }),
      claimed('b', 'vey', 'sr', { answers: { aboard: '12' } }),
    ],
    [
      'confirmed',
      reported('a', 'lp', { answers: { aboard: '12' } }),
      confirmed('b', 'coastguard', 'sr', { answers: { aboard: '12' } }),
    ],
    [
      'claimed',
      unconfirmed('a', 'guard-log', { answers: { aboard: '12' } }),
      claimed('b', 'coastguard', 'lp', { answers: { aboard: '12' } }),
    ],
    ['unconfirmed', unconfirmed('a', 'lp', { answers: { aboard: '12' } })],
    ['assessed', assessed('a', 'vey', 'lp', { answers: { aboard: '12' } })],
  ])('says that an answer is %s where that is the firmest way in which it is given', (how, ...claims) => {
    expect(rows(matrixOf(claims))[0]?.cells.map(({ answers }) => answers.map(({ standing }) => standing))).toEqual([
      [how],
    ]);
  });
});

describe('a cell with more answers than have room', () => {
  const vey = (id: string, aboard: string | ReturnType<typeof range>): Claim =>
    claimed(id, 'vey', 'lp', { answers: { aboard } });
  const union = (aboard: string): Claim => claimed('union', 'union', 'ferries-notice', { answers: { aboard } });
  const atLeast = (...least: readonly number[]): Claim[] => least.map((min) => vey(`c-${min}`, range({ min })));
  const shown = (...claims: Claim[]): unknown =>
    rows(matrixOf(claims))[0]?.cells.map(({ answers, more }) => [...answers.map(({ text }) => text), more]);

  it('shows those first that stand against the first answer of the row, and else the first', () => {
    expect(shown(vey('a', '12'), ...atLeast(5, 6, 7, 8))).toEqual([
      ['12 people', 'at least 5 people', 'at least 6 people', 2],
    ]);
    expect(shown(vey('a', '12'), ...atLeast(5, 6, 7, 20))).toEqual([
      ['12 people', 'at least 20 people', 'at least 5 people', 2],
    ]);
    expect(shown(union('12'), ...atLeast(5, 6, 7, 20, 21))).toEqual([
      ['at least 20 people', 'at least 21 people', 'at least 5 people', 2],
      ['12 people', 0],
    ]);
  });

  it('shows what they stand against as well, where that is in the same cell', () => {
    expect(shown(vey('a', '12'), ...atLeast(20, 21, 22, 23))).toEqual([
      ['12 people', 'at least 20 people', 'at least 21 people', 2],
    ]);
  });

  it('shows what counts before what does not', () => {
    const opinions = ['30', '31', '32'].map((aboard) => assessed(`o-${aboard}`, 'vey', 'lp', { answers: { aboard } }));
    expect(shown(...opinions, ...atLeast(40, 41))).toEqual([
      ['at least 40 people', 'at least 41 people', '30 people', 2],
    ]);
  });
});

describe('the matrix of a thread with many sides, questions and answers', () => {
  const many = (amount: number): number[] => Array.from({ length: amount }, (_, at) => at);
  const sides = many(40).map((at) => ({ id: `side-${at}`, label: `Side ${at}`, about: 'A side.', former_ids: [] }));
  const asked = many(60).map((at) => question(`q-${at}`, 'number', { threads: ['night'] }));
  const [thread] = ferryLedger({
    sides,
    threads: THREADS,
    questions: asked,
    actors: many(40).map((at) => actor(`speaker-${at}`, { side: `side-${at}` })),
    events: [
      event(
        'left',
        '2031-05-02',
        many(40).map((at) =>
          claimed(`c-${at}`, `speaker-${at}`, 'lp', {
            // The last two sides answer most.
            answers: Object.fromEntries(asked.slice(0, at < 38 ? 30 : 60).map(({ id }) => [id, String(at % 20)])),
          }),
        ),
      ),
    ],
  }).threads;

  it('keeps a column for those who answer most, and one for all others', () => {
    expect(thread && labels(thread.matrix)).toEqual([
      'Side 0',
      'Side 38',
      'Side 39',
      ledger.strings.thread.otherSides.label,
    ]);
  });

  it('shows some of the rows and of the answers, and counts all', () => {
    const [differing] = thread?.matrix.sections ?? [];
    expect(differing?.rows.length).toBeLessThan(60);
    expect(differing?.total).toBe(60);
    const others = differing?.rows[0]?.cells.at(-1);
    expect((others?.answers.length ?? 0) + (others?.more ?? 0)).toBe(20);
    expect(others?.answers.length).toBeLessThan(20);
  });
});

/**
 * Who stands behind what is said, in the exact words that readers see: cases in which a careless word would make one
 * man's word two, an unknown origin one, or a thing of yesterday one of today.
 */
import { describe, expect, it } from 'vitest';
import type { Claim, EventRecord, QuestionRecord, SourceRecord } from '../../../src/model/record.ts';
import { digestInWords, type DigestEntry } from '../../../src/ledger/slices/digest-lines.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { DIGEST_COLUMNS, type DigestColumn } from '../../../src/model/digest.ts';
import { ACTORS, OUTLETS, QUESTIONS, SOURCES, ferryLedger } from '../model/ferry.ts';
import { pageOfDay, toldBy, type Ledger } from '../model/ledger.ts';
import {
  actor,
  asOf,
  article,
  assessed,
  claim,
  claimed,
  describes,
  event,
  outlet,
  post,
  question,
  range,
  repeats,
  reported,
  source,
} from '../model/story.ts';

/** The lines of a column of the digest. */
const linesIn = (ledger: Ledger, column: DigestColumn): DigestEntry[] =>
  digestInWords(ledger)
    .filter((part) => part.column === column)
    .flatMap(({ lead, more }) => [...(lead ? [lead] : []), ...more]);

const DAY = '2031-05-02';
const DIRECT = repeats('direct');

const MORE_SOURCES: SourceRecord[] = [
  source('crew-video', { title: 'From the pier', kind: 'video', by: ['union'], published: DAY }),
  article('wire', { outlet: 'wire', published: DAY, via: describes('crew-video') }),
  article('memo', {
    outlet: undefined,
    title: 'On the ferry',
    kind: 'memo',
    by: ['ferries'],
    written: '2021-03',
    published: '2031-10',
  }),
];

const MORE_QUESTIONS: QuestionRecord[] = [
  question('known', 'choice', {
    title: 'Did the company know?',
    choices: { yes: 'It did', no: 'It did not' },
  }),
  question('going', 'choice', {
    title: 'Where are they taken?',
    changes: true,
    choices: { north: 'To the north shore', some: 'Some to the captain' },
  }),
];

const told = (claims: Claim[], ...others: EventRecord[]): Ledger =>
  ferryLedger({
    outlets: [...OUTLETS, outlet('wire', { name: 'Lake Wire' })],
    sources: [...SOURCES, ...MORE_SOURCES],
    questions: [...QUESTIONS, ...MORE_QUESTIONS],
    events: [event('left', DAY, claims, { key: true }), ...others],
  });

const aboard = (is: Parameters<typeof range>[0] | string) => ({
  answers: { aboard: typeof is === 'string' ? is : range(is) },
});
const unnamed = (id: string, from: string, more: Parameters<typeof claim>[2] = {}): Claim =>
  claim(id, from, { standing: 'claimed', by_words: 'people at the pier', ...more });

describe('the state of a question', () => {
  const ask = (...claims: Claim[]) => {
    const { result, sentence, groups } = told(claims).questionById('aboard');
    return [result.state, sentence, ...groups.map(({ text, support }) => `${text}: ${support ?? 'nothing'}`)];
  };

  it('is one source where two papers quote one man, wherever they say that they have it from', () => {
    const oneMan = 'Several documents, one origin: Captain Vey.';
    expect(ask(claimed('a', 'vey', 'lp', aboard('12')), claimed('b', 'vey', 'vt', aboard('12')))).toEqual([
      'single',
      oneMan,
      '12 people: 2 statements, 1 independent source.',
    ]);
    const toBoth = { ...aboard('12'), via: DIRECT };
    expect(ask(claimed('a', 'vey', 'lp', toBoth), claimed('b', 'vey', 'vt', toBoth))[1]).toBe(oneMan);
    const fromPost = { ...aboard('12'), via: repeats('ferries-notice') };
    expect(ask(claimed('a', 'vey', 'lp', fromPost), claimed('b', 'vey', 'vt', fromPost))[1]).toBe(oneMan);
  });

  it('is one source where two of one side say the same, and names them as one', () => {
    expect(ask(claimed('a', 'vey', 'lp', aboard('12')), claimed('b', 'ferries', 'vt', aboard('12')))).toEqual([
      'single',
      'Several documents, one origin: Captain Vey and Orlo Ferries, one side.',
      '12 people: 2 statements, 1 independent source.',
    ]);
  });

  it('is that answers match where two of two sides say the same, whoever judges so beside them', () => {
    const opinion = assessed('c', 'lind', 'sr', { ...aboard('12'), via: repeats('unknown') });
    expect(ask(claimed('a', 'vey', 'lp', aboard('12')), claimed('b', 'union', 'vt', aboard('12')), opinion)).toEqual([
      'agreed',
      'Independent sources say the same. That is not proof.',
      '12 people: 2 statements, 2 independent sources.',
    ]);
  });

  it('says that two describe one video, and does not count who made it beside them', () => {
    const video = { ...aboard('12'), via: describes('crew-video') };
    const maker = claimed('crew', 'union', 'crew-video');
    expect(ask(maker, reported('a', 'lp', video), reported('b', 'vt', video))).toEqual([
      'agreed',
      'Independent sources say the same. That is not proof. Two outlets describe the same video.',
      '12 people: 2 statements, 2 independent sources. Two outlets describe the same video.',
    ]);
    expect(ask(reported('a', 'lp', video), reported('b', 'guard-log', video))[1]).toBe(
      'Independent sources say the same. That is not proof. Two separate accounts describe the same video.',
    );
    expect(ask(maker, reported('a', 'lp', video))[1]).toBe('The present answer has one source: Lake Post.');
  });

  it('is one origin where three papers copy one wire report, named after the wire', () => {
    const copy = { ...aboard('12'), via: repeats('wire') };
    const copies = [reported('a', 'lp', copy), reported('b', 'sr', copy), reported('c', 'vt', copy)];
    expect(ask(...copies)).toEqual([
      'single',
      'Several documents, one origin: Lake Wire.',
      '12 people: 3 statements, 1 independent source.',
    ]);
  });

  it('never is one origin where nothing says where from', () => {
    const unknown = { ...aboard('12'), via: repeats('unknown') };
    expect(ask(reported('a', 'lp', aboard('12')), reported('b', 'vt', unknown))).toEqual([
      'single',
      'At least one origin: Lake Post. Where Valley Times got it is not known.',
      '12 people: 2 statements, at least 1 independent source. Where Valley Times got it is not known.',
    ]);
    expect(ask(reported('b', 'vt', unknown))[1]).toBe('Where Valley Times got it is not known.');
    const said = claimed('c', 'lind', 'vt', { ...aboard('12'), via: repeats('unknown') });
    expect(ask(said)[1]).toBe(
      'At least one origin: Mayor Lind. Where Valley Times got what Mayor Lind said is not known.',
    );
    const wire: Claim['via'] = [{ source: 'wire', how: 'repeats', basis: 'stated', via: repeats('unknown') }];
    expect(ask(reported('b', 'vt', { ...aboard('12'), via: wire }))[1]).toBe('Where Lake Wire got it is not known.');
    expect(ask(claimed('c', 'lind', 'vt', { ...aboard('12'), via: wire }))[1]).toBe(
      'At least one origin: Mayor Lind. Where Lake Wire got what Mayor Lind said is not known.',
    );
    const unnamedPost = { ...aboard('12'), via: repeats('eyewitness') };
    expect(ask(reported('b', 'vt', unnamedPost))[1]).toBe('What Valley Times got it from is not named.');
    // Of two ways, one from nobody knows where and one from somebody on the pier, only the first is told.
    const both: Claim['via'] = [...repeats('eyewitness'), ...wire];
    expect(ask(reported('b', 'vt', { ...aboard('12'), via: both }))[1]).toBe('Where Lake Wire got it is not known.');
  });

  it('counts people who are not named in two papers as at least one', () => {
    expect(ask(unnamed('a', 'lp', aboard('12')), unnamed('b', 'vt', aboard('12')))).toEqual([
      'single',
      'At least one origin: people at the pier.',
      '12 people: 2 statements, at least 1 independent source.',
    ]);
  });

  it('never counts people who are not named beside an actor, who may be one of them, and does not forget them', () => {
    const perhapsVey =
      'Also answered by people who are not named and may be the same: people at the pier (to Valley Times).';
    expect(ask(claimed('a', 'vey', 'lp', aboard('12')), unnamed('b', 'vt', aboard('12')))).toEqual([
      'single',
      `At least one origin: Captain Vey. ${perhapsVey}`,
      `12 people: 2 statements, at least 1 independent source. ${perhapsVey}`,
    ]);
    const toOnePaper = [unnamed('b', 'lp', aboard('12')), unnamed('c', 'lp-late', aboard('12'))];
    expect(ask(claimed('a', 'vey', 'vt', aboard('12')), ...toOnePaper)[1]).toBe(
      'At least one origin: Captain Vey. Also answered by people who are not named and may be the same: people at the pier (to Lake Post).',
    );
    // Two answers that can both be so are not two of two sources either.
    expect(ask(claimed('a', 'vey', 'lp', aboard('12')), unnamed('b', 'vt', aboard({ min: 10 })))[1]).toBe(
      `At least one origin: Captain Vey. ${perhapsVey}`,
    );
    const two = [claimed('a', 'vey', 'lp', aboard('12')), claimed('c', 'union', 'lp', aboard('12'))];
    expect(ask(...two, unnamed('b', 'vt', aboard('12')))).toEqual([
      'agreed',
      `Independent sources say the same. That is not proof. ${perhapsVey}`,
      `12 people: 3 statements, at least 2 independent sources. ${perhapsVey}`,
    ]);
    expect(ask(reported('a', 'lp', aboard('12')), unnamed('b', 'vt', aboard('12')))).toEqual([
      'agreed',
      'Independent sources say the same. That is not proof.',
      '12 people: 2 statements, at least 2 independent sources.',
    ]);
  });

  it('is that nothing counts where somebody only judges so, and nothing is said to stand behind that', () => {
    expect(ask(assessed('a', 'lind', 'sr', aboard('12')))).toEqual([
      'open',
      'None of the answers counts.',
      '12 people: nothing',
    ]);
  });

  it('is that answers fit where they can all be so and none confirms another', () => {
    expect(ask(reported('a', 'lp', aboard({ min: 10 })), reported('b', 'vt', aboard('13')))).toEqual([
      'fits',
      'They can all be true. No two independent sources are known for any of them.',
      'at least 10 people: 1 statement, 1 independent source.',
      '13 people: 1 statement, 1 independent source.',
    ]);
  });

  it('names who is counted where others are named with the statements, as they did something by speaking', () => {
    const demand = (id: string, from: string, via: string): Claim =>
      reported(id, from, { by: ['union'], act: 'demand', via: repeats(via), ...aboard('12') });
    expect(ask(demand('a', 'lp', 'union-post'), demand('b', 'sr', 'direct'))[2]).toBe(
      '12 people: 2 statements, 2 independent sources. Sources counted: Crew Union and Shore Radio.',
    );
    expect(ask(reported('a', 'lp', aboard('12')), reported('b', 'sr', aboard('12')))[2]).toBe(
      '12 people: 2 statements, 2 independent sources.',
    );
  });

  it('names beside answers that differ who is counted, where statements are more than their sources', () => {
    const oneSide = [claimed('a', 'vey', 'lp', aboard('12')), claimed('b', 'ferries', 'vt', aboard('12'))];
    expect(ask(...oneSide, reported('c', 'sr', aboard('13')))).toEqual([
      'differs',
      'We show every answer.',
      '12 people: 2 statements, 1 independent source. Source counted: Captain Vey and Orlo Ferries, one side.',
      '13 people: 1 statement, 1 independent source.',
    ]);
    expect(ask(...oneSide, claimed('c', 'lind', 'sr', aboard('12')))).toEqual([
      'agreed',
      'Independent sources say the same. That is not proof.',
      '12 people: 3 statements, 2 independent sources. Sources counted: Captain Vey and Orlo Ferries, one side; Mayor Lind.',
    ]);
  });
});

describe('an answer that no longer stands', () => {
  it('is replaced where one article gives 30 and then over 60: more than 60, not at least 61', () => {
    const asked = told([
      claimed('first', 'vey', 'lp', aboard('30')),
      claimed('second', 'vey', 'lp', { ...aboard({ more_than: 60 }), revises: ['first'] }),
    ]).questionById('aboard');
    expect(asked.groups.map(({ fullText }) => fullText)).toEqual(['more than 60 people']);
    expect(asked.before.map(({ fullText }) => fullText)).toEqual(['30 people, replaced on 2 May 2031']);
    expect([asked.result.state, asked.result.changed]).toEqual(['single', true]);
  });

  it('stays replaced where what replaced it is taken back, and says so', () => {
    const ledger = told([
      claimed('first', 'vey', 'lp', aboard('30')),
      claimed('second', 'vey', 'lp-late', { ...aboard('60'), revises: ['first'], retracted: '2031-05-08' }),
    ]);
    const asked = ledger.questionById('aboard');
    expect([asked.result.state, asked.sentence]).toEqual(['open', 'None of the answers counts.']);
    expect(asked.groups.map(({ fullText }) => fullText)).toEqual(['60 people, taken back by its source']);
    expect(asked.before.map(({ fullText }) => fullText)).toEqual([
      '30 people, replaced on 4 May 2031 (the new answer was taken back later)',
    ]);
    const [first] = ledger.eventById('left').claims;
    expect(first?.revisedBy).toMatchObject([{ key: 'left#second', gone: 'retracted' }]);
  });

  it('is what a side said before, in the matrix of a thread', () => {
    const { threads } = told([
      claimed('first', 'vey', 'lp', aboard('30')),
      claimed('second', 'vey', 'lp', { ...aboard({ more_than: 60 }), revises: ['first'] }),
    ]);
    const [north] = threads[0]?.matrix.sections[0]?.rows[0]?.cells ?? [];
    expect(north?.answers.map(({ text, earlier, notes }) => [text, earlier, ...notes])).toEqual([
      ['more than 60 people', false],
      ['30 people', true, 'replaced on 2 May 2031'],
    ]);
  });

  it('is taken back, by whom, wherever it stands', () => {
    const ledger = told([reported('a', 'lp', { ...aboard('12'), retracted: '2031-05-08' })]);
    const taken = '12 people, taken back by its source';
    expect(ledger.questionById('aboard').groups.map(({ fullText }) => fullText)).toEqual([taken]);
    expect(ledger.eventById('left').claims[0]?.answers[0]?.uncounted).toBe('taken back by its source');
    const [row] = ledger.threads[0]?.matrix.sections[0]?.rows ?? [];
    expect(row?.cells.flatMap(({ answers }) => answers.flatMap(({ notes }) => notes))).toEqual([
      'taken back by its source',
    ]);
    const line = linesIn(ledger, 'unknown').find(({ name }) => name === 'How many were aboard?');
    expect(line?.detail).toBe('12 people, taken back by its source: Lake Post.');
    expect(pageOfDay(ledger, DAY).story?.questions.map(({ answers }) => answers)).toEqual([['12 people']]);
  });

  it('is an opinion only where it is one', () => {
    const ledger = told([assessed('a', 'lind', 'lp', aboard('12'))]);
    expect(ledger.questionById('aboard').groups[0]?.fullText).toBe('12 people, an opinion, not counted');
  });
});

describe('what changes with time', () => {
  const waiting = (id: string, day: string, is: Parameters<typeof asOf>[1]): Claim =>
    claimed(id, 'lind', 'lp', { said: day, answers: { waiting: asOf(day, is) } });

  it('stands under its own time: the latest first, every earlier one after it', () => {
    const asked = told([
      waiting('a', '2031-05-01', range({ min: 76 })),
      waiting('b', '2031-05-02', '912'),
      // Both figures came in one letter: the later time stands first all the same.
      waiting('d', '2031-05-04', range({ min: 3400, max: 3500 })),
      claimed('z', 'lind', 'lp', { said: '2031-05-04', answers: { waiting: asOf('2031-05-03', '1200') } }),
      waiting('e', '2031-05-05', '5890'),
    ]).questionById('waiting');
    expect([...asked.groups, ...asked.before].map(({ fullText }) => fullText)).toEqual([
      '5,890, as of 5 May 2031',
      '3,400 to 3,500, as of 4 May 2031',
      '1,200, as of 3 May 2031',
      '912, as of 2 May 2031',
      'at least 76, as of 1 May 2031',
    ]);
    expect(asked.result.changed).toBe(true);
  });

  it('is never agreed between two answers of two days', () => {
    const asked = told([
      claimed('a', 'vey', 'lp', { answers: { going: asOf('2031-05-04', 'north') } }),
      claimed('b', 'union', 'vt', { answers: { going: asOf('2031-05-05', 'some') } }),
    ]).questionById('going');
    expect([asked.result.state, asked.sentence]).toEqual(['single', 'The present answer has one source: Crew Union.']);
    expect(asked.groups.map(({ fullText }) => fullText)).toEqual(['Some to the captain, as of 5 May 2031']);
    expect(asked.before.map(({ fullText }) => fullText)).toEqual(['To the north shore, as of 4 May 2031']);
  });

  it('is not called one that no document answers where an opinion does', () => {
    const asked = told([assessed('a', 'vey', 'lp', { answers: { known: 'yes' } })]).questionById('known');
    expect([asked.result.state, asked.sentence]).toEqual(['open', 'None of the answers counts.']);
    expect(told([reported('a', 'lp')]).questionById('known').sentence).toBe('No document we read answers this.');
  });
});

describe('what was written before it became public', () => {
  const ledger = told([
    claimed('memo', 'ferries', 'memo', { answers: { known: 'yes' } }),
    claimed('denial', 'ferries', 'lp', { said: '2031-05-03', answers: { known: 'no' } }),
  ]);

  it('has both its dates, and is called by the day on which it was written', () => {
    const memo = ledger.claims.get('left#memo');
    expect([memo?.written, memo?.said]).toEqual(['March 2021', 'October 2031']);
    expect(memo?.madePublic).toBe('written in March 2021, made public in October 2031');
    expect(memo?.source.name).toBe('On the ferry');
  });

  it('is against a denial of a later day, and no change of mind', () => {
    const { result, before, groups } = ledger.questionById('known');
    expect([result.state, result.changed, before]).toEqual(['differs', false, []]);
    expect(groups.map(({ text, givers }) => [text, ...givers.map(({ written }) => written)])).toEqual([
      ['It did not', null],
      ['It did', 'written in March 2021, made public in October 2031'],
    ]);
  });

  it('is not known before it became public', () => {
    expect(pageOfDay(ledger, '2031-05-03').story?.questions).toMatchObject([
      { state: 'single', answers: ['It did not'] },
    ]);
  });
});

describe('who says so', () => {
  const left = (...claims: Claim[]) => told(claims).eventById('left');

  it('are people who are not named, to the paper that prints them', () => {
    const { status, explanation, givers } = left(unnamed('a', 'lp'));
    expect(status.status).toBe('claimed');
    expect(explanation).toEqual({
      word: 'Said, not checked',
      reason: 'Said by people at the pier (to Lake Post). Nobody else confirms it. Who they are is not said.',
    });
    expect(toldBy(givers)).toEqual(['people at the pier, to Lake Post']);
  });

  it('does not say of people without a name who they are where somebody is named beside them', () => {
    const besides = left(unnamed('a', 'lp'), claimed('b', 'union', 'lp', { agrees: ['a'] }));
    expect(besides.explanation.reason).toMatch(/^Said by people at the pier \(to Lake Post\)\. Also said by [^.]+\.$/);
    const named = left({ ...unnamed('a', 'lp'), named: { as: ['vey'], source: 'sr' } });
    expect(named.explanation.reason).toBe('Said by Captain Vey (the north shore). No other side confirms it.');
    expect(toldBy(named.givers)).toEqual(['Captain Vey, to Lake Post']);
  });

  it('is who spoke to the paper itself, where it says so', () => {
    const saidBy = (more: { via?: typeof DIRECT }) => toldBy(left(claimed('a', 'vey', 'lp', more)).givers);
    expect([saidBy({ via: DIRECT }), saidBy({})]).toEqual([
      ['Captain Vey, to Lake Post'],
      ['Captain Vey, in Lake Post'],
    ]);
  });

  it('was not verified by the paper, or by somebody whose report it hands on', () => {
    const reason = (claims: Claim[]) => told(claims).eventById('left').explanation.reason;
    expect(reason([claimed('a', 'lind', 'lp', { unverified: true })])).toBe(
      'Said by Mayor Lind. Nobody else confirms it. Lake Post could not verify it.',
    );
    expect(reason([claimed('a', 'lind', 'lp', { unverified: true, via: repeats('wire') })])).toBe(
      'Said by Mayor Lind. Nobody else confirms it. Lake Post, passing it on, says that it could not be verified.',
    );
    for (const via of [describes('wire'), repeats('union-post')]) {
      expect(reason([claimed('a', 'lind', 'lp', { unverified: true, via })])).toMatch(
        /Lake Post could not verify it\.$/,
      );
    }
    expect(reason([claimed('a', 'vey', 'lp', { unverified: true })])).toBe(
      'Said by Captain Vey (the north shore). No other side confirms it. Lake Post could not verify it.',
    );
  });

  it('is the wire, in the paper that hands its report on', () => {
    const { givers, explanation } = left(reported('a', 'lp', { via: repeats('wire') }));
    expect(toldBy(givers)).toEqual(['Lake Wire, in Lake Post']);
    expect(explanation.reason).toBe('Reported only by Lake Wire, in Lake Post.');
  });

  it('names who gives the same answer, or says the same', () => {
    const reason = (...others: Claim[]) =>
      left(claimed('a', 'lind', 'lp', { main: true, ...aboard('12') }), ...others).explanation.reason;
    expect(reason(unnamed('b', 'vt', aboard('12')))).toBe(
      'Said by Mayor Lind. Also said by people at the pier (to Valley Times).',
    );
    expect(reason(reported('b', 'vt', aboard('12')))).toBe('Said by Mayor Lind. Also reported by Valley Times.');
    expect(reason(claimed('b', 'union', 'vt', aboard('12')), reported('c', 'vt', aboard('12')))).toBe(
      'Said by Mayor Lind. Also said by Crew Union. Also reported by Valley Times.',
    );
    expect(reason(reported('b', 'lp', { via: repeats('wire'), ...aboard('12') }))).toBe(
      'Said by Mayor Lind. Also reported by Lake Wire.',
    );
    expect(reason(reported('b', 'vt', { by: ['union'], act: 'announcement', ...aboard('12') }))).toBe(
      'Said by Mayor Lind. Also said by Crew Union.',
    );
    expect(reason(assessed('b', 'union', 'vt', aboard('12')))).toBe('Said by Mayor Lind. Nobody else confirms it.');
  });

  it('is not also reported by the outlet that says so itself', () => {
    const { explanation, givers } = left(
      claimed('a', 'post-editors', 'lp', { main: true }),
      reported('b', 'lp-late', { agrees: ['a'] }),
    );
    expect(toldBy(givers)).toEqual(['Lake Post']);
    expect(explanation.reason).toBe('Said by Lake Post. Nobody else confirms it.');
  });

  it('is also said by another of the same name', () => {
    const ledger = ferryLedger({
      actors: [...ACTORS, actor('pilot-lind', { name: 'Mayor Lind', kind: 'person' })],
      events: [event('left', DAY, [claimed('a', 'lind', 'lp'), claimed('b', 'pilot-lind', 'vt', { agrees: ['a'] })])],
    });
    expect(ledger.eventById('left').explanation.reason).toBe('Said by Mayor Lind. Also said by Mayor Lind.');
  });

  it('does what is done by saying it', () => {
    const { status, explanation } = left(reported('a', 'lp', { by: ['vey'], act: 'resignation' }));
    expect([status.status, explanation.reason]).toEqual(['reported', 'Reported only by Lake Post.']);
    expect(left(reported('a', 'ferries-notice', { by: ['ferries'], act: 'ruling' })).explanation.reason).toBe(
      'Done by saying it, in a document of Orlo Ferries.',
    );
  });
});

describe('what an event is based on', () => {
  const based = (...claims: Claim[]): string => {
    const { standsOn } = told(claims).eventById('left');
    return stringsFor('en', 'UTC').origins(standsOn.statements, standsOn.sources, standsOn.kind, standsOn.independence);
  };
  const main = { main: true };

  it('is told by the kind of its documents where all are of one', () => {
    expect(based(reported('a', 'lp', main), reported('b', 'vt', main), reported('detail', 'lp'))).toBe(
      'Based on 2 statements in 2 articles, from 2 independent sources',
    );
    expect(based(reported('a', 'lp', main), reported('b', 'memo', main))).toMatch(/ in 2 documents, /);
  });

  it('counts what bears out its main statements, as its status does', () => {
    const alike = { agrees: ['a'] };
    expect(based(reported('a', 'lp', main), reported('b', 'vt', alike), reported('detail', 'lp'))).toBe(
      'Based on 2 statements in 2 articles, from 2 independent sources',
    );
    expect(based(claimed('a', 'lind', 'lp', main), claimed('b', 'vey', 'vt', alike))).toBe(
      'Based on 2 statements in 2 articles, from 2 independent sources',
    );
  });

  it('is no source that is counted where nobody knows where from, whoever speaks', () => {
    const unknown = { via: repeats('unknown') };
    for (const claim of [
      reported('a', 'lp', unknown),
      reported('a', 'lp', { ...unknown, by: ['vey'], act: 'offer' }),
    ]) {
      expect(based(claim)).toBe('Based on 1 statement in 1 article, origin not named');
    }
  });

  it('is at least so many sources where nobody knows where one has it from', () => {
    expect(based(reported('a', 'lp', main), reported('b', 'vt', { ...main, via: repeats('unknown') }))).toBe(
      'Based on 2 statements in 2 articles, from at least 1 independent source',
    );
  });
});

describe('what an event is reported by', () => {
  it('keeps “at least” where nobody knows where one has it from', () => {
    const { explanation } = told([
      reported('a', 'lp', { main: true }),
      reported('b', 'vt', { main: true, via: repeats('unknown') }),
    ]).eventById('left');
    expect(explanation.reason).toBe(
      'Reported by Lake Post and Valley Times. We know of no second origin. Where Valley Times got it is not known.',
    );
  });

  it('says that two describe one video', () => {
    const { explanation } = told([
      reported('a', 'lp', { main: true, via: describes('crew-video') }),
      reported('b', 'vt', { agrees: ['a'], via: describes('crew-video') }),
    ]).eventById('left');
    expect(explanation.reason).toBe('Two independent sources describe the same video: Lake Post and Valley Times.');
  });
});

describe('a document', () => {
  it('is told from another of its name by its title, in filters too', () => {
    const two = [
      article('early', { outlet: 'lake-post', title: 'It left', published: '2031-05-02' }),
      article('late', { outlet: 'lake-post', title: 'It is gone', published: '2031-05-02' }),
    ];
    const ledger = ferryLedger({ sources: [...SOURCES.filter(({ id }) => id !== 'lp'), ...two] });
    expect(ledger.refs.source('early').name).toBe('Lake Post, 2 May 2031: “It left”');
    expect(ledger.refs.source('late').name).toBe('Lake Post, 2 May 2031: “It is gone”');
    expect(ledger.refs.source('lp-late').name).toBe('Lake Post, 4 May 2031');
  });

  it('that bears no title is called by the day on which it was written', () => {
    const { refs } = ferryLedger({
      sources: [post('letter', 'union', '2031-05-09', { title: null, kind: 'letter', written: '2030-01' })],
    });
    expect(refs.source('letter').name).toBe('Letter by Crew Union, January 2030');
  });
});

describe('the story at a glance', () => {
  it('has every question once, in one of its four columns', () => {
    const ledger = told([
      reported('a', 'lp', { answers: { aboard: '12', spot: 'pier' } }),
      reported('b', 'vt', { answers: { aboard: '12', spot: 'harbour', known: 'yes' } }),
      reported('c', 'sr', { answers: { known: 'no', waiting: asOf(DAY, '40') } }),
    ]);
    const names = DIGEST_COLUMNS.flatMap((column) => linesIn(ledger, column).map(({ name }) => name));
    const questions = ledger.questions.map(({ ref }) => ref.name);
    expect(names.filter((name) => questions.includes(name)).toSorted()).toEqual(questions.toSorted());
  });

  it('says of an event that is best supported that its details differ', () => {
    const ledger = told([
      reported('a', 'lp', { main: true }),
      reported('b', 'vt', { agrees: ['a'] }),
      reported('c', 'lp', aboard('12')),
      reported('d', 'vt', aboard('13')),
    ]);
    expect(linesIn(ledger, 'supported').map(({ detail }) => detail)).toEqual([
      'Two independent sources report it: Lake Post and Valley Times. Answers differ on 1 detail.',
    ]);
  });
});

describe('a statement that moved to another event', () => {
  const moved = told(
    [reported('a', 'lp')],
    event('hearing', '2031-05-04', [reported('b', 'sr', { former_ids: ['left#old', 'hearing#first-name'] })]),
  );

  it('is pointed at from where it stood', () => {
    expect(moved.eventById('left').moved).toMatchObject([
      { id: 'old', to: { href: '/events/hearing/#claim-b', who: 'Shore Radio', event: { id: 'hearing' } } },
    ]);
    expect(moved.eventById('hearing').moved).toEqual([]);
  });

  it('is pointed at from the event that now has the address of where it stood', () => {
    const renamed = ferryLedger({
      events: [
        event('departs', DAY, [reported('a', 'lp')], { former_ids: ['left'] }),
        event('hearing', '2031-05-04', [reported('b', 'sr', { former_ids: ['left#old'] })]),
      ],
    });
    expect(renamed.eventById('departs').moved.map(({ id, to }) => [id, to.key])).toEqual([['old', 'hearing#b']]);
  });

  it('keeps its earlier address on the page of its event', () => {
    expect(moved.claims.get('hearing#b')?.formerAnchors).toEqual(['claim-first-name']);
  });

  it('leaves its earlier address to a statement that has it now', () => {
    const joined = ferryLedger({
      events: [
        event(
          'departs',
          DAY,
          [reported('a', 'lp'), reported('b', 'sr', { former_ids: ['left#a', 'left#b', 'left#old'] })],
          { former_ids: ['left'] },
        ),
      ],
    });
    expect(joined.claims.get('departs#b')?.formerAnchors).toEqual(['claim-old']);
    // What stands at the address of the event that is part of this one leads there all the same.
    expect(joined.eventById('departs').movedAside.map(({ from, id, to }) => [from, id, to.href])).toEqual([
      ['left', 'a', '/events/departs/#claim-b'],
    ]);
  });

  it('is known by every key that it had, also under ids that its events had', () => {
    const story = ferryLedger({
      events: [
        event('departs', DAY, [reported('a', 'lp'), reported('c', 'lp', { former_ids: ['departs#x'] })], {
          former_ids: ['left'],
        }),
        event('hearing', '2031-05-04', [reported('b', 'sr', { former_ids: ['departs#old'] })]),
      ],
    });
    const keys = (key: string) => story.claims.get(key)?.formerKeys;
    expect(keys('departs#a')).toEqual(['left#a']);
    expect(keys('departs#c')).toEqual(['left#x', 'departs#x', 'left#c']);
    expect(keys('hearing#b')).toEqual(['left#old', 'departs#old']);
  });
});

it('an outlet that reports a thing and is quoted as an actor is one source, and named once', () => {
  const ledger = ferryLedger({
    events: [
      event('left', DAY, [
        reported('own', 'lp', { answers: { aboard: '12' } }),
        claimed('quoted', 'post-editors', 'sr', { via: DIRECT, answers: { aboard: '12' } }),
      ]),
    ],
  });
  const aboard = ledger.questions.find(({ question: { id } }) => id === 'aboard');
  expect([aboard?.result.state, aboard?.sentence]).toEqual(['single', 'Several documents, one origin: Lake Post.']);
});

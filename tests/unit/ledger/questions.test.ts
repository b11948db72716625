/** What is shown of a question: each answer once, in words, with everybody who gives it. */
import { describe, expect, it } from 'vitest';
import { eventsInOrder } from '../../../src/ledger/slices/question-parts.ts';
import type { Claim } from '../../../src/model/record.ts';
import { QUESTIONS, ferryLedger } from '../model/ferry.ts';
import { keysOf, named } from '../model/ledger.ts';
import { asOf, assessed, claimed, event, question, reported } from '../model/story.ts';

const ledger = ferryLedger({
  events: [
    event('left', '2031-05-02', [
      reported('a', 'lp', { answers: { aboard: '12', spot: 'pier', waiting: asOf('2031-05-02', '40') } }),
      claimed('b', 'vey', 'sr', { answers: { aboard: '12', spot: 'harbour' } }),
      claimed('c', 'union', 'sr', { answers: { aboard: '14' } }),
      // What somebody counts, another only thinks.
      assessed('g', 'lind', 'vt', { answers: { aboard: '14' } }),
    ]),
    event('hearing', '2031-05-04', [
      // The same captain in the same paper, once more.
      claimed('d', 'vey', 'sr', { answers: { aboard: '12' } }),
      assessed('e', 'lind', 'vt', { answers: { aboard: '20', spot: 'lake', cause: 'order' } }),
    ]),
  ],
});
const { groups, ...aboard } = ledger.questionById('aboard');

describe('the answers to a question', () => {
  it('stand each once, as words, and say which nobody who counts gives', () => {
    expect(groups.map(({ text, fullText }) => [text, fullText])).toEqual([
      ['12 people', '12 people'],
      ['14 people', '14 people'],
      ['20 people', '20 people, an opinion, not counted'],
    ]);
  });

  it('name the time that they speak of', () => {
    expect(ledger.questionById('waiting').groups).toMatchObject([
      { text: '40', fullText: '40, as of 2 May 2031', asOfText: 'as of 2 May 2031' },
    ]);
    expect(groups.map(({ asOfText }) => asOfText)).toEqual([null, null, null]);
  });

  it('come with the statements that give them', () => {
    expect(groups.map(({ claims }) => keysOf(claims))).toEqual([
      ['left#a', 'hearing#d', 'left#b'],
      ['left#c', 'left#g'],
      ['hearing#e'],
    ]);
  });

  it('name everybody who gives them and counts once, with the paper it is read in', () => {
    expect(groups.map(({ givers }) => givers.map(({ who, readIn }) => [named(who), named(readIn)]))).toEqual([
      [
        [['Lake Post'], []],
        [['Captain Vey'], ['Shore Radio']],
      ],
      [[['Crew Union'], ['Shore Radio']]],
      [[['Mayor Lind'], ['Valley Times']]],
    ]);
  });

  it('name nobody who took them back beside those who stand by them', () => {
    const answers = { aboard: '12' };
    const takenBack = reported('b', 'sr', { answers, retracted: '2031-05-03' });
    const giversOf = (...claims: Claim[]) =>
      ferryLedger({ events: [event('left', '2031-05-02', claims)] })
        .questionById('aboard')
        .groups.map(({ givers, uncounted }) => [givers.flatMap(({ who }) => named(who)), uncounted]);
    expect(giversOf(reported('a', 'lp', { answers }), takenBack)).toEqual([[['Lake Post'], null]]);
    expect(giversOf(takenBack)).toEqual([[['Shore Radio'], 'taken back by its source']]);
  });

  it('keep apart one speaker in two papers', () => {
    const twice = ferryLedger({
      events: [
        event('left', '2031-05-02', [
          claimed('a', 'vey', 'lp', { answers: { aboard: '12' } }),
          claimed('b', 'vey', 'sr', { answers: { aboard: '12' } }),
        ]),
      ],
    });
    const [group] = twice.questionById('aboard').groups;
    expect(group?.givers.map(({ readIn }) => named(readIn))).toEqual([['Lake Post'], ['Shore Radio']]);
  });
});

describe('a question', () => {
  it('has its name and page, its threads, and each event whose statements answer it', () => {
    expect(aboard.ref).toEqual({ id: 'aboard', name: 'How many were aboard?', href: '/questions/aboard/' });
    expect(named(aboard.threads)).toEqual(['The night on the lake']);
    expect(aboard.events.map(({ id }) => id)).toEqual(['left', 'hearing']);
    expect(aboard.result.state).toBe('differs');
    expect(aboard.question.id).toBe('aboard');
  });

  it('names these events in the order of the timeline, whichever answer comes first', () => {
    const later = event('appeal', '2031-05-09', [
      claimed('a', 'vey', 'lp', { answers: { aboard: '12' } }),
      claimed('b', 'union', 'sr', { answers: { aboard: '12' } }),
    ]);
    const sooner = event('sighting', '2031-05-04', [claimed('a', 'lind', 'sr', { answers: { aboard: '13' } })]);
    const told = ferryLedger({ events: [later, sooner] });
    expect(named(eventsInOrder(told.events, told.questionById('aboard')))).toEqual(
      told.events.map(({ ref }) => ref.name),
    );
    expect(told.events.map(({ event: { id } }) => id)).toEqual(['sighting', 'appeal']);
  });

  it('has the events of the answers that stood before as well, and each of these answers an address of its own', () => {
    const told = ferryLedger({
      events: [
        event('left', '2031-05-02', [claimed('a', 'vey', 'lp', { answers: { aboard: '12' } })]),
        event('hearing', '2031-05-04', [claimed('b', 'vey', 'vt', { answers: { aboard: '13' }, revises: ['left#a'] })]),
      ],
    }).questionById('aboard');
    expect(named(eventsInOrder(ledger.events, told))).toEqual(['left', 'hearing']);
    expect([...told.groups, ...told.before].map(({ text, anchor }) => [text, anchor])).toEqual([
      ['13 people', 'answer-1'],
      ['12 people', 'before-1'],
    ]);
  });

  it('says where answers agree only because one place lies in another', () => {
    expect(ledger.questionById('spot').sameArea).toBe(true);
    expect(aboard.sameArea).toBe(false);
  });

  it('says so of answers that count and were not replaced, and of no others', () => {
    const sameArea = (...answers: [Parameters<typeof claimed>[3], Parameters<typeof claimed>[3]]): boolean =>
      ferryLedger({
        events: [
          event('left', '2031-05-02', [
            claimed('a', 'vey', 'lp', answers[0]),
            claimed('b', 'lind', 'vt', answers[1]),
            claimed('c', 'vey', 'vt', { answers: { spot: 'beach' } }),
            assessed('d', 'union', 'vt', { answers: { spot: 'pier' } }),
          ]),
        ],
      }).questionById('spot').sameArea;
    const pier = { answers: { spot: 'pier' } };
    const harbour = { answers: { spot: 'harbour' } };
    expect(sameArea({ ...pier, by: ['ferries'] }, harbour)).toBe(true);
    expect(sameArea({ ...pier, by: ['ferries'] }, { ...harbour, standing: 'assessed' })).toBe(false);
    // Two days later the captain names another place.
    expect(sameArea(pier, harbour)).toBe(false);
    expect(sameArea(pier, pier)).toBe(false);
  });

  it('is not to be compared with another, whichever of the two says so', () => {
    const told = ferryLedger({
      questions: [
        ...QUESTIONS,
        question('on-board', 'number', {
          title: 'How many had tickets?',
          not_comparable_with: { aboard: 'Children need none.', waiting: 'They are not aboard.' },
        }),
        question('crew', 'number', {
          title: 'How many work there?',
          not_comparable_with: { 'on-board': 'No tickets.' },
        }),
      ],
    });
    const withWhom = (id: string) =>
      told.questionById(id).notComparable.map(({ question: other, reason }) => [other.name, reason]);
    expect(withWhom('on-board')).toEqual([
      ['How many work there?', 'No tickets.'],
      ['How many were aboard?', 'Children need none.'],
      ['How many wait?', 'They are not aboard.'],
    ]);
    expect(withWhom('aboard')).toEqual([['How many had tickets?', 'Children need none.']]);
    expect(withWhom('spot')).toEqual([]);
  });
});

/** What is shown of a statement: whose it is, where from, what it answers, and which others speak of it. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/record.ts';
import { ACTORS, OUTLETS, SOURCES, ferryLedger } from '../model/ferry.ts';
import { named, type Ledger } from '../model/ledger.ts';
import {
  article,
  asOf,
  assessed,
  claimed,
  confirmed,
  describes,
  event,
  range,
  repeats,
  reported,
} from '../model/story.ts';

const DAY = '2031-05-02';

type LinkedClaim = NonNullable<ReturnType<Ledger['claims']['get']>>;

function claimOf({ claims }: Pick<Ledger, 'claims'>, key: string): LinkedClaim {
  const found = claims.get(key);
  if (!found) throw new Error(`There is no ${key}.`);
  return found;
}

const linked = (claim: Claim, ...others: Claim[]): LinkedClaim =>
  claimOf(ferryLedger({ events: [event('left', DAY, [claim, ...others])] }), `left#${claim.id}`);

describe('a statement', () => {
  it.each([
    ['an outlet', reported('a', 'lp'), 'report', 'reports'],
    ['an actor', claimed('a', 'union', 'sr'), 'say', 'says'],
    ['a document', reported('a', 'eyewitness'), 'report', 'reports'],
    ['one of several', claimed('a', 'vey', 'sr', { by: ['vey', 'ferries'] }), 'say', 'say'],
  ])('has its verb in the plural where the name of %s is', (_, claim, plural, singular) => {
    const verbIn = (records: Partial<Parameters<typeof ferryLedger>[0]>): string =>
      claimOf(ferryLedger({ ...records, events: [event('left', DAY, [claim])] }), 'left#a').verb;
    const inPlural = <One extends object>(all: readonly One[]): One[] => all.map((one) => ({ ...one, plural: true }));
    expect(verbIn({})).toBe(singular);
    const [actors, outlets, sources] = [inPlural(ACTORS), inPlural(OUTLETS), inPlural(SOURCES)];
    expect(verbIn({ actors, outlets, sources })).toBe(plural);
  });

  it('has a number in its event and an address of its own', () => {
    const { number, anchor, href, event: told } = linked(reported('b', 'lp'));
    expect({ number, anchor, href, told }).toEqual({
      number: 1,
      anchor: 'claim-b',
      href: '/events/left/#claim-b',
      told: { id: 'left', name: 'left', href: '/events/left/' },
    });
    const ledger = ferryLedger({ events: [event('left', DAY, [reported('a', 'lp'), reported('b', 'sr')])] });
    expect(claimOf(ledger, 'left#b').number).toBe(2);
  });

  it.each([
    [
      'of those who speak, in the order of the file',
      claimed('a', 'vey', 'lp', { by: ['vey', 'ferries'] }),
      ['Captain Vey', 'Orlo Ferries'],
      ['Lake Post'],
    ],
    ['of who judges', assessed('a', 'lind', 'sr'), ['Mayor Lind'], ['Shore Radio']],
    [
      'of who acts by speaking, where an outlet reports it',
      reported('a', 'lp', { act: 'offer', by: ['union'] }),
      ['Crew Union'],
      ['Lake Post'],
    ],
    ['of the outlet that reports it', reported('a', 'lp'), ['Lake Post'], []],
    [
      'of the outlet that reports as confirmed what somebody says',
      confirmed('a', 'coastguard', 'lp', { by: ['vey'] }),
      ['Lake Post'],
      [],
    ],
    ['of the actor whose document it is', reported('a', 'union-post'), ['Crew Union'], []],
    [
      'of a document where nobody is known to have published it',
      reported('a', 'eyewitness'),
      ['Somebody on the pier'],
      [],
    ],
    ['of an outlet that speaks for itself in its own paper', claimed('a', 'post-editors', 'lp'), ['Lake Post'], []],
  ])('is that %s', (_, claim, who, readIn) => {
    const found = linked(claim);
    expect(named(found.who)).toEqual(who);
    expect(named(found.readIn)).toEqual(readIn);
  });

  it('names the document it is read in, with the page of that', () => {
    expect(linked(reported('a', 'lp')).source).toEqual({
      id: 'lp',
      name: 'Lake Post, 2 May 2031',
      href: '/sources/lp/',
    });
  });

  it('is dated by the paper that had it first, or not at all', () => {
    expect(linked(reported('a', 'sr', { via: repeats('lp') })).said).toBe('2 May 2031');
    expect(linked(reported('a', 'eyewitness')).said).toBeNull();
  });

  it('names who confirms it, and whose words are quoted', () => {
    const quote = { text: 'It was gone.', translated: 'no' as const };
    const found = linked(confirmed('a', 'coastguard', 'lp', { quote: { ...quote, speaker: 'vey' } }));
    expect(named(found.confirmedBy)).toEqual(['the Coastguard']);
    expect(found.quotedSpeaker?.name).toBe('Captain Vey');
    const plain = linked(reported('a', 'lp', { quote }));
    expect(plain.confirmedBy).toEqual([]);
    expect(plain.quotedSpeaker).toBeNull();
  });

  it('has beside those whom another document names how its own describes them, and who names them', () => {
    const described = reported('a', 'lp', { standing: 'claimed', by_words: 'a man on the pier' });
    const found = linked({ ...described, named: { as: ['vey'], source: 'sr', note: 'He says so himself.' } });
    expect([named(found.who), found.verb]).toEqual([['Captain Vey'], 'says']);
    expect(found.naming).toEqual({
      described: [{ id: '', name: 'a man on the pier', href: null }],
      verb: 'said',
      source: { id: 'sr', name: 'Broadcast by Shore Radio, 3 May 2031', href: '/sources/sr/' },
      note: 'He says so himself.',
    });
    expect([linked(described).naming, linked(described).verb]).toEqual([null, 'said']);
  });

  it('is, of two with one id, the last, until the file has been mended', () => {
    const ledger = ferryLedger({ events: [event('left', DAY, [reported('a', 'lp'), reported('a', 'sr')])] });
    expect(ledger.eventById('left').claims.map(({ key, source }) => [key, source.id])).toEqual([['left#a', 'sr']]);
  });

  it('that was taken back says so', () => {
    expect(linked(reported('a', 'lp', { retracted: '2031-05-08' })).retracted).toBe(true);
    expect(linked(reported('a', 'lp')).retracted).toBe(false);
  });
});

describe('the way of a statement to us', () => {
  /** Each step as `how document`, with `reading` where it is our own, and the steps behind it. */
  const steps = (chain: LinkedClaim['chain']): unknown[] =>
    chain.map(({ how, basis, source, direct, further }) => {
      const from = source?.name ?? (direct ? 'its own ears' : 'nobody knows whom');
      const step = `${how} ${from}${basis === 'inferred' ? ', our reading' : ''}`;
      return further.length === 0 ? step : [step, ...steps(further)];
    });

  it('goes through every document, to where each got it from', () => {
    const sources = [
      ...SOURCES,
      article('digest', { outlet: 'valley-times', published: '2031-05-05', via: repeats('lp', 'copied') }),
      article('copied', { outlet: 'shore-radio', published: '2031-05-03', via: describes('guard-log') }),
    ];
    const ledger = ferryLedger({ sources, events: [event('left', DAY, [reported('a', 'digest')])] });
    expect(steps(claimOf(ledger, 'left#a').chain)).toEqual([
      'repeats Lake Post, 2 May 2031',
      ['repeats Shore Radio, 3 May 2031', 'describes Report by the Coastguard, 3 May 2031'],
    ]);
  });

  it('does not lead to an outlet where somebody speaks in a document of their own', () => {
    const direct: Claim['via'] = [{ source: 'direct', how: 'repeats', basis: 'stated', via: [] }];
    expect(steps(linked(claimed('a', 'union', 'union-post', { via: direct })).chain)).toEqual([]);
    expect(steps(linked(claimed('a', 'union', 'lp', { via: direct })).chain)).toEqual(['repeats its own ears']);
    const sources = [...SOURCES, article('column', { outlet: 'lake-post', by: ['union'] })];
    const inColumn = (by: string[], via: Claim['via']): LinkedClaim => {
      const claim = claimed('a', 'union', 'column', { by, via });
      return claimOf(ferryLedger({ sources, events: [event('left', DAY, [claim])] }), 'left#a');
    };
    expect(inColumn(['union'], direct)).toMatchObject({ chain: [], direct: false });
    expect(inColumn(['union', 'lind'], direct)).toMatchObject({ chain: [{ direct: true }], direct: true });
    expect(inColumn(['union'], [...direct, ...repeats('sr')])).toMatchObject({ chain: { length: 2 }, direct: false });
  });

  it('is told by whom somebody spoke to, where that is no outlet', () => {
    const direct: Claim['via'] = [{ source: 'direct', how: 'repeats', basis: 'stated', via: [] }];
    expect(linked(claimed('a', 'vey', 'guard-log', { via: direct }))).toMatchObject({ chain: [], direct: true });
    expect(linked(claimed('a', 'vey', 'guard-log', { via: repeats('sr') }))).toMatchObject({
      chain: [{ source: { id: 'sr' } }],
      direct: false,
    });
  });

  it('is its own where it tells it, and that of its document where it does not', () => {
    const sources = [...SOURCES, article('digest', { outlet: 'valley-times', via: repeats('sr') })];
    const own = reported('own', 'digest', {
      via: [{ source: 'union-post', how: 'describes', basis: 'inferred', via: [] }],
    });
    const ledger = ferryLedger({ sources, events: [event('left', DAY, [reported('a', 'digest'), own])] });
    expect(steps(claimOf(ledger, 'left#a').chain)).toEqual(['repeats Broadcast by Shore Radio, 3 May 2031']);
    expect(steps(claimOf(ledger, 'left#own').chain)).toEqual(['describes Post by Crew Union, 2 May 2031, our reading']);
  });

  it('is that of its own where people without a name spoke to whom a document hands on', () => {
    const people = { standing: 'claimed', by_words: 'people on the pier' } as const;
    expect(steps(linked(reported('a', 'lp', people)).chain)).toEqual(['repeats its own ears']);
    expect(steps(linked(reported('a', 'lp', { ...people, via: repeats('vt') })).chain)).toEqual([
      'repeats Valley Times, 4 May 2031',
    ]);
  });

  it('may begin where nobody knows', () => {
    const { chain } = linked(reported('a', 'lp', { via: repeats('unknown') }));
    expect(steps(chain)).toEqual(['repeats nobody knows whom']);
    expect(chain[0]?.source).toBeNull();
  });

  it('is told for one statement in more than one step, before what the records of the documents say', () => {
    const [own] = repeats('sr');
    const via = own ? [{ ...own, via: describes('guard-log') }] : [];
    expect(steps(linked(reported('a', 'lp', { via })).chain)).toEqual([
      ['repeats Broadcast by Shore Radio, 3 May 2031', 'describes Report by the Coastguard, 3 May 2031'],
    ]);
  });

  it('ends where papers that cite each other would lead back', () => {
    const sources = [
      article('one', { outlet: 'lake-post', via: repeats('two') }),
      article('two', { outlet: 'valley-times', via: repeats('one') }),
    ];
    const ledger = ferryLedger({ sources, events: [event('left', DAY, [reported('a', 'one')])] });
    expect(steps(claimOf(ledger, 'left#a').chain)).toEqual([
      ['repeats Valley Times, 5 June 2023', 'repeats Lake Post, 5 June 2023'],
    ]);
  });
});

describe('what a statement answers', () => {
  it.each([
    ['a number', { aboard: '12' }, 'How many were aboard?', '12 people', true],
    ['an open number', { aboard: range({ min: 12 }) }, 'How many were aboard?', 'at least 12 people', true],
    ['a place', { spot: 'pier' }, 'Where did it stop?', 'Long Pier', false],
    ['a choice', { cause: 'order' }, 'Why did it leave?', 'The company told him to', false],
    ['a date', { left: '2031-05-02' }, 'When did it leave?', 'Friday 2 May 2031', false],
  ])('is %s in words', (_, answers, question, text, saysItself) => {
    const [id = ''] = Object.keys(answers);
    expect(linked(reported('a', 'lp', { answers })).answers).toEqual([
      {
        question: { id, name: question, href: `/questions/${id}/` },
        text,
        saysItself,
        short: text.charAt(0).toUpperCase() + text.slice(1),
        asOf: null,
        differs: false,
        uncounted: null,
      },
    ]);
  });

  it('tells the time it speaks of, where the answer changes', () => {
    const [answer] = linked(reported('a', 'lp', { answers: { waiting: asOf('2031-05-03', '40') } })).answers;
    expect(answer).toMatchObject({ text: '40', asOf: 'as of 3 May 2031' });
  });

  it('tells that another cannot be so beside it', () => {
    const differing = linked(
      reported('a', 'lp', { answers: { aboard: '12', spot: 'pier' } }),
      reported('b', 'sr', { answers: { aboard: '13', spot: 'harbour' } }),
    );
    expect(differing.answers.map(({ question, differs }) => [question.id, differs])).toEqual([
      ['aboard', true],
      ['spot', false],
    ]);
  });

  it('tells since when its voice says otherwise', () => {
    const [answer] = linked(
      claimed('a', 'vey', 'lp', { answers: { aboard: '12' } }),
      claimed('b', 'vey', 'vt', { answers: { aboard: '13' } }),
    ).answers;
    expect(answer?.uncounted).toBe('replaced on 4 May 2031');
  });

  it('leaves out what its question cannot read, and a question that there is not', () => {
    expect(linked(reported('a', 'lp', { answers: { aboard: 'many', nothing: '1' } })).answers).toEqual([]);
  });
});

describe('statements that speak of each other', () => {
  const ledger = ferryLedger({
    events: [
      event('left', DAY, [
        claimed('early', 'vey', 'lp'),
        claimed('late', 'union', 'sr', { disputes: ['early'], by: ['union', 'lind'] }),
      ]),
      event('hearing', '2031-05-04', [
        reported('first', 'vt'),
        claimed('again', 'ferries', 'ferries-notice', { agrees: ['left#early'], disputes: ['left#late'] }),
        // What a paper takes back, it agrees with no more.
        reported('gone', 'lp-late', { agrees: ['left#early'], disputes: ['left#late'], retracted: '2031-05-08' }),
        // It speaks of a draft, which is not shown.
        claimed('bold', 'lind', 'vt', { disputes: ['draft#a'], agrees: ['draft#b'] }),
      ]),
      event('draft', '2031-05-05', [reported('a', 'vt'), reported('b', 'vt')], { draft: true }),
    ],
  });
  const early = {
    key: 'left#early',
    href: '/events/left/#claim-early',
    number: 1,
    who: 'Captain Vey',
    event: { id: 'left', name: 'left', href: '/events/left/' },
    isSaid: true,
    gone: null,
  };
  const late = {
    ...early,
    key: 'left#late',
    href: '/events/left/#claim-late',
    number: 2,
    who: 'Crew Union and Mayor Lind',
  };
  const again = {
    key: 'hearing#again',
    href: '/events/hearing/#claim-again',
    // Behind all that the first document says.
    number: 3,
    who: 'Orlo Ferries',
    event: { id: 'hearing', name: 'hearing', href: '/events/hearing/' },
    isSaid: true,
    gone: null,
  };

  it('point at those that say the same, both ways, and not at themselves', () => {
    expect(claimOf(ledger, 'hearing#again').agrees).toEqual([early]);
    expect(claimOf(ledger, 'left#early').agrees).toEqual([again]);
    expect(claimOf(ledger, 'left#late').agrees).toEqual([]);
  });

  it('point, where more than twelve say the same, at those alone that they name and that name them', () => {
    const saying = (amount: number) => {
      const others = Array.from({ length: amount - 2 }, (_, at) => reported(`c${at}`, 'sr', { agrees: ['left#b'] }));
      const gone = reported('gone', 'sr', { agrees: ['left#b'], retracted: '2031-05-08' });
      const [a, b] = [reported('a', 'lp', { agrees: ['b'] }), reported('b', 'vt', { agrees: ['left#a'] })];
      const claims = [a, b, ...others, gone];
      return ferryLedger({ events: [event('left', DAY, claims)] });
    };
    const amounts = (told: Pick<Ledger, 'claims'>): number[] =>
      ['a', 'b', 'c0'].map((id) => claimOf(told, `left#${id}`).agrees.length);
    expect(amounts(saying(12))).toEqual([11, 11, 11]);
    expect(amounts(saying(13))).toEqual([1, 12, 1]);
    expect(claimOf(saying(13), 'left#c0').agrees.map(({ key }) => key)).toEqual(['left#b']);
  });

  it('point at those that they deny, and at those that deny them', () => {
    expect(claimOf(ledger, 'left#late').denies).toEqual([early]);
    expect(claimOf(ledger, 'left#early').deniedBy).toEqual([late]);
    expect(claimOf(ledger, 'hearing#again').denies).toEqual([late]);
    expect(claimOf(ledger, 'left#late').deniedBy).toEqual([again]);
    expect(claimOf(ledger, 'left#early').denies).toEqual([]);
    expect(claimOf(ledger, 'hearing#bold').denies).toEqual([]);
    expect(claimOf(ledger, 'hearing#again').deniedBy).toEqual([]);
  });
});

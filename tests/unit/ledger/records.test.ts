/** What is shown of actors, places, documents and outlets. */
import { describe, expect, it } from 'vitest';
import { SOURCES, ferryLedger } from '../model/ferry.ts';
import { keysOf, named } from '../model/ledger.ts';
import {
  article,
  claimed,
  confirmed,
  describes,
  event,
  outlet,
  post,
  repeats,
  reported,
  when,
} from '../model/story.ts';

const quote = (speaker: string) => ({ text: 'Gone.', speaker, translated: 'no' as const });
const idsOf = (refs: readonly { id: string }[]): string[] => refs.map(({ id }) => id);

const ledger = ferryLedger({
  sources: [
    ...SOURCES,
    article('digest', { outlet: 'lake-post', published: '2031-05-06', via: repeats('copied') }),
    article('copied', { outlet: 'valley-times', published: '2031-05-05', via: describes('guard-log') }),
    post('joint', 'union', '2031-05-06', { by: ['union', 'vey'], title: 'Together', written: '2031-04' }),
    post('union-plan', 'union', '2031-05-01'),
  ],
  events: [
    event(
      'left',
      '2031-05-02',
      [
        claimed('captain', 'vey', 'lp', { answers: { spot: 'pier' } }),
        confirmed('seen', 'coastguard', 'sr', { quote: quote('vey') }),
        reported('paper', 'digest', { answers: { spot: 'harbour', cause: 'order' } }),
        reported('own-way', 'digest', { via: repeats('union-post') }),
      ],
      { places: ['pier'], actors: ['vey'] },
    ),
    event('talks', '2031-05-04', [claimed('crew', 'union', 'union-post')], { places: ['harbour'], actors: ['union'] }),
  ],
});

function of<Item extends { ref: { id: string } }>(items: readonly Item[], id: string): Item {
  const found = items.find(({ ref }) => ref.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

describe('an actor', () => {
  const vey = of(ledger.actors, 'vey');

  it('has a name, a page, the side of those it belongs to, and its members', () => {
    expect(vey.ref).toEqual({ id: 'vey', name: 'Captain Vey', href: '/actors/vey/' });
    expect(vey.actor.id).toBe('vey');
    expect(vey.side).toEqual({ id: 'north', name: 'The north shore', href: '/sides/north/' });
    expect(named(vey.memberOf)).toEqual(['Orlo Ferries']);
    const ferries = of(ledger.actors, 'ferries');
    expect(named(ferries.members)).toEqual(['Captain Vey']);
    expect([vey.members, ferries.memberOf]).toEqual([[], []]);
    expect(of(ledger.actors, 'lind').side).toBeNull();
  });

  it('says what it speaks, what is quoted of it, and what a document of its own says', () => {
    expect(keysOf(vey.says)).toEqual(['left#captain', 'left#seen']);
    expect(keysOf(of(ledger.actors, 'union').says)).toEqual(['left#own-way', 'talks#crew']);
    expect(of(ledger.actors, 'coastguard').says).toEqual([]);
  });

  it('does not say what another does by saying it, though a document of its own reports that', () => {
    const told = ferryLedger({
      events: [
        event('left', '2031-05-02', [reported('a', 'guard-log', { by: ['ferries'], act: 'order' })]),
        event('seen', '2031-05-02', [reported('b', 'guard-log')]),
      ],
    });
    expect(keysOf(of(told.actors, 'ferries').says)).toEqual(['left#a']);
    expect(keysOf(of(told.actors, 'coastguard').says)).toEqual(['seen#b']);
  });

  it('confirms what it is said to confirm', () => {
    expect(keysOf(of(ledger.actors, 'coastguard').confirms)).toEqual(['left#seen']);
    expect(vey.confirms).toEqual([]);
  });

  it('has the events in which it acts, and the documents that it published', () => {
    expect(idsOf(vey.events.map(({ ref }) => ref))).toEqual(['left']);
    expect(named(vey.sources)).toEqual(['Together']);
    expect(idsOf(of(ledger.actors, 'union').sources), 'as they came out').toEqual([
      'union-plan',
      'union-post',
      'joint',
    ]);
  });
});

describe('a place', () => {
  const harbour = of(ledger.places, 'harbour');

  it('has a name, a page, what it lies in and what lies in it', () => {
    expect(harbour.ref).toEqual({ id: 'harbour', name: 'the harbour', href: '/places/harbour/' });
    expect(harbour.place.id).toBe('harbour');
    expect(harbour.within?.name).toBe('Lake Orlo');
    expect(named(harbour.contains)).toEqual(['Long Pier']);
    expect(of(ledger.places, 'lake').within).toBeNull();
    expect(named(of(ledger.places, 'lake').contains)).toEqual(['the harbour', 'Reed Beach']);
  });

  it('has the events there and in all that lies in it, and the questions that it answers', () => {
    expect(idsOf(harbour.events.map(({ ref }) => ref))).toEqual(['left', 'talks']);
    expect(idsOf(of(ledger.places, 'lake').events.map(({ ref }) => ref))).toEqual(['left', 'talks']);
    expect(idsOf(of(ledger.places, 'pier').events.map(({ ref }) => ref))).toEqual(['left']);
    expect(of(ledger.places, 'beach').events).toEqual([]);
    expect(idsOf(harbour.answers.map(({ ref }) => ref))).toEqual(['spot']);
    expect(idsOf(of(ledger.places, 'pier').answers.map(({ ref }) => ref))).toEqual(['spot']);
    expect(of(ledger.places, 'beach').answers).toEqual([]);
  });
});

describe('a document', () => {
  it.each([
    ['an article by its paper and day', 'lp', 'Lake Post, 2 May 2031'],
    ['a broadcast by its station and day', 'sr', 'Broadcast by Shore Radio, 3 May 2031'],
    ['a post by its title', 'ferries-notice', 'To our passengers'],
    ['one without a title by who published it', 'union-post', 'Post by Crew Union, 2 May 2031'],
  ])('names %s', (_, id, name) => {
    expect(of(ledger.sources, id).ref).toEqual({ id, name, href: `/sources/${id}/` });
  });

  it('has its outlet or those it is by, and its day', () => {
    const lp = of(ledger.sources, 'lp');
    expect([lp.source.id, lp.outlet?.name, named(lp.by), lp.published]).toEqual(['lp', 'Lake Post', [], '2 May 2031']);
    const joint = of(ledger.sources, 'joint');
    expect([joint.outlet, named(joint.by), joint.written]).toEqual([null, ['Crew Union', 'Captain Vey'], 'April 2031']);
    expect(of(ledger.sources, 'eyewitness').published).toBeNull();
  });

  it('has its own way to where it got what it says', () => {
    const [step] = of(ledger.sources, 'digest').chain;
    expect(step).toMatchObject({
      how: 'repeats',
      source: { id: 'copied' },
      further: [{ source: { id: 'guard-log' } }],
    });
    expect(of(ledger.sources, 'lp').chain).toEqual([]);
  });

  it('names the documents that have something from it, by their own records', () => {
    const citing = (id: string) => of(ledger.sources, id).citedIn.map((document) => document.id);
    expect(citing('copied')).toEqual(['digest']);
    expect(citing('digest')).toEqual([]);
  });

  it('has what is taken from it, and what others hand on from it as far as they only repeat', () => {
    const claimsOf = (id: string) => [keysOf(of(ledger.sources, id).claims), keysOf(of(ledger.sources, id).handedOn)];
    expect(claimsOf('digest')).toEqual([['left#paper', 'left#own-way'], []]);
    expect(claimsOf('copied')).toEqual([[], ['left#paper']]);
    expect(claimsOf('guard-log')).toEqual([[], ['left#paper']]);
    expect(claimsOf('union-post')).toEqual([['talks#crew'], ['left#own-way']]);
  });

  it('hands on nothing from behind an account that another gives in its own words', () => {
    const told = ferryLedger({
      sources: [
        ...SOURCES,
        article('own-words', { outlet: 'lake-post', via: describes('copied') }),
        article('copied', { outlet: 'valley-times', via: repeats('guard-log') }),
      ],
      events: [
        event('left', '2031-05-02', [
          reported('a', 'own-words'),
          reported('b', 'lp', { via: repeats('sr', 'sr') }),
          reported('c', 'vt', { via: repeats('sr') }),
        ]),
      ],
    });
    expect(keysOf(of(told.sources, 'copied').handedOn)).toEqual(['left#a']);
    expect(of(told.sources, 'guard-log').handedOn).toEqual([]);
    expect(keysOf(of(told.sources, 'sr').handedOn)).toEqual(['left#b', 'left#c']);
  });

  it('hands on what a statement says that another got from it, whichever of two ways is named first', () => {
    const [plain] = repeats('sr');
    const [nested] = repeats('copied');
    if (!plain || !nested) throw new Error('No links.');
    const ways = [plain, { ...nested, via: [{ ...plain, via: repeats('union-post') }] }];
    for (const via of [ways, ways.toReversed()]) {
      const told = ferryLedger({ events: [event('left', '2031-05-02', [reported('a', 'lp', { via })])] });
      expect(keysOf(of(told.sources, 'union-post').handedOn)).toEqual(['left#a']);
    }
  });
});

describe('a document that takes back what another said', () => {
  it('shows what it takes back', () => {
    const retracted = { on: when('2031-05-04'), by: 'Lake Post', note: 'It was another ferry.', source: 'lp-late' };
    const told = ferryLedger({
      events: [event('left', '2031-05-02', [{ ...reported('a', 'lp'), retracted }])],
    });
    expect(keysOf(of(told.sources, 'lp-late').takesBack)).toEqual(['left#a']);
    expect(of(told.sources, 'lp').takesBack).toEqual([]);
    expect(told.claims.get('left#a')?.retractedIn?.name).toBe('Lake Post, 4 May 2031');
  });
});

describe('a document that tells who it was whom another describes', () => {
  it('shows whose statements it names', () => {
    const named = { as: ['vey'], source: 'sr' };
    const told = ferryLedger({
      events: [
        event('left', '2031-05-02', [
          reported('a', 'lp', { standing: 'claimed', by_words: 'a man on the pier', named }),
          reported('b', 'lp', { standing: 'claimed', by_words: 'people on the pier' }),
        ]),
      ],
    });
    expect(keysOf(of(told.sources, 'sr').names)).toEqual(['left#a']);
    expect(of(told.sources, 'lp').names).toEqual([]);
  });
});

describe('an outlet', () => {
  it('has its documents, and what it says in its own voice', () => {
    const paper = of(ledger.outlets, 'lake-post');
    expect(paper.ref).toEqual({ id: 'lake-post', name: 'Lake Post', href: '/outlets/lake-post/' });
    expect(paper.outlet.id).toBe('lake-post');
    expect(idsOf(paper.sources.map(({ ref }) => ref))).toEqual(['lp', 'lp-late', 'digest']);
    // What it hands on is another's word: another paper's, and the crew's.
    expect(keysOf(paper.claims)).toEqual([]);
    expect(keysOf(paper.handsOn)).toEqual(['left#captain', 'left#paper', 'left#own-way']);
    expect(keysOf(of(ledger.outlets, 'valley-times').claims)).toEqual(['left#paper']);
    const radio = of(ledger.outlets, 'shore-radio');
    expect([keysOf(radio.claims), keysOf(radio.handsOn)]).toEqual([['left#seen'], []]);
  });

  it('has an owner, which is an outlet or somebody else, and what it owns', () => {
    const { outlets, actors } = ferryLedger({
      outlets: [
        outlet('lake-post', { name: 'Lake Post' }),
        outlet('shore-radio', { name: 'Shore Radio', owner: 'lake-post' }),
        outlet('valley-times', { name: 'Valley Times', owner: 'ferries' }),
      ],
    });
    expect(of(outlets, 'shore-radio').owner).toEqual(of(outlets, 'lake-post').ref);
    expect(named(of(outlets, 'lake-post').owns)).toEqual(['Shore Radio']);
    expect(of(outlets, 'valley-times').owner?.name).toBe('Orlo Ferries');
    expect(named(of(actors, 'ferries').owns)).toEqual(['Valley Times']);
    expect(of(outlets, 'lake-post').owner).toBeNull();
  });
});

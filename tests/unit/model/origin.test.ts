import { describe, expect, it } from 'vitest';
import { independentOrigins, originsOf, type Independence } from '../../../src/model/origin.ts';
import type { Claim, SourceRecord } from '../../../src/model/record.ts';
import fc from '../property.ts';
import { ACTORS, SOURCES } from './river.ts';
import { actor, article, claim, claimed, describes, outlet, post, repeats, reported, source, story } from './story.ts';

const river = story({ actors: ACTORS, sources: SOURCES });

describe('the origins of a claim', () => {
  it('are the documents where its chain of repeats ends', () => {
    const told = story({
      sources: [
        article('daily', { via: repeats('agency') }),
        article('agency', { via: repeats('post') }),
        post('post', 'rowers', '2023-06-04'),
      ],
    });
    expect(originsOf(told, reported('a', 'daily'))).toEqual(['post']);
  });

  it('include the describer, and not what it describes', () => {
    expect(originsOf(river, reported('a', 'shore-times', { via: describes('rowers-images') }))).toEqual([
      'shore-times',
    ]);
    const told = story({
      sources: [article('daily'), article('agency', { via: describes('post') }), post('post', 'rowers', '2023-06-04')],
    });
    expect(originsOf(told, reported('a', 'daily', { via: repeats('agency') }))).toEqual(['agency']);
  });

  it("are found by the claim's own links where it has some, else by its source's", () => {
    const told = story({
      sources: [article('daily', { via: repeats('agency') }), article('agency'), article('other')],
    });
    expect(originsOf(told, reported('a', 'daily', { via: repeats('other') }))).toEqual(['other']);
    expect(originsOf(told, reported('a', 'daily', { via: describes('other') }))).toEqual(['daily']);
  });

  it("follow what a claim says of a document behind it, before that document's own record", () => {
    const wire = { source: 'agency', how: 'repeats', basis: 'stated' } as const;
    const told = story({
      sources: [
        article('daily'),
        article('agency', { via: describes('video') }),
        post('video', 'rowers', '2023-06-04'),
      ],
    });
    expect(originsOf(told, reported('a', 'daily', { via: [{ ...wire, via: [] }] }))).toEqual(['agency']);
    expect(originsOf(told, reported('a', 'daily', { via: [{ ...wire, via: repeats('video') }] }))).toEqual(['video']);
  });

  it('end with the source where it was spoken to directly', () => {
    expect(originsOf(river, claimed('a', 'rowers', 'shore-times', { via: repeats('direct') }))).toEqual([
      'shore-times',
    ]);
  });

  it('are each counted once where chains part and meet again', () => {
    const told = story({
      sources: [
        article('daily', { via: [...repeats('left', 'right'), ...describes('video')] }),
        article('left', { via: repeats('post') }),
        article('right', { via: repeats('post', 'agency') }),
        article('agency'),
        post('post', 'rowers', '2023-06-04'),
      ],
    });
    expect(originsOf(told, reported('a', 'daily'))).toEqual(['agency', 'daily', 'post']);
  });

  it('are unknown where nobody knows where a chain ends', () => {
    expect(originsOf(river, claimed('a', 'rowers', 'shore-times', { via: repeats('unknown') }))).toEqual(['unknown']);
  });

  it('are found at the end of a very long chain', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      source(`copy-${String(at)}`, { via: repeats(`copy-${String(at + 1)}`) }),
    );
    const told = story({ sources: [...chain, post('copy-20000', 'rowers', '2023-06-04')] });
    const copy = reported('a', 'copy-0');
    expect(originsOf(told, copy)).toEqual(['copy-20000']);
  });
});

describe('independent origins', () => {
  const count = (...claims: Claim[]): number => independentOrigins(river, claims).count;

  it('are one where five outlets repeat one post', () => {
    const outlets = ['north', 'east', 'south', 'west', 'centre'];
    const told = story({ sources: [...outlets.map((id) => article(id)), post('post', 'rowers', '2023-06-04')] });
    const claims = outlets.map((outlet) => reported(outlet, outlet, { via: repeats('post') }));
    expect(independentOrigins(told, claims)).toMatchObject({ count: 1, atLeast: false, origins: ['post'] });
  });

  it('are two where two outlets each describe one video', () => {
    expect(
      count(
        reported('images', 'shore-times', { via: describes('rowers-images') }),
        reported('video', 'brack-post', { via: describes('rowers-images') }),
      ),
    ).toBe(2);
  });

  it('are one where one actor publishes twice, or two of one side publish', () => {
    expect(count(reported('a', 'rowers-images'), reported('b', 'rowers-statement'))).toBe(1);
    expect(count(reported('a', 'rowers-images'), reported('b', 'divers-video'))).toBe(1);
    expect(count(reported('a', 'rowers-images'), reported('b', 'harbour-trust-briefing'))).toBe(2);
  });

  it('are no more where one more document joins two that were apart', () => {
    const joint = post('joint-statement', 'rowers', '2023-06-05', { by: ['rowers', 'harbour-trust'] });
    const told = story({ actors: ACTORS, sources: [...SOURCES, joint] });
    const apart = [reported('a', 'rowers-images'), reported('b', 'harbour-trust-briefing')];
    expect(independentOrigins(told, [...apart, reported('c', 'joint-statement')]).count).toBe(1);
  });

  it('are at least so many where one is unnamed or unknown', () => {
    const told = story({ sources: [article('daily'), source('social-media', { unnamed: true })] });
    const daily = reported('a', 'daily');
    expect(independentOrigins(told, [daily, reported('b', 'social-media')])).toMatchObject({
      count: 1,
      atLeast: true,
      origins: ['daily'],
      unknownBehind: ['social-media'],
    });
    expect(independentOrigins(told, [reported('c', 'daily', { via: repeats('unknown') })])).toMatchObject({
      count: 0,
      atLeast: true,
      unknownBehind: ['daily'],
    });
    expect(independentOrigins(told, [daily])).toMatchObject({ atLeast: false, unknownBehind: [] });
  });

  it('are one where two outlets have the word of one speaker, whatever they say of where from', () => {
    const says = (from: string, via: Claim['via'] = []): Claim => claimed(from, 'rowers', from, { via });
    const inBoth = (via?: Claim['via']): Independence =>
      independentOrigins(river, [says('shore-times', via), says('brack-post', via)]);
    expect(inBoth()).toMatchObject({ count: 1, atLeast: false });
    expect(inBoth(repeats('rowers-statement'))).toMatchObject({ count: 1, atLeast: false });
    expect(inBoth(repeats('direct'))).toMatchObject({ count: 1, atLeast: false });
    expect(inBoth(repeats('unknown'))).toMatchObject({ count: 1, atLeast: true });
  });

  it('are one for two speakers of one side, named together, and two for those of two', () => {
    const both = independentOrigins(river, [
      claimed('a', 'rowers', 'shore-times'),
      claimed('b', 'divers', 'shore-times'),
      reported('c', 'brack-post'),
    ]);
    expect(both.counted).toEqual([
      {
        voices: [
          { kind: 'actors', ids: ['rowers'] },
          { kind: 'actors', ids: ['divers'] },
        ],
        side: 'upstream',
        owner: null,
      },
      { voices: [{ kind: 'outlet', id: 'brack-post' }], side: null, owner: null },
    ]);
    expect(both.count).toBe(2);
    expect(count(claimed('a', 'rowers', 'shore-times'), claimed('b', 'harbour-trust', 'shore-times'))).toBe(2);
  });

  it('are those who describe a video, without whoever made it', () => {
    const made = claimed('maker', 'rowers', 'shore-times', { via: repeats('rowers-images') });
    const describer = (from: string): Claim => reported(from, from, { via: describes('rowers-images') });
    expect(independentOrigins(river, [made, describer('shore-times'), describer('brack-post')])).toMatchObject({
      count: 2,
      describing: 'rowers-images',
    });
    expect(independentOrigins(river, [made, describer('brack-post')])).toMatchObject({
      count: 1,
      counted: [{ voices: [{ kind: 'outlet', id: 'brack-post' }] }],
    });
    expect(count(made)).toBe(1);
    expect(independentOrigins(river, [describer('shore-times'), reported('b', 'brack-post')]).describing).toBeNull();
  });

  it('are those who speak in what others made, beside who describes it', () => {
    const told = story({
      actors: ACTORS,
      sources: [...SOURCES, article('debate', { kind: 'broadcast' })],
    });
    const speaks = (by: string): Claim => claimed(by, by, 'debate');
    const all = [speaks('rowers'), speaks('harbour-trust')];
    const seen = reported('seen', 'brack-post', { via: describes('debate') });
    expect(independentOrigins(told, all).count).toBe(2);
    expect(independentOrigins(told, [...all, seen]).count).toBe(3);
    const own = claimed('own', 'divers', 'shore-times', { via: repeats('rowers-images') });
    const ofTheirs = reported('seen', 'brack-post', { via: describes('rowers-images') });
    expect(count(own, ofTheirs), 'in a video of their own side').toBe(1);
  });

  it('are who made a video where nobody who can be pointed at describes it', () => {
    const told = story({
      actors: ACTORS,
      sources: [...SOURCES, source('social-media', { unnamed: true, via: describes('rowers-images') })],
    });
    const rumour = reported('rumour', 'brack-post', { via: repeats('social-media') });
    expect(independentOrigins(told, [reported('own', 'rowers-images'), rumour])).toMatchObject({
      count: 1,
      atLeast: true,
      counted: [{ voices: [{ kind: 'actors', ids: ['rowers'] }] }],
    });
  });

  it('are of one side only where all that are counted once share it', () => {
    const joint = post('joint-statement', 'rowers', '2023-06-05', { by: ['rowers', 'harbour-trust'] });
    const told = story({ actors: ACTORS, sources: [...SOURCES, joint] });
    const [origin] = independentOrigins(told, [
      reported('a', 'rowers-images'),
      reported('b', 'joint-statement'),
      reported('c', 'alder-post'),
    ]).counted;
    expect(origin).toMatchObject({ voices: { length: 3 }, side: null });
  });

  it('are the agency alone where three outlets copy what it wrote of a video', () => {
    const outlets = ['north', 'east', 'south'];
    const told = story({
      sources: [
        ...outlets.map((id) => article(id, { via: repeats('wire') })),
        article('wire', { via: describes('video') }),
        post('video', 'rowers', '2023-06-04'),
      ],
    });
    const copies = outlets.map((outlet) => reported(outlet, outlet));
    expect(independentOrigins(told, copies)).toMatchObject({
      count: 1,
      counted: [{ voices: [{ kind: 'outlet', id: 'wire' }] }],
    });
  });

  it('are at least one where people without a name spoke to two papers: they may be the same', () => {
    const familiar = (from: string, by_words = 'people familiar with the talks'): Claim =>
      claim(from, from, { standing: 'claimed', by_words });
    const inTwo = [familiar('shore-times'), familiar('brack-post', 'an official')];
    expect(independentOrigins(river, inTwo)).toMatchObject({ count: 1, atLeast: true });
    expect(independentOrigins(river, inTwo).counted.map(({ voices }) => voices.length)).toEqual([2]);
    expect(independentOrigins(river, [familiar('shore-times')])).toMatchObject({ count: 1, atLeast: false });
    // A paper that reports by itself what people told it counts for itself.
    expect(independentOrigins(river, [...inTwo, reported('a', 'shore-times')])).toMatchObject({
      count: 2,
      atLeast: true,
    });
  });

  it('count nobody without a name beside an actor, who may be the same, and tell of whom', () => {
    const familiar = (from: string): Claim =>
      claim(from, from, { standing: 'claimed', by_words: 'people familiar with the talks' });
    const unnamed = (source: string) => ({ kind: 'unnamed', words: 'people familiar with the talks', source });
    const inTwo = [familiar('shore-times'), familiar('brack-post')];
    const own = claimed('own', 'rowers', 'shore-times');
    expect(independentOrigins(river, [...inTwo, own])).toMatchObject({
      count: 1,
      atLeast: true,
      counted: [{ voices: [{ kind: 'actors', ids: ['rowers'] }] }],
      uncounted: [unnamed('shore-times'), unnamed('brack-post')],
    });
    // What an actor publishes is the actor's own statement, too.
    const published = independentOrigins(river, [...inTwo, reported('b', 'rowers-statement')]);
    expect(published).toMatchObject({ count: 1, atLeast: true });
    // A paper that reports by itself what people told it counts for itself, and they may still be the actor.
    const paper = independentOrigins(river, [...inTwo, own, reported('c', 'brack-post')]);
    expect(paper).toMatchObject({ count: 2, atLeast: true, uncounted: [unnamed('shore-times')] });
  });

  it('are one for a speaker whom one paper describes and another names, as soon as a document says who that was', () => {
    const described = (named?: Claim['named']): Claim =>
      claim('a', 'shore-times', { standing: 'claimed', by_words: 'a rower', ...(named && { named }) });
    const own = claimed('b', 'rowers', 'brack-post');
    expect(independentOrigins(river, [described(), own])).toMatchObject({ count: 1, atLeast: true });
    const told = independentOrigins(river, [described({ as: ['rowers'], source: 'brack-post' }), own]);
    expect(told).toMatchObject({ count: 1, atLeast: false, uncounted: [] });
    expect(told.counted.map(({ voices }) => voices)).toEqual([[{ kind: 'actors', ids: ['rowers'] }]]);
    // Who is named stands no more for the paper that they spoke to.
    const paper = reported('c', 'shore-times');
    expect(count(described(), paper)).toBe(1);
    expect(count(described({ as: ['rowers'], source: 'brack-post' }), paper)).toBe(2);
  });

  it.each(['preprint', 'study', 'book'] as const)(
    'are two for each %s of one publisher, and one for two by one group',
    (kind) => {
      const of = (by: string[]): SourceRecord[] =>
        ['one', 'other'].map((id) => source(id, { kind, outlet: 'journal', by }));
      const countIn = (sources: SourceRecord[]): number =>
        independentOrigins(story({ sources, outlets: [outlet('journal')] }), [
          reported('a', 'one'),
          reported('b', 'other'),
        ]).count;
      expect(countIn(of([]))).toBe(2);
      expect(countIn(of(['group']))).toBe(1);
      expect(countIn(of([]).map((one) => ({ ...one, kind: 'report' })))).toBe(1);
    },
  );

  it('are one for two titles of one owner', () => {
    const told = story({
      sources: [article('morning'), article('evening'), article('other'), post('own-blog', 'press-lord', '2023-06-04')],
      outlets: [
        outlet('morning', { owner: 'house' }),
        outlet('evening', { owner: 'house' }),
        outlet('house', { owner: 'press-lord' }),
        outlet('other'),
      ],
    });
    const of = (...from: string[]): number =>
      independentOrigins(
        told,
        from.map((id) => reported(id, id)),
      ).count;
    expect(of('morning', 'evening')).toBe(1);
    expect(of('morning', 'other')).toBe(2);
    expect(of('evening', 'own-blog')).toBe(1);
  });

  it('are one for an agency that publishes and is quoted, as an outlet and an actor of one name', () => {
    const told = story({
      outlets: [outlet('agency', { name: 'Coast Agency' }), outlet('daily')],
      actors: [actor('agency', { name: 'Coast Agency' }), actor('coast')],
      sources: [article('own', { outlet: 'agency' }), article('daily')],
    });
    const own = reported('a', 'own');
    expect(independentOrigins(told, [own, claimed('b', 'agency', 'daily')]).count).toBe(1);
    expect(independentOrigins(told, [own, claimed('b', 'coast', 'daily')]).count).toBe(2);
  });

  it('are one for an outlet and those that it owns, and end where owners go round in a circle', () => {
    const told = story({
      sources: [article('morning'), article('house'), article('other')],
      outlets: [
        outlet('morning', { owner: 'house' }),
        outlet('house', { owner: 'trust' }),
        outlet('trust', { owner: 'bank' }),
        outlet('bank', { owner: 'trust' }),
        outlet('other'),
      ],
    });
    const all = ['morning', 'house', 'other'].map((id) => reported(id, id));
    expect(independentOrigins(told, all).counted.map(({ voices }) => voices.length)).toEqual([2, 1]);
    const alone = story({
      sources: [article('morning'), article('house')],
      outlets: [outlet('morning', { owner: 'house' }), outlet('house')],
    });
    expect(independentOrigins(alone, all.slice(0, 2)).count).toBe(1);
  });

  it('are one for a paper and the people without a name who spoke to it', () => {
    const spoke = (by_words: string): Claim => claim(by_words, 'shore-times', { standing: 'claimed', by_words });
    expect(count(spoke('two guards'), spoke('an official'))).toBe(1);
    expect(count(spoke('two guards'), reported('a', 'shore-times'))).toBe(1);
    expect(count(spoke('two guards'), reported('a', 'brack-post'))).toBe(2);
    // They did not speak to the paper that hands it on.
    const handedOn = claim('b', 'brack-post', {
      standing: 'claimed',
      by_words: 'two guards',
      via: repeats('shore-times'),
    });
    expect(count(handedOn, reported('a', 'shore-times'))).toBe(1);
    // In a film that another paper describes they may be those who made it, whichever paper hands on their words.
    const inFilm = { ...handedOn, via: repeats('rowers-images') };
    const watched = reported('c', 'shore-times', { via: describes('rowers-images') });
    expect(count(inFilm, watched)).toBe(1);
    expect(count({ ...inFilm, source: 'rowers-images', via: [] }, watched)).toBe(1);
  });

  it('are speakers each for himself, whatever they were seen on', () => {
    const seen = (by: string): Claim => claimed(by, by, 'shore-times', { via: describes('harbour-trust-briefing') });
    expect(independentOrigins(river, [seen('rowers'), seen('coastwatch')])).toMatchObject({
      count: 2,
      describing: null,
    });
    // That a speaker was seen on it takes nothing from whoever made it.
    expect(count(seen('rowers'), reported('own', 'harbour-trust-briefing'))).toBe(2);
  });

  it('are a speaker all the same where one of his documents is described by another', () => {
    const spoke = claimed('a', 'rowers', 'shore-times', { via: repeats('rowers-images', 'rowers-statement') });
    expect(count(spoke, reported('b', 'brack-post', { via: describes('rowers-images') }))).toBe(2);
  });

  it('are a speaker where documents only repeat each other', () => {
    const told = story({ sources: [article('a', { via: repeats('b') }), article('b', { via: repeats('a') })] });
    expect(independentOrigins(told, [claimed('x', 'rowers', 'a')]).count).toBe(1);
  });

  it('are known where an unnamed document on the way says whose statement it hands on', () => {
    const told = story({
      sources: [source('social-media', { unnamed: true, via: repeats('post') }), post('post', 'rowers', '2023-06-04')],
    });
    expect(independentOrigins(told, [reported('a', 'social-media')])).toMatchObject({
      count: 1,
      atLeast: false,
      unknownBehind: [],
    });
  });

  it('are not known behind the agency that does not say where it got it, and not behind the paper that copies it', () => {
    const told = story({
      sources: [
        article('daily', { via: repeats('wire') }),
        article('wire', { via: repeats('unknown') }),
        article('weekly', { via: repeats('radio') }),
        article('radio', { via: repeats('social-media') }),
        source('social-media', { unnamed: true }),
      ],
    });
    expect(independentOrigins(told, [reported('a', 'daily')]).unknownBehind).toEqual(['wire']);
    expect(independentOrigins(told, [reported('a', 'daily'), reported('b', 'weekly')])).toMatchObject({
      count: 0,
      atLeast: true,
      unknownBehind: ['radio', 'wire'],
    });
  });

  it('name each document behind which nothing is known once', () => {
    const unknown = (id: string): Claim => reported(id, 'shore-times', { via: repeats('unknown') });
    expect(independentOrigins(river, [unknown('a'), unknown('b')]).unknownBehind).toEqual(['shore-times']);
  });

  it.each<[string, string[], string[], string | null]>([
    ['one video', ['rowers-images'], ['rowers-images'], 'rowers-images'],
    ['two videos', ['rowers-images'], ['divers-video'], null],
    ['one video, and a second besides', ['rowers-images'], ['rowers-images', 'divers-video'], null],
    ['a second besides, and one video', ['rowers-images', 'divers-video'], ['rowers-images'], null],
    ['nothing, and a video', [], ['rowers-images'], null],
  ])('all describe one document only where they describe %s', (_, first, second, describing) => {
    const accounts = [
      reported('a', 'shore-times', { via: describes(...first) }),
      reported('b', 'brack-post', { via: describes(...second) }),
    ];
    expect(independentOrigins(river, accounts)).toMatchObject({ count: 2, describing });
    expect(independentOrigins(river, accounts.slice(1)).describing).toBeNull();
  });

  it('tell the side that several share, and none of one alone', () => {
    const joint = post('joint-statement', 'rowers', '2023-06-05', { by: ['harbour-trust', 'rowers'] });
    const told = story({ actors: ACTORS, sources: [...SOURCES, joint] });
    const sides = (...claims: Claim[]) => independentOrigins(told, claims).counted.map(({ side }) => side);
    expect(sides(claimed('a', 'rowers', 'shore-times'))).toEqual([null]);
    expect(sides(claimed('a', 'rowers', 'shore-times'), claimed('b', 'divers', 'shore-times'))).toEqual(['upstream']);
    // The Harbour Trust, which speaks in the joint statement, is not of the rowers' side.
    expect(sides(reported('c', 'joint-statement'), claimed('a', 'rowers', 'shore-times'))).toEqual([null]);
  });

  it('tell the nearest owner of several outlets, and none of one alone, or of whoever has another', () => {
    const told = story({
      actors: [actor('lord'), actor('morning-desk', { name: 'Morning' }), actor('rower')],
      outlets: [
        outlet('morning', { name: 'Morning', owner: 'house' }),
        outlet('evening', { owner: 'house' }),
        outlet('house', { owner: 'lord' }),
        outlet('weekly', { owner: 'lord' }),
      ],
      sources: [
        ...['morning', 'evening', 'house', 'weekly'].map((id) => article(id)),
        post('own-blog', 'lord', '2023-06-04'),
        post('desk', 'morning-desk', '2023-06-04'),
        post('joint', 'lord', '2023-06-04', { by: ['lord', 'rower'] }),
      ],
    });
    const ownersOf = (...from: string[]) =>
      independentOrigins(
        told,
        from.map((id) => reported(id, id)),
      ).counted.map(({ owner }) => owner);
    const [house, lord] = [
      { kind: 'outlet', id: 'house' },
      { kind: 'actors', ids: ['lord'] },
    ];
    expect(ownersOf('morning', 'evening')).toEqual([house]);
    expect(ownersOf('desk', 'morning', 'evening'), 'an outlet that speaks as an actor').toEqual([house]);
    expect(ownersOf('morning', 'house'), 'one that owns the other').toEqual([house]);
    expect(ownersOf('evening', 'weekly')).toEqual([lord]);
    expect(ownersOf('weekly', 'own-blog')).toEqual([lord]);
    expect(ownersOf('morning'), 'one alone').toEqual([null]);
    expect(ownersOf('desk', 'morning'), 'one alone by two names').toEqual([null]);
    expect(ownersOf('weekly', 'joint'), 'the rower has no owner').toEqual([null]);
  });

  /** Documents that share one thing, and each an outlet, author or history of its own besides. */
  const SHARING: Record<string, (id: string) => SourceRecord> = {
    'an origin': (id) => article(id, { via: repeats('rowers-images') }),
    'an outlet': (id) => source(id, { outlet: 'daily' }),
    'an author': (id) => source(id, { by: ['coastwatch'] }),
    'a side': (id) => source(id, { by: [`member-${id}`] }),
    'the side of its author, in outlets of their own': (id) => source(id, { outlet: id, by: [`member-${id}`] }),
  };

  it('never count twice what shares an origin, a publisher or a side', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(SHARING)), some, (shared, numbers) => {
        const documents = numbers.flatMap((number) => SHARING[shared]?.(`document-${String(number)}`) ?? []);
        const told = story({
          sources: [...documents, ...SOURCES],
          actors: [...ACTORS, ...documents.map(({ id }) => actor(`member-${id}`, { side: 'quayside' }))],
        });
        const claims = documents.map(({ id }) => claim(`from-${id}`, id));
        expect(independentOrigins(told, claims).count, `sharing ${shared}`).toBe(1);
        expect(independentOrigins(told, [claim('from-elsewhere', 'shore-times'), ...claims]).count).toBe(2);
      }),
    );
  });
});

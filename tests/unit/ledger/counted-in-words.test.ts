/** Those who are counted as separate sources, in words: as many as are named apart, whoever shares an owner or a side. */
import { describe, expect, it } from 'vitest';
import { makeRefs } from '../../../src/ledger/refs.ts';
import { countedInWords } from '../../../src/ledger/support-words.ts';
import { independentOrigins } from '../../../src/model/origin.ts';
import type { Claim, Id, OutletRecord, SourceRecord } from '../../../src/model/record.ts';
import { LANGUAGES } from '../../../src/model/spoken.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { ferryLedger, OUTLETS, QUESTIONS, SOURCES } from '../model/ferry.ts';
import { actor, article, event, outlet, post, reported, source, story } from '../model/story.ts';
import fc from '../property.ts';

const DAY = '2031-05-02';

const records = {
  outlets: [
    ...OUTLETS,
    outlet('alpha', { name: 'Alpha', owner: 'coast-media' }),
    outlet('beta', { name: 'Beta', owner: 'coast-media' }),
    outlet('coast-media', { name: 'Coast Media' }),
  ],
  sources: [
    ...SOURCES,
    article('alpha', { published: DAY }),
    article('beta', { published: DAY }),
    post('vey-post', 'vey', DAY),
    post('joint', 'lind', DAY, { by: ['lind', 'coastguard'] }),
  ],
};

/** What is said of an event that these documents report. */
function reasonOf(...from: Id[]): string {
  const claims = from.map((id, at) => reported(id, id, at === 0 ? {} : { agrees: from.slice(0, 1) }));
  return ferryLedger({ ...records, events: [event('left', DAY, claims)] }).eventById('left').explanation.reason;
}

describe('several sources', () => {
  it('are named as many as they are, two of one owner together', () => {
    expect(reasonOf('alpha', 'beta', 'lp')).toBe(
      'Two independent sources report it: Alpha and Beta (one owner: Coast Media); Lake Post.',
    );
    expect(reasonOf('lp', 'alpha', 'sr', 'beta')).toBe(
      'Three independent sources report it: Lake Post; Alpha and Beta (one owner: Coast Media); Shore Radio.',
    );
  });

  it('are named as many as they are, two of one side together, and two who publish together', () => {
    expect(reasonOf('vey-post', 'ferries-notice', 'lp')).toBe(
      'Two independent sources report it: Captain Vey and Orlo Ferries, one side; Lake Post.',
    );
    expect(reasonOf('joint', 'lp')).toBe(
      'Two independent sources report it: the Coastguard and Mayor Lind; Lake Post.',
    );
  });

  it('are one where they have one owner, of an answer as of an event', () => {
    expect(reasonOf('alpha', 'beta')).toBe('Reported only by Alpha and Beta (one owner: Coast Media), in 2 documents.');
    const says = (id: Id): Claim => reported(id, id, { answers: { aboard: '12' } });
    const told = ferryLedger({
      ...records,
      questions: QUESTIONS,
      events: [event('left', DAY, ['alpha', 'beta'].map(says))],
    });
    expect(told.questionById('aboard').sentence).toBe(
      'Several documents, one origin: Alpha and Beta (one owner: Coast Media).',
    );
  });

  it('are a dozen by name, and how many more, of one owner as of several', () => {
    const papers = Array.from({ length: 20 }, (_, at) =>
      outlet(`paper-${at}`, { name: `Paper ${at}`, owner: 'house' }),
    );
    const told = story({
      outlets: [...papers, outlet('house', { name: 'House' })],
      sources: papers.map(({ id }) => article(id)),
    });
    const strings = stringsFor('en', 'UTC');
    const { counted } = independentOrigins(
      told,
      papers.map(({ id }) => reported(id, id)),
    );
    expect(countedInWords({ story: told, refs: makeRefs(told, strings), strings }, { counted })).toMatch(
      /^Paper 0, .*, Paper 11 and 8 more \(one owner: House\)$/,
    );
  });

  it.each(LANGUAGES)('of one owner are named with whom they belong to, in "%s"', (lang) => {
    expect(stringsFor(lang, 'UTC').status.countedOwner('Alpha, Beta', 'Coast Media')).toMatch(
      /Alpha, Beta.*\(.*Coast Media.*\)/u,
    );
  });

  it.each(LANGUAGES)('of one owner have no brackets behind those of the owner, in "%s"', (lang) => {
    const { status } = stringsFor(lang, 'UTC');
    expect(status.reportedTwice(status.countedOwner('Alpha, Beta', 'Coast Media'), 2)).not.toMatch(/\) \(/u);
  });

  const PEOPLE = ['p0', 'p1', 'p2', 'p3'];
  const PAPERS = ['o0', 'o1', 'o2', 'o3', 'o4'];

  /** Papers, of which some own others, people of two sides and of none, and what each publishes. */
  const stories = fc
    .record({
      owners: fc.array(fc.option(fc.constantFrom(...PAPERS, ...PEOPLE), { nil: undefined }), {
        minLength: 5,
        maxLength: 5,
      }),
      sides: fc.array(fc.constantFrom(undefined, 'north', 'south'), { minLength: 4, maxLength: 4 }),
      papers: fc.array(fc.record({ outlet: fc.constantFrom(...PAPERS), by: fc.subarray(PEOPLE, { maxLength: 1 }) }), {
        maxLength: 5,
      }),
      posts: fc.array(fc.subarray(PEOPLE, { minLength: 1, maxLength: 2 }), { maxLength: 5 }),
    })
    .map(({ owners, sides, papers, posts }) => {
      const outlets = PAPERS.map((id, at): OutletRecord => {
        const owner = owners[at];
        return outlet(id, owner === undefined || owner === id ? {} : { owner });
      });
      const sources: SourceRecord[] = [
        ...papers.map(({ outlet: id, by }, at) => article(`a${at}`, { outlet: id, by })),
        ...posts.map((by, at) => source(`b${at}`, { kind: 'post', by })),
      ];
      const actors = PEOPLE.map((id, at) => actor(id, sides[at] === undefined ? {} : { side: sides[at] }));
      return story({ outlets, sources, actors });
    });

  /** The names in a sentence, those that stand together in one. */
  const named = (text: string): string[][] => {
    const bare = text.replaceAll(/ \([^)]*\)|, one side/g, '');
    const namesIn = (part: string): string[] => part.split(/, | and /);
    return text.includes('; ') || / \(|, one side/.test(text)
      ? bare.split('; ').map(namesIn)
      : namesIn(bare).map((name) => [name]);
  };

  it('are as many as are counted, whoever owns whom, is on whose side and publishes with whom', () => {
    const strings = stringsFor('en', 'UTC');
    fc.assert(
      fc.property(stories, (told) => {
        const claims = [...told.sources.keys()].map((id) => reported(id, id));
        const { count, counted } = independentOrigins(told, claims);
        fc.pre(count > 1);
        const text = countedInWords({ story: told, refs: makeRefs(told, strings), strings }, { counted });
        const groups = named(text);
        expect(groups, text).toHaveLength(count);
        expect(groups.map((names) => names.toSorted())).toEqual(
          counted.map(({ voices }) =>
            [
              ...new Set(
                voices.flatMap((voice) => (voice.kind === 'actors' ? voice.ids : 'id' in voice ? [voice.id] : [])),
              ),
            ].toSorted(),
          ),
        );
      }),
    );
  });
});

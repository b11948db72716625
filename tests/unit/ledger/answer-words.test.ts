import { describe, expect, it } from 'vitest';
import { answerText, uncountedText } from '../../../src/ledger/answer-words.ts';
import { makeRefs } from '../../../src/ledger/refs.ts';
import type { Claim } from '../../../src/model/record.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { actor, article, assessed, claimed, compute, event, question, reported, story } from '../model/story.ts';

const strings = stringsFor('en', 'Europe/Moscow');

/** Why the answer 12 does not count, as readers are told, where these claims are all there is. */
function why(...claims: Claim[]): string | null | undefined {
  const told = story({
    events: [event('bridge', '2023-06-04', claims)],
    sources: [article('news'), article('later', { published: '2023-06-09' })],
    actors: [actor('mayor')],
    questions: [question('ships', 'number')],
  });
  const { graph, question: asked } = compute(told);
  const { groups, before } = asked('ships');
  const group = [...groups, ...before].find(({ value }) => value.kind === 'number' && value.min === '12');
  return group && uncountedText({ strings, facts: graph.shown }, group.answers);
}

/** The date that somebody names in answer to a question, in a language. */
function dateIn(lang: string, date: string): string {
  const told = story({
    events: [event('bridge', '2023-06-04', [reported('a', 'news', { answers: { closed: date } })])],
    sources: [article('news')],
    questions: [question('closed', 'date')],
  });
  const [group] = compute(told).question('closed').groups;
  const asked = told.questions.get('closed');
  if (!group || !asked) throw new Error('Nobody answers.');
  const words = stringsFor(lang, 'Europe/Moscow');
  return answerText({ refs: makeRefs(told, words), strings: words }, asked, group);
}

const twelve = { answers: { ships: '12' } };

describe('an answer', () => {
  it('that somebody gives who counts is not marked', () => {
    expect(why(reported('a', 'news', twelve), assessed('b', 'mayor', 'news', twelve))).toBeNull();
  });

  it.each([
    ['en', '2023-06-04', 'Sunday 4 June 2023'],
    ['en', '../2023-06', 'by the end of June 2023'],
    ['fr', '2023-06-04', 'dimanche 4 juin 2023'],
    ['uk', '2023-06-04', 'неділя, 4 червня 2023'],
    ['de', '2023-06-04', 'Sonntag, 4.\u00a0Juni 2023'],
  ])('that is a date has no capital of its own: in %s, %s', (lang, date, words) => {
    expect(dateIn(lang, date)).toBe(words);
  });

  it('that is an opinion is called one', () => {
    expect(why(assessed('a', 'mayor', 'news', twelve))).toBe('an opinion, not counted');
  });

  it('that was taken back is not called an opinion', () => {
    expect(why(reported('a', 'news', { ...twelve, retracted: '2023-06-07' }))).toBe('taken back by its source');
  });

  it('whose speaker later said otherwise tells when', () => {
    const after = claimed('b', 'mayor', 'later', { answers: { ships: '13' } });
    expect(why(claimed('a', 'mayor', 'news', twelve), after)).toBe('replaced on 9 June 2023');
  });

  it('that does not count for several reasons gives each', () => {
    const taken = reported('a', 'news', { ...twelve, retracted: '2023-06-07' });
    expect(why(taken, assessed('b', 'mayor', 'news', twelve))).toBe(
      'taken back by its source; an opinion, not counted',
    );
  });

  it('that many replaced does not tell each day', () => {
    const days = Array.from({ length: 4 }, (_, at) => ({ who: `mayor-${at}`, later: `later-${at}` }));
    const told = story({
      events: [
        event(
          'bridge',
          '2023-06-04',
          days.flatMap(({ who, later }) => [
            claimed(`a-${who}`, who, 'news', twelve),
            claimed(`b-${who}`, who, later, { answers: { ships: '13' } }),
          ]),
        ),
      ],
      sources: [article('news'), ...days.map(({ later }, at) => article(later, { published: `2023-06-0${at + 6}` }))],
      actors: days.map(({ who }) => actor(who)),
      questions: [question('ships', 'number')],
    });
    const { graph, question: asked } = compute(told);
    const { groups, before } = asked('ships');
    const [first] = [...groups, ...before].filter(({ value }) => value.kind === 'number' && value.min === '12');
    const given = first?.answers ?? [];
    expect(uncountedText({ strings, facts: graph.shown }, given)).toBe('replaced since');
    expect(uncountedText({ strings, facts: graph.shown }, given.slice(2))).toBe(
      'replaced on 7 June 2023; replaced on 6 June 2023',
    );
  });

  it('that many took back does not name each', () => {
    const takenBack = Array.from({ length: 4 }, (_, at): Claim => {
      const claim = reported(`a-${at}`, 'news', { ...twelve, retracted: '2023-06-07' });
      return { ...claim, retracted: claim.retracted && { ...claim.retracted, by: `Paper ${at}` } };
    });
    expect(why(...takenBack)).toBe('taken back');
    expect(why(...takenBack.slice(2))).toBe('taken back by Paper 2; taken back by Paper 3');
  });
});

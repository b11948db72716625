import { describe, expect, it } from 'vitest';
import type { DigestLine } from '../../../src/model/digest.ts';
import { ACTORS, SOURCES } from './border.ts';
import {
  assessed,
  claimed,
  compute,
  confirmed,
  describes,
  event,
  question,
  reported,
  story,
  unconfirmed,
} from './story.ts';

const name = (line: DigestLine): string => (line.kind === 'question' ? line.result.question.id : line.event.id);

describe('the digest of the front page', () => {
  const images = { via: describes('rdk-images') };
  const counted = (number: string, source: string, agreed: string) =>
    reported(source, source, {
      ...images,
      answers: { 'prisoners-shown': number, 'where-they-were-filmed': agreed },
    });
  const { digest } = compute(
    story({
      actors: ACTORS,
      sources: SOURCES,
      questions: [
        question('prisoners-shown', 'number'),
        question('where-they-were-filmed', 'place'),
        question('vehicles-hit', 'number'),
        question('what-became-of-them', 'choice', { open: 'No document says.' }),
      ],
      events: [
        event('soldiers-handed-over', '2023-06-06', [confirmed('a', 'news-platforms', 'kyiv-post')]),
        event('captured-soldiers-shown', '2023-06-04', [
          reported('main', 'kyiv-post', { ...images, main: true }),
          reported('again', 'euromaidan-press', { ...images, agrees: ['main'] }),
          counted('13', 'kyiv-post', 'church'),
          counted('12', 'euromaidan-press', 'church'),
        ]),
        event('ministry-declares', '2023-06-02', [claimed('wiped-out', 'ministry', 'ministry-briefing')], {
          key: true,
        }),
        event(
          'weekend-images',
          '2023-06-03',
          [reported('a', 'kyiv-post', { disputes: ['ministry-declares#wiped-out'] })],
          {
            key: true,
          },
        ),
        event(
          'vehicles-hit',
          '2023-06-04',
          [claimed('a', 'legion', 'legion-video', { answers: { 'vehicles-hit': '4' } })],
          {
            key: true,
          },
        ),
        event('evacuees-queue', '2023-06-02', [reported('a', 'kyiv-post')]),
        event('detail-denied', '2023-06-02', [claimed('a', 'ministry', 'kyiv-post')]),
        event('denial', '2023-06-05', [reported('a', 'kyiv-post', { disputes: ['detail-denied#a'] })]),
        event('analysis', '2023-06-04', [assessed('a', 'isw', 'kyiv-post')], { key: true }),
        event('fires', '2023-06-04', [unconfirmed('a', 'kyiv-post')], { key: true }),
      ],
    }),
  );

  it('holds as settled what is confirmed or reported separately, and the questions whose answers match', () => {
    expect(digest.settled.map(name)).toEqual([
      'captured-soldiers-shown',
      'soldiers-handed-over',
      'where-they-were-filmed',
    ]);
  });

  it('holds as said and not checked the key events told once, and the questions with one source', () => {
    expect(digest.unchecked.map(name)).toEqual(['weekend-images', 'vehicles-hit', 'vehicles-hit']);
  });

  it('holds as differing the questions whose answers differ, and the key events that are disputed', () => {
    expect(digest.differs.map(name)).toEqual(['prisoners-shown', 'ministry-declares']);
  });

  it('holds as not known the questions that nobody answers', () => {
    expect(digest.unknown.map(name)).toEqual(['what-became-of-them']);
  });

  it('puts questions with the most separate origins first, then those that the timeline meets first', () => {
    const answered = (id: string, sources: string[]) =>
      sources.map((from) => reported(`${id}-${from}`, from, { answers: { [id]: '1' } }));
    const press = ['kyiv-post', 'euromaidan-press'];
    const { digest: weighed } = compute(
      story({
        actors: ACTORS,
        sources: SOURCES,
        questions: ['late', 'sooner', 'late-too', 'thrice'].map((id) => question(id, 'number')),
        events: [
          event('last', '2023-06-05', answered('thrice', [...press, 'ministry-briefing'])),
          event('second', '2023-06-04', [...answered('late-too', press), ...answered('late', press)]),
          event('first', '2023-06-02', answered('sooner', press)),
        ],
      }),
    );
    const questions = weighed.settled.filter(({ kind }) => kind === 'question');
    expect(questions.map(name)).toEqual(['thrice', 'sooner', 'late', 'late-too']);
  });
});

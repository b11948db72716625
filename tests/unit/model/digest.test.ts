import { describe, expect, it } from 'vitest';
import { DIGEST_COLUMNS, type DigestLine } from '../../../src/model/digest.ts';
import { ACTORS, SOURCES } from './river.ts';
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
  const images = { via: describes('rowers-images') };
  const counted = (number: string, source: string, agreed: string) =>
    reported(source, source, {
      ...images,
      answers: { 'rafts-shown': number, 'where-they-were-filmed': agreed },
    });
  const { digest } = compute(
    story({
      actors: ACTORS,
      sources: SOURCES,
      questions: [
        question('rafts-shown', 'number'),
        question('where-they-were-filmed', 'place'),
        question('how-many-hit', 'number'),
        question('what-became-of-them', 'choice', { open: 'No document says.' }),
      ],
      events: [
        event('boats-handed-over', '2023-06-06', [confirmed('a', 'notice-boards', 'shore-times')]),
        event('caught-rafts-shown', '2023-06-04', [
          reported('main', 'shore-times', { ...images, main: true }),
          reported('again', 'brack-post', { ...images, agrees: ['main'] }),
          counted('13', 'shore-times', 'church'),
          counted('12', 'brack-post', 'church'),
        ]),
        event('trust-declares', '2023-06-02', [claimed('no-danger', 'harbour-trust', 'harbour-trust-briefing')], {
          key: true,
        }),
        event(
          'weekend-images',
          '2023-06-03',
          [reported('a', 'shore-times', { disputes: ['trust-declares#no-danger'] })],
          {
            key: true,
          },
        ),
        event(
          'vehicles-hit',
          '2023-06-04',
          [claimed('a', 'divers', 'divers-video', { answers: { 'how-many-hit': '4' } })],
          {
            key: true,
          },
        ),
        event('evening-queue', '2023-06-02', [reported('a', 'shore-times')]),
        event('morning-queue', '2023-06-02', [claimed('a', 'alder', 'shore-times')]),
        event('detail-denied', '2023-06-02', [claimed('a', 'harbour-trust', 'shore-times')]),
        event('denial', '2023-06-05', [reported('a', 'shore-times', { disputes: ['detail-denied#a'] })]),
        event('analysis', '2023-06-04', [assessed('a', 'coastwatch', 'shore-times')], { key: true }),
        event('fires', '2023-06-04', [unconfirmed('a', 'shore-times')], { key: true }),
      ],
    }),
  );

  it('holds as best supported what is confirmed or reported separately, and the questions whose answers match', () => {
    expect(digest.supported.map(name)).toEqual(['boats-handed-over', 'caught-rafts-shown', 'where-they-were-filmed']);
  });

  it('holds as not checked the key events told once, and the questions with one source; what says the same stands once', () => {
    expect(digest.unchecked.map(name)).toEqual(['how-many-hit', 'weekend-images']);
  });

  it('holds as differing the questions whose answers differ, and the key events that are disputed', () => {
    expect(digest.differs.map(name)).toEqual(['trust-declares', 'rafts-shown']);
  });

  it('holds as not known the questions that nobody answers', () => {
    expect(digest.unknown.map(name)).toEqual(['what-became-of-them']);
  });

  it('puts first what touches a key event, then what is about most events, then the newest, then what the id decides', () => {
    const answer = (...questions: string[]) =>
      reported('a', 'shore-times', { answers: Object.fromEntries(questions.map((id) => [id, '1'])) });
    const { digest: weighed } = compute(
      story({
        actors: ACTORS,
        sources: SOURCES,
        questions: [
          'of-a-key-event',
          'of-three',
          'of-the-last',
          'of-the-first',
          'also-of-a-key-event',
          'also-of-the-last',
        ].map((id) => question(id, 'number')),
        events: [
          event('first', '2023-06-02', [answer('of-the-first', 'of-three')]),
          event('second', '2023-06-03', [answer('of-a-key-event')], { key: true }),
          event('third', '2023-06-03', [answer('also-of-a-key-event', 'of-three')]),
          event('last', '2023-06-04', [answer('of-the-last', 'also-of-the-last', 'of-three')]),
          event('key', '2023-06-02', [answer('also-of-a-key-event')], { key: true }),
        ],
      }),
    );
    expect(weighed.unchecked.map(name)).toEqual([
      'also-of-a-key-event',
      'of-a-key-event',
      'of-three',
      'also-of-the-last',
      'of-the-last',
      'of-the-first',
    ]);
  });

  it('has every question in exactly one column, and nothing in two', () => {
    const all = DIGEST_COLUMNS.flatMap((column) => digest[column]);
    const asked = all.filter(({ kind }) => kind === 'question').map(name);
    expect(asked.toSorted()).toEqual(['how-many-hit', 'rafts-shown', 'what-became-of-them', 'where-they-were-filmed']);
    expect(new Set(all.map((line) => `${line.kind} ${name(line)}`)).size).toBe(all.length);
  });
});

import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/record.ts';
import { isSpoken, publisherOf, voiceKey, voiceOf, type Voice } from '../../../src/model/voice.ts';
import { ACTORS, SOURCES } from './river.ts';
import {
  article,
  assessed,
  claim,
  claimed,
  confirmed,
  describes,
  repeats,
  reported,
  source,
  story,
  unconfirmed,
} from './story.ts';

const river = story({ actors: ACTORS, sources: SOURCES });

describe('the voice of a claim', () => {
  const voice = (made: Claim): string => voiceKey(voiceOf(river, made));

  it('is its speakers where it is claimed or assessed, whoever printed it and in whatever order', () => {
    expect(voice(claimed('a', 'rowers', 'shore-times'))).toBe(voice(claimed('b', 'rowers', 'brack-post')));
    expect(voice(claimed('a', 'rowers', 'shore-times', { by: ['rowers', 'divers'] }))).toBe(
      voice(assessed('b', 'rowers', 'brack-post', { by: ['divers', 'rowers'] })),
    );
    expect(voice(claimed('a', 'rowers', 'shore-times'))).not.toBe(voice(claimed('b', 'divers', 'shore-times')));
  });

  it('is the outlet where the source says it itself, even of what a speaker did by speaking', () => {
    expect(voiceOf(river, reported('offer', 'shore-times', { by: ['rowers'], act: 'offer' }))).toEqual({
      kind: 'outlet',
      id: 'shore-times',
    });
  });

  it('is the agency where an outlet hands on its report, and the outlet where it hands on several', () => {
    const copied = (...from: string[]): Claim => reported('a', 'shore-times', { via: repeats(...from) });
    expect(voiceOf(river, copied('brack-post'))).toEqual({ kind: 'outlet', id: 'brack-post' });
    expect(voiceOf(river, copied('brack-post', 'rowers-images'))).toEqual({ kind: 'outlet', id: 'shore-times' });
  });

  it('is people without a name in the words of the paper they spoke to, who are not those of another paper', () => {
    const familiar = (from: string): Claim =>
      claim('a', from, { standing: 'claimed', by_words: 'people familiar with the talks' });
    expect(voiceOf(river, familiar('shore-times'))).toEqual({
      kind: 'unnamed',
      words: 'people familiar with the talks',
      source: 'shore-times',
    });
    expect(voice(familiar('shore-times'))).not.toBe(voice(familiar('brack-post')));
  });

  it('is whoever published a document that has no outlet, and else the document', () => {
    expect(voiceOf(river, reported('a', 'rowers-images'))).toEqual({ kind: 'actors', ids: ['rowers'] });
    expect(voiceOf(river, reported('a', 'shore-times', { via: repeats('unknown') }))).toMatchObject({
      id: 'shore-times',
    });
    const leaflet = story({ sources: [source('leaflet')] });
    expect(voiceOf(leaflet, reported('a', 'leaflet'))).toEqual({ kind: 'source', id: 'leaflet' });
  });
});

describe('an agency’s report that several papers hand on', () => {
  const told = story({
    actors: ACTORS,
    sources: [
      ...SOURCES,
      article('left', { via: repeats('wire') }),
      article('right', { via: repeats('wire-later') }),
      article('wire', { outlet: 'agency' }),
      article('wire-later', { outlet: 'agency' }),
      source('social-media', { unnamed: true }),
    ],
  });
  const voice = (via: Claim['via']): Voice => voiceOf(told, reported('a', 'shore-times', { via }));
  const linked = (document: string, behind: string): Claim['via'] => [
    { source: document, how: 'repeats', basis: 'stated', via: repeats(behind) },
  ];
  const paper = { kind: 'outlet', id: 'shore-times' };

  it.each([
    ['through another paper', repeats('left'), { kind: 'outlet', id: 'agency' }],
    ['through two that have two of its reports', repeats('left', 'right'), { kind: 'outlet', id: 'agency' }],
    ['beside one that nobody can point at', repeats('left', 'social-media'), paper],
    ['beside the paper’s own account of a video', [...repeats('left'), ...describes('rowers-images')], paper],
    ['by those who spoke to it', repeats('direct'), paper],
    ['where nobody knows where the agency got it', linked('wire', 'unknown'), { kind: 'outlet', id: 'agency' }],
    ['that the agency has from social media', linked('wire', 'social-media'), { kind: 'outlet', id: 'agency' }],
    ['that social media have from nobody knows where', linked('social-media', 'unknown'), paper],
    ['that social media have from the agency', linked('social-media', 'wire'), { kind: 'outlet', id: 'agency' }],
  ])('%s', (_, via, expected) => {
    expect(voice(via)).toEqual(expected);
  });
});

describe('whether somebody says so', () => {
  it.each([
    ['claimed by somebody', claimed('a', 'rowers', 'shore-times'), true],
    ['judged by somebody', assessed('a', 'coastwatch', 'shore-times'), true],
    [
      'claimed by people without a name',
      claim('a', 'shore-times', { standing: 'claimed', by_words: 'two guards' }),
      true,
    ],
    ['claimed by nobody', claim('a', 'shore-times', { standing: 'claimed' }), false],
    ['reported with who did it', reported('a', 'shore-times', { by: ['rowers'], act: 'offer' }), false],
    ['confirmed', confirmed('a', 'harbour-trust', 'shore-times', { by: ['rowers'] }), false],
    ['unconfirmed', unconfirmed('a', 'shore-times'), false],
  ])('%s: %o', (_, made, spoken) => {
    expect(isSpoken(made)).toBe(spoken);
  });
});

describe('who publishes a document', () => {
  const told = story({
    sources: [
      article('daily', { by: ['rowers'] }),
      source('joint', { by: ['rowers', 'coastwatch'] }),
      source('leaflet'),
      source('study', { kind: 'study', outlet: 'journal', by: ['rowers'] }),
      source('book', { kind: 'book', outlet: 'press' }),
    ],
  });

  it.each([
    ['daily', { kind: 'outlet', id: 'daily' }],
    ['joint', { kind: 'actors', ids: ['coastwatch', 'rowers'] }],
    ['leaflet', { kind: 'source', id: 'leaflet' }],
    ['study', { kind: 'actors', ids: ['rowers'] }],
    ['book', { kind: 'source', id: 'book' }],
    ['unknown', { kind: 'source', id: 'unknown' }],
  ])('%s', (id, voice) => {
    expect(publisherOf(told, id)).toEqual(voice);
  });
});

describe('the key of a voice', () => {
  const voices: Voice[] = [
    { kind: 'actors', ids: ['a'] },
    { kind: 'actors', ids: ['a', 'b'] },
    { kind: 'outlet', id: 'a' },
    { kind: 'source', id: 'a' },
    { kind: 'unnamed', words: 'a', source: 'b' },
    { kind: 'unnamed', words: 'b', source: 'b' },
    { kind: 'unnamed', words: 'a', source: 'c' },
  ];

  it('is another for each, and the same for one who is named twice', () => {
    expect(new Set(voices.map(voiceKey)).size).toBe(voices.length);
    expect(voiceKey({ kind: 'actors', ids: ['a', 'a'] })).toBe(voiceKey({ kind: 'actors', ids: ['a'] }));
  });
});

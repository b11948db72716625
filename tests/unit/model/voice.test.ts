import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/record.ts';
import { isSpoken, publisherOf, voiceKey, voiceOf, type Voice } from '../../../src/model/voice.ts';
import { ACTORS, SOURCES } from './border.ts';
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

const border = story({ actors: ACTORS, sources: SOURCES });

describe('the voice of a claim', () => {
  const voice = (made: Claim): string => voiceKey(voiceOf(border, made));

  it('is its speakers where it is claimed or assessed, whoever printed it and in whatever order', () => {
    expect(voice(claimed('a', 'rdk', 'kyiv-post'))).toBe(voice(claimed('b', 'rdk', 'euromaidan-press')));
    expect(voice(claimed('a', 'rdk', 'kyiv-post', { by: ['rdk', 'legion'] }))).toBe(
      voice(assessed('b', 'rdk', 'euromaidan-press', { by: ['legion', 'rdk'] })),
    );
    expect(voice(claimed('a', 'rdk', 'kyiv-post'))).not.toBe(voice(claimed('b', 'legion', 'kyiv-post')));
  });

  it('is the outlet where the source says it itself, even of what a speaker did by speaking', () => {
    expect(voiceOf(border, reported('offer', 'kyiv-post', { by: ['rdk'], act: 'offer' }))).toEqual({
      kind: 'outlet',
      id: 'kyiv-post',
    });
  });

  it('is the agency where an outlet hands on its report, and the outlet where it hands on several', () => {
    const copied = (...from: string[]): Claim => reported('a', 'kyiv-post', { via: repeats(...from) });
    expect(voiceOf(border, copied('euromaidan-press'))).toEqual({ kind: 'outlet', id: 'euromaidan-press' });
    expect(voiceOf(border, copied('euromaidan-press', 'rdk-images'))).toEqual({ kind: 'outlet', id: 'kyiv-post' });
  });

  it('is people without a name in the words of the paper they spoke to, who are not those of another paper', () => {
    const familiar = (from: string): Claim =>
      claim('a', from, { standing: 'claimed', by_words: 'people familiar with the talks' });
    expect(voiceOf(border, familiar('kyiv-post'))).toEqual({
      kind: 'unnamed',
      words: 'people familiar with the talks',
      source: 'kyiv-post',
    });
    expect(voice(familiar('kyiv-post'))).not.toBe(voice(familiar('euromaidan-press')));
  });

  it('is whoever published a document that has no outlet, and else the document', () => {
    expect(voiceOf(border, reported('a', 'rdk-images'))).toEqual({ kind: 'actors', ids: ['rdk'] });
    expect(voiceOf(border, reported('a', 'kyiv-post', { via: repeats('unknown') }))).toMatchObject({ id: 'kyiv-post' });
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
  const voice = (via: Claim['via']): Voice => voiceOf(told, reported('a', 'kyiv-post', { via }));
  const paper = { kind: 'outlet', id: 'kyiv-post' };

  it.each([
    ['through another paper', repeats('left'), { kind: 'outlet', id: 'agency' }],
    ['through two that have two of its reports', repeats('left', 'right'), { kind: 'outlet', id: 'agency' }],
    ['beside one that nobody can point at', repeats('left', 'social-media'), paper],
    ['beside the paper’s own account of a video', [...repeats('left'), ...describes('rdk-images')], paper],
    ['by those who spoke to it', repeats('direct'), paper],
  ])('%s', (_, via, expected) => {
    expect(voice(via)).toEqual(expected);
  });
});

describe('whether somebody says so', () => {
  it.each([
    ['claimed by somebody', claimed('a', 'rdk', 'kyiv-post'), true],
    ['judged by somebody', assessed('a', 'isw', 'kyiv-post'), true],
    [
      'claimed by people without a name',
      claim('a', 'kyiv-post', { standing: 'claimed', by_words: 'two guards' }),
      true,
    ],
    ['claimed by nobody', claim('a', 'kyiv-post', { standing: 'claimed' }), false],
    ['reported with who did it', reported('a', 'kyiv-post', { by: ['rdk'], act: 'offer' }), false],
    ['confirmed', confirmed('a', 'ministry', 'kyiv-post', { by: ['rdk'] }), false],
    ['unconfirmed', unconfirmed('a', 'kyiv-post'), false],
  ])('%s: %o', (_, made, spoken) => {
    expect(isSpoken(made)).toBe(spoken);
  });
});

describe('who publishes a document', () => {
  const told = story({
    sources: [article('daily', { by: ['rdk'] }), source('joint', { by: ['rdk', 'isw'] }), source('leaflet')],
  });

  it.each([
    ['daily', { kind: 'outlet', id: 'daily' }],
    ['joint', { kind: 'actors', ids: ['isw', 'rdk'] }],
    ['leaflet', { kind: 'source', id: 'leaflet' }],
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

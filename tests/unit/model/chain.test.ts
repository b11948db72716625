import { describe, expect, it } from 'vitest';
import { chainOf, isNamed, linksOf } from '../../../src/model/chain.ts';
import type { Claim, Via } from '../../../src/model/record.ts';
import { article, describes, post, repeats, reported, source, story } from './story.ts';

const told = story({
  sources: [
    article('daily', { via: repeats('agency') }),
    article('agency', { via: [...repeats('post'), ...describes('video')] }),
    article('other'),
    post('post', 'rowers', '2023-06-04'),
    source('video'),
    source('social-media', { unnamed: true }),
    source('round', { via: repeats('about') }),
    source('about', { via: repeats('round', 'post') }),
  ],
});

/** A link with what stands behind it. */
const through = (from: string, via: Via[]): Via => ({ source: from, how: 'repeats', basis: 'stated', via });
const from = (id: string, via: Via[] = []): Claim => reported('a', id, { via });

describe('the links by which a document got a claim', () => {
  it('are the claim’s own, before those of its document', () => {
    expect(linksOf(told, from('daily'))).toEqual(repeats('agency'));
    expect(linksOf(told, from('daily', repeats('other')))).toEqual(repeats('other'));
    expect(linksOf(told, from('nowhere'))).toEqual([]);
  });

  it('are those written behind a link, before those of the document at its end', () => {
    const [link] = repeats('daily');
    expect(link && linksOf(told, link)).toEqual(repeats('agency'));
    expect(linksOf(told, through('daily', describes('other')))).toEqual(describes('other'));
    expect(linksOf(told, through('nowhere', []))).toEqual([]);
  });
});

describe('the documents through which a claim came', () => {
  const end = { repeats: [], describes: [], ends: true };

  it.each<[string, Claim, ReturnType<typeof chainOf>]>([
    ['its own alone', from('other'), [{ document: 'other', ...end }]],
    [
      'each after those that it repeats, and one ends as well where it describes something',
      from('daily'),
      [
        { document: 'post', ...end },
        { document: 'agency', repeats: ['post'], describes: ['video'], ends: true },
        { document: 'daily', repeats: ['agency'], describes: [], ends: false },
      ],
    ],
    [
      'as the claim says of one to which another way leads as well, whichever way stands first',
      from('other', [...repeats('daily'), through('agency', repeats('unknown'))]),
      [
        { document: 'unknown', ...end },
        { document: 'agency', repeats: ['unknown'], describes: [], ends: false },
        { document: 'daily', repeats: ['agency'], describes: [], ends: false },
        { document: 'other', repeats: ['daily', 'agency'], describes: [], ends: false },
      ],
    ],
    [
      'as the claim says, in the place of what their records say',
      from('daily', [through('agency', repeats('other'))]),
      [
        { document: 'other', ...end },
        { document: 'agency', repeats: ['other'], describes: [], ends: false },
        { document: 'daily', repeats: ['agency'], describes: [], ends: false },
      ],
    ],
    [
      'those that stand side by side in the order in which they are written',
      from('nowhere', repeats('other', 'post')),
      [
        { document: 'other', ...end },
        { document: 'post', ...end },
        { document: 'nowhere', repeats: ['other', 'post'], describes: [], ends: false },
      ],
    ],
    ['none behind whoever was spoken to', from('other', repeats('direct')), [{ document: 'other', ...end }]],
    [
      'one that was spoken to, and hands on another’s words besides',
      from('other', repeats('direct', 'post')),
      [
        { document: 'post', ...end },
        { document: 'other', repeats: ['post'], describes: [], ends: true },
      ],
    ],
    [
      'one of which nothing is known',
      from('other', repeats('unknown')),
      [
        { document: 'unknown', ...end },
        { document: 'other', repeats: ['unknown'], describes: [], ends: false },
      ],
    ],
    [
      'each once where two ways meet again, or where they go round in a circle behind it',
      from('other', repeats('daily', 'agency', 'round')),
      [
        { document: 'post', ...end },
        { document: 'agency', repeats: ['post'], describes: ['video'], ends: true },
        { document: 'daily', repeats: ['agency'], describes: [], ends: false },
        { document: 'about', repeats: ['round', 'post'], describes: [], ends: false },
        { document: 'round', repeats: ['about'], describes: [], ends: false },
        { document: 'other', repeats: ['daily', 'agency', 'round'], describes: [], ends: false },
      ],
    ],
    [
      'none twice where they go round in a circle',
      from('round'),
      [
        { document: 'post', ...end },
        { document: 'about', repeats: ['round', 'post'], describes: [], ends: false },
        { document: 'round', repeats: ['about'], describes: [], ends: false },
      ],
    ],
  ])('are %s', (_, made, chain) => {
    expect(chainOf(told, made)).toEqual(chain);
  });
});

describe('a document that can be pointed at', () => {
  it.each([
    ['post', true],
    ['unknown', false],
    ['social-media', false],
    ['of-no-record', true],
  ])('%s: %j', (id, named) => {
    expect(isNamed(told, id)).toBe(named);
  });
});

/** Records as they are pointed at in data. */
import { z } from 'zod';
import type { Ref } from '../../ledger/refs.ts';
import type { Independence } from '../../model/origin.ts';
import type { Site } from '../../model/record.ts';
import { absoluteRef } from '../absolute.ts';
import { voiceData, voiceShape } from './voice.ts';

/** A record, pointed at. */
export const refShape = z
  .strictObject({
    id: z.string().describe('Its id.'),
    name: z.string().describe('Its name or title, as the pages show it.'),
    url: z.string().nullable().describe('The address of its page; null where it has none.'),
  })
  .meta({ id: 'reference', description: 'Another record, pointed at.' });

/** Somebody who speaks. */
export const speakerShape = refShape
  .extend({ id: z.string().nullable().describe('Its id; null for people who are not named.') })
  .meta({ id: 'speaker', description: 'Whose statement it is; people who are not named have neither id nor page.' });

const originShape = z.strictObject({
  voices: z.array(voiceShape).describe('Those who are counted once, together.'),
  side: z.string().nullable().describe('The id of the side that they share, where they are several and speak for it.'),
  owner: voiceShape
    .nullable()
    .describe(
      'The outlet or actor that owns all of them, or is one of them and owns the others, where they are several.',
    ),
});

/** How many separate origins stand behind something. */
export const originsShape = z
  .strictObject({
    count: z
      .number()
      .describe('How many separate origins there are, counted once per speaker, publisher, owner and side.'),
    at_least: z.boolean().describe('true: some origin or speaker is not named, so there may be more.'),
    counted: z.array(originShape).describe('What is counted, as many as count.'),
    sources: z.array(z.string()).describe('The ids of the sources in which they begin.'),
    unknown_behind: z
      .array(z.string())
      .describe('The ids of sources of which it is not known where they have it from.'),
    describing: z.string().nullable().describe('The id of the one document that all of them describe.'),
    uncounted: z
      .array(voiceShape)
      .describe('People who are not named and add nobody, as they may be actors who are counted.'),
  })
  .meta({ id: 'origins', description: 'The documents in which chains of documents begin.' });

type RefData = z.infer<typeof refShape>;

/** Gives records as they are pointed at in data. */
export function refData(site: Pick<Site, 'url'>): (ref: Ref) => RefData {
  return (ref) => ({ id: ref.id, name: ref.name, url: absoluteRef(site, ref) });
}

/** Gives whose statement something is, as data. */
export function speakerData(site: Pick<Site, 'url'>): (ref: Ref) => z.infer<typeof speakerShape> {
  return (ref) => ({ ...refData(site)(ref), id: ref.id === '' ? null : ref.id });
}

/** Independence as data. */
export function originsData({
  count,
  atLeast,
  counted,
  origins,
  unknownBehind,
  describing,
  uncounted,
}: Independence): z.infer<typeof originsShape> {
  return {
    count,
    at_least: atLeast,
    counted: counted.map(({ voices, side, owner }) => ({
      voices: voices.map(voiceData),
      side,
      owner: owner && voiceData(owner),
    })),
    sources: [...origins],
    unknown_behind: [...unknownBehind],
    describing,
    uncounted: uncounted.map(voiceData),
  };
}

/** Where a statement is read, for those who do not publish it themselves. */
import type { Claim } from '../model/record.ts';
import { publisherOf } from '../model/voice.ts';
import type { LinkContext } from './link-context.ts';
import { without, type Ref } from './refs.ts';

/**
 * The publisher of the document of a statement, or the document where that is no outlet: somebody is read in a paper, or in a
 * ruling, but not in a court.
 *
 * @param who those who make the statement
 * @param direct whether they spoke to whoever published it
 * @returns nothing where they published it themselves
 */
export function readInOf(
  { story, refs }: Pick<LinkContext, 'story' | 'refs'>,
  { source }: Pick<Claim, 'source'>,
  who: readonly Ref[],
  direct: boolean,
): readonly Ref[] {
  const publisher = publisherOf(story, source);
  const others = without(refs.voice(publisher), who);
  return others.length > 0 && publisher.kind === 'actors' && !direct ? [refs.source(source)] : others;
}

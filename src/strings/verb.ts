/** How a statement is put, after the names of whose it is. */
import type { Act, Standing } from '../model/vocabulary.ts';
import type { Strings } from './strings.ts';

/**
 * "offers", "report".
 *
 * @param act what its speakers do by saying it
 * @param speakers those whose names stand before it: of one whose name is in the plural, the verb is, too
 */
export function verbOf(
  strings: Strings,
  standing: Standing,
  act: Act | undefined,
  speakers: readonly { plural?: true }[],
): string {
  const { one, several } = act ? strings.claim.acts[act] : strings.claim.verbs[standing];
  return speakers.length > 1 || speakers.some(({ plural }) => plural) ? several : one;
}

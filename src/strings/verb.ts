/** How a statement is put, after the names of whose it is. */
import type { Act, Standing } from '../model/vocabulary.ts';
import type { Strings } from './strings.ts';

/**
 * "offers", "report".
 *
 * @param act what its speakers do by saying it
 * @param speakers how many names stand before it
 */
export function verbOf(strings: Strings, standing: Standing, act: Act | undefined, speakers: number): string {
  const { one, several } = act ? strings.claim.acts[act] : strings.claim.verbs[standing];
  return speakers > 1 ? several : one;
}

/** Options that take one of a few words. */
import { asWritten } from '../check/words/as-written.ts';
import { oneOf } from '../check/words/one-of.ts';
import { orNearest } from '../check/words/suggest.ts';
import { Refusal } from './command.ts';

/**
 * The choice that an option names.
 *
 * @param flag the option, without its hyphens
 * @throws Refusal where it is none of them
 */
export function chosen<Choice extends string>(flag: string, given: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === given);
  if (found !== undefined) return found;
  throw new Refusal(
    `Unexpected ${asWritten(given)} for --${flag}; expected ${oneOf(choices)}${orNearest(given, choices)}`,
  );
}

/** The two clocks of a statement in words. */
import type { Making } from '../model/made-public.ts';
import type { Strings } from '../strings/strings.ts';

/** When it was made public, and written before that, in a sentence. */
export function madePublicText(
  { claim: words }: Strings,
  making: Making,
  said: string | null,
  written: string | null,
): string {
  if (written !== null) return words[making](written, said);
  return said === null ? words.publicUnknown : words.madePublic(said);
}

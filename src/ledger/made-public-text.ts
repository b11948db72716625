/** The two clocks of a statement in words. */
import type { Making } from '../model/made-public.ts';
import type { When } from '../model/when.ts';
import type { Strings } from '../strings/strings.ts';

/** When it was made public, by itself and as the name of a document tells it, which leaves out whose clock it is by. */
export function saidTexts({ dates }: Strings, when: When | null): { said: string | null; saidInName: string | null } {
  if (!when) return { said: null, saidInName: null };
  const said = dates.short(when);
  return { said, saidInName: dates.inName(when, true) === said ? dates.inName(when, false) : null };
}

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

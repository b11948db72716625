/** Both clocks of something: when it was made, and when it was made public after that. */
import type { Making } from '../model/made-public.ts';

type Dated = (date: string) => string;

/**
 * A sentence for each way in which something was made before it was made public.
 *
 * @param made when it was made
 * @param between what stands between the two clocks
 * @returns takes the dates of both in words, the second one `null` where it is not known
 */
export function bothClocks(
  made: Readonly<Record<Making, Dated>>,
  between: string,
  { madePublic, publicUnknown }: { madePublic: Dated; publicUnknown: string },
): Record<Making, (written: string, madePublic: string | null) => string> {
  const behind = (tellMade: Dated) => (written: string, said: string | null) =>
    `${tellMade(written)}${between}${said === null ? publicUnknown : madePublic(said)}`;
  return { written: behind(made.written), spoken: behind(made.spoken), recorded: behind(made.recorded) };
}

/** A text is no longer than its field allows. */
import type { Words } from '../../fields/value-words.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'too-long',
  family: 'field',
  severity: 'error',
  asks: 'A text is no longer than its field allows.',
  example: {
    before:
      'title: The harbour bridge closes to all traffic on Sunday evening after divers find a crack in the second pillar, the port authority says',
    after: 'title: The harbour bridge closes',
  },
});

/**
 * What to say of a text that is too long.
 *
 * @param subject where it stands, as a sentence begins
 * @param length its characters, without white space around it
 * @param most how many there may be
 */
export const tooLong = (subject: string, length: number, most: number | bigint): Words => ({
  rule: 'too-long',
  message: `${subject} has ${length} characters; expected at most ${most}.`,
});

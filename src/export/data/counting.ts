/** Whether an answer counts, and why not, as data. */
import { z } from 'zod';
import { decides, type GivenAnswer, type SetAside } from '../../model/question-state.ts';

/** Every reason for which an answer decides nothing. */
const REASONS = {
  retracted: 'retracted',
  withdrawn: 'withdrawn',
  superseded: 'superseded',
  assessed: 'assessed',
  disowned: 'disowned',
} as const satisfies { [Why in SetAside['why']]: Why };

/** The fields that say whether an answer counts. */
export const countingFields = {
  decides: z.boolean().describe('Whether it counts for what is known now.'),
  set_aside: z
    .enum(REASONS)
    .nullable()
    .describe(
      'Why it decides nothing. retracted: taken back. withdrawn: we withdrew its event. superseded: its voice replaced it. assessed: an opinion. disowned: its own voice denies it. null: it decides, or speaks of an earlier time.',
    ),
  set_aside_by: z.string().nullable().describe('The key of the statement that replaced or denied it.'),
  earlier: z.boolean().describe('true: it speaks of an earlier time than the latest answers.'),
};

type CountingData = { [Field in keyof typeof countingFields]: z.infer<(typeof countingFields)[Field]> };

/** Whether an answer counts, as data. */
export function countingData(given: GivenAnswer): CountingData {
  const { setAside, earlier } = given;
  return {
    decides: decides(given),
    set_aside: setAside?.why ?? null,
    set_aside_by: setAside !== null && 'by' in setAside ? setAside.by : null,
    earlier,
  };
}

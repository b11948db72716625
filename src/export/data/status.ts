/** The status of an event as data: the word, the reason, and the statements it rests on. */
import { z } from 'zod';
import type { LedgerEvent } from '../../ledger/entries.ts';
import type { ClaimFacts } from '../../model/claim-graph.ts';
import { STATUSES, type Denial, type Difference, type EventStatus } from '../../model/status.ts';
import { originsData, originsShape } from './ref.ts';

const denialShape = z.strictObject({
  denied: z.string().describe('The key of the statement that is denied.'),
  by: z.string().describe('The key of the statement that denies it.'),
});

const differenceShape = z.strictObject({
  question: z.string().describe('The id of the question.'),
  statements: z
    .array(z.string())
    .describe("Keys of the event's own statements whose answers cannot stand beside others."),
});

/** The status that the site computes for an event. Nobody types it. */
export const statusShape = z.strictObject({
  status: z.enum(STATUSES).describe('The status.'),
  word: z.string().describe('The status in words.'),
  reason: z.string().describe('Why it has that status, in words.'),
  in_part: z.boolean().describe('true: another main statement of the event is not in it.'),
  because: z.array(z.string()).describe('Keys of the statements that give it the status.'),
  others: z.array(z.string()).describe('For claimed: keys of statements elsewhere that say the same.'),
  one_side: z.string().nullable().describe('For claimed: the id of the side that every speaker has.'),
  according_to: z.array(z.string()).describe('For confirmed: ids of the sources in which we read of the confirmation.'),
  denied_by: z.array(z.string()).describe('For confirmed: keys of the statements that speak against it all the same.'),
  denials: z.array(denialShape).describe('For disputed: the denials that its main statements meet.'),
  differences: z
    .array(differenceShape)
    .describe('For disputed: the questions that its main statements answer differently.'),
  origins: originsShape.nullable().describe('For corroborated: the origins that report it.'),
});

/** What differs apart from the main point. */
export const detailsShape = z.strictObject({
  differences: z.array(differenceShape).describe('The questions that its other statements answer differently.'),
  denials: z.array(denialShape).describe('The denials that its other statements meet.'),
});

const keys = (facts: readonly ClaimFacts[]): string[] => facts.map(({ key }) => key);

const denialData = ({ denied, by }: Denial): z.infer<typeof denialShape> => ({ denied: denied.key, by: by.key });

const differenceData = ({ question, claims }: Difference): z.infer<typeof differenceShape> => ({
  question,
  statements: keys(claims),
});

type StatusData = z.infer<typeof statusShape>;

/** What only some statuses have. */
type Reasons = Omit<StatusData, 'status' | 'word' | 'reason'>;

const NO_REASONS: Reasons = {
  in_part: false,
  because: [],
  others: [],
  one_side: null,
  according_to: [],
  denied_by: [],
  denials: [],
  differences: [],
  origins: null,
};

function reasonsOf(status: EventStatus): Partial<Reasons> {
  switch (status.status) {
    case 'withdrawn':
      return {};
    case 'confirmed':
      return {
        in_part: status.inPart,
        because: keys(status.because),
        according_to: [...status.accordingTo],
        denied_by: keys(status.deniedBy),
      };
    case 'disputed':
      return {
        in_part: status.inPart,
        denials: status.denials.map(denialData),
        differences: status.differences.map(differenceData),
      };
    case 'corroborated':
      return { because: keys(status.because), origins: originsData(status.independence) };
    case 'claimed':
      return { because: keys(status.because), others: keys(status.others), one_side: status.oneSide };
    case 'reported':
    case 'assessed':
    case 'unconfirmed':
      return { because: keys(status.because) };
  }
}

/** The status of an event as data. */
export function statusData({ status, explanation }: LedgerEvent): StatusData {
  const { word, reason } = explanation;
  return { status: status.status, word, reason, ...NO_REASONS, ...reasonsOf(status) };
}

/** What differs in an event's details, as data. */
export function detailsData({ details }: LedgerEvent): z.infer<typeof detailsShape> {
  return { differences: details.differences.map(differenceData), denials: details.denials.map(denialData) };
}

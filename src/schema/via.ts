/** Where a statement or a document comes from. */
import { z } from 'zod';
import type { Via } from '../model/record.ts';
import { id, oneOrMany } from './text.ts';

const document = id.describe('The id of the source it was got from, or direct, or unknown.');

const fields = {
  source: document,
  how: z
    .enum(['repeats', 'describes'])
    .default('repeats')
    .describe('repeats: hands on what that document says. describes: gives its own account of it.'),
  basis: z.enum(['stated', 'inferred']).default('stated').describe('inferred where the link is our own reading.'),
};

const shorthand = id.transform((source): Via => ({ source, how: 'repeats', basis: 'stated', via: [] }));

/** The last link of a chain that is written out: what is behind it is what its document's own record says. */
const last = z.strictObject(fields).transform((link): Via => ({ ...link, via: [] }));

/** Of one document something may be handed on and something described; the same of it is said once. */
const tellingOf = ({ source, how, via }: Via): string[] => [source, how, JSON.stringify(via)];

const behind = (further: z.ZodType<Via[]>) =>
  z.strictObject({
    ...fields,
    via: further.describe('Where that document got this one statement from, where its own record does not say so.'),
  });

/** Three links in a row may be written out with one claim: the outlet's, its agency's, and that of the agency's own source. */
const link = behind(
  oneOrMany(z.union([shorthand, behind(oneOrMany(z.union([shorthand, last]), tellingOf))]), tellingOf),
);

/** A source's id, `direct`, `unknown`, a mapping, or a list of these. */
export const via = oneOrMany(z.union([shorthand, link]), tellingOf);

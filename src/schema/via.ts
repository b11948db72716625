/** Where a statement or a document comes from. */
import { z } from 'zod';
import type { Via } from '../model/record.ts';
import { id, oneOrMany } from './text.ts';

const link = z.strictObject({
  source: id.describe('The id of the source it was got from, or unknown.'),
  how: z
    .enum(['repeats', 'describes'])
    .default('repeats')
    .describe('repeats: hands on what that document says. describes: gives its own account of it.'),
  basis: z.enum(['stated', 'inferred']).default('stated').describe('inferred where the link is our own reading.'),
}) satisfies z.ZodType<Via>;

const shorthand = id.transform((source): Via => ({ source, how: 'repeats', basis: 'stated' }));

/** A source's id, `unknown`, a mapping, or a list of these. */
export const via = oneOrMany(z.union([shorthand, link]));

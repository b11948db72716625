/** That the data of a record leaves none of its fields out: the compiler watches. */
import type { z } from 'zod';

/** A shape that has at least these fields. */
export type Shape<Fields extends string> = Record<Fields, z.ZodType> & Record<string, z.ZodType>;

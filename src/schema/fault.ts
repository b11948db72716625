/**
 * What is wrong with a value, as data that travels in a zod issue's `params`. The words for editors are made in
 * `src/check/`, where the file and the place are known.
 */
import type { z } from 'zod';
import { isMapping } from '../model/mapping.ts';
import type { DateFault } from '../model/when.ts';

export type Fault =
  | { about: 'date'; fault: DateFault }
  | { about: 'url'; expected: string }
  /** `expected` completes "Unexpected X; expected …". */
  | { about: 'value'; expected: string; choices?: readonly string[] };

/**
 * A custom zod issue that carries a fault.
 *
 * @param input the offending value
 * @param fault what is wrong
 * @param path where, below the value that is being checked
 */
export function issueOf(input: unknown, fault: Fault, path: PropertyKey[] = []): z.core.$ZodRawIssue {
  return { code: 'custom', input, params: { fault }, path };
}

/** The fault that an issue carries, or `null` for an issue of zod's own. */
export function faultOf(issue: z.core.$ZodIssue): Fault | null {
  if (issue.code !== 'custom') return null;
  const fault: unknown = issue.params?.['fault'];
  return isFault(fault) ? fault : null;
}

const isFault = (value: unknown): value is Fault => isMapping(value) && 'about' in value;

/** Words that the search page hands to its script. */
import type { Strings } from '../strings/strings.ts';

export const FOR_SEARCH = [
  'found',
  'askedOnly',
  'lookedAt',
  'searched',
  'loading',
  'failed',
  'failedFurther',
  'nothing',
  'drop',
  'spelt',
  'kinds',
  'furtherStatements',
  'filtersOn',
] as const satisfies readonly (keyof Strings['search'])[];

export type SearchWords = Pick<Strings['search'], (typeof FOR_SEARCH)[number]>;

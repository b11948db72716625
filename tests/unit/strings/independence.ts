import type { Independence } from '../../../src/model/origin.ts';

/** How many sources stand behind something, of which no more is told. */
export const independenceOf = (count: number, atLeast: boolean): Independence => ({
  count,
  atLeast,
  counted: [],
  origins: [],
  unknownBehind: [],
  describing: null,
  uncounted: [],
});

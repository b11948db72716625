/**
 * What the index calls a record: its number in a system of 32 digits, the ones first. Packed, a list of such names takes
 * two thirds of what one of decimal numbers takes, and each search fetches that list.
 */

const BASE = 32;

/** Digits of every name below 32 768: of equal length, names pack best. */
const DIGITS = 3;

/** The name of a record by its number, from 0. */
export const recordName = (number: number): string =>
  Array.from(number.toString(BASE).padStart(DIGITS, '0')).toReversed().join('');

/** The number of a record by its name. */
export const recordNumber = (name: string): number => parseInt(Array.from(name).toReversed().join(''), BASE);

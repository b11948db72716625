/**
 * What was read the last time. It stands in a module of its own: the development server drops the one that reads the
 * Ledger at every change of the content, and keeps this.
 */
import { nothingBefore } from '../check/files/read-content.ts';
import { noVersionsBefore } from './history.ts';

/** Files of the content. */
export const readBefore = nothingBefore();

/** What they held in the past. */
export const versionsBefore = noVersionsBefore();

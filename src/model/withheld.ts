/** What was removed so as not to repeat a harm: see docs/content-model.md, What we do not do. */
import type { Correction } from './record.ts';

/** What stands in the place of words that are withheld. */
export const WITHHELD = 'withheld';

/** Whether that stands in the place of what a correction says was there before. */
export const isWithheld = (was: Correction['was']): boolean => was === WITHHELD;

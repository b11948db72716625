/** What the Ledger holds of a day on which something was made public. */
import type { Day } from '../../model/calendar.ts';

/** What had been made public by a day, with the story's pages linked. */
export interface LedgerDay {
  day: Day;
  href: string;
  /** Claims that stood in public at its end. */
  public: number;
  /** How many of them were new on it. */
  fresh: number;
}

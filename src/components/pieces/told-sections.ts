/** Sections of a page that tell, event by event, what somebody said or did. */
import type { EventStatements } from '../../ledger/slices/told.ts';

/** A section, with the id of its heading. */
interface ToldSection {
  id: string;
  title: string;
  told: readonly EventStatements[];
}

/** The ways to those of some sections that tell of something. */
export const waysToTold = (sections: readonly ToldSection[]): { to: string; label: string }[] =>
  sections.filter(({ told }) => told.length > 0).map(({ id, title }) => ({ to: `#${id}`, label: title }));

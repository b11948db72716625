/** The fixture story, read and linked as the site does it. */
import type { Ledger } from '../../src/ledger/ledger.ts';
import { loadLedger } from '../../src/ledger/read-ledger.ts';
import { storyRepository } from './repository.ts';

/**
 * The ledger of the fixture story, with its history.
 *
 * @throws Error where the story has errors
 */
export async function fixtureLedger(): Promise<Ledger> {
  using folder = storyRepository();
  const { ledger, problems } = await loadLedger(folder.content, false);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!ledger || errors.length > 0) throw new Error(`The fixture story has ${String(errors.length)} errors.`);
  return ledger;
}

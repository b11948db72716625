/**
 * Of the first story alone, the one in `content/`: this folder goes when another story begins. The published story, read
 * and linked as the site does it.
 */
import { fileURLToPath } from 'node:url';
import { loadLedger } from '../../src/ledger/read-ledger.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';

/** The project's own content, whatever the environment says. */
export const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));

/** The ledger of the published story. */
export async function publishedLedger(): Promise<Ledger> {
  const { ledger, problems } = await loadLedger(CONTENT, false);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!ledger || errors.length > 0) throw new Error(`The content has ${String(errors.length)} errors: npm run check`);
  return ledger;
}

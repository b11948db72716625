/** What the data files of a Ledger are packed with: many functions make them, each of which may ask another for a part. */
import { ALL_ANEW, type Packing } from '../kept/packed.ts';
import type { Ledger } from '../ledger/ledger.ts';

const packings = new WeakMap<Ledger, Packing>();

/** Says where parts of the data files of a Ledger are taken from and kept, before any of them is made. */
export function packDataWith(ledger: Ledger, packing: Packing): void {
  packings.set(ledger, packing);
}

/** What data files are packed with; as long as nobody says so, nothing is taken from elsewhere. */
export const dataPacking = (ledger: Ledger): Packing => packings.get(ledger) ?? ALL_ANEW;

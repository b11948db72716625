/** What the data files of a Ledger are packed with: many functions make them, each of which may ask another for a part. */
import { ALL_ANEW, type Packing } from '../kept/packed.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** What data files are made with, besides a Ledger. */
interface DataWork {
  packing: Packing;
  /** A hash of what all of them are made of, besides the code: the settings of the site and the words of the interface. */
  frame: string;
}

const works = new WeakMap<object, DataWork>();

/** Says where parts of the data files of a Ledger are taken from and kept, before any of them is made. */
export function packDataWith(ledger: Ledger, work: DataWork): void {
  works.set(ledger, work);
}

/** What data files are packed with; as long as nobody says so, nothing is taken from elsewhere. */
export const dataPacking = (ledger: object): Packing => works.get(ledger)?.packing ?? ALL_ANEW;

/** The hash of what all data files of a Ledger are made of. */
export const dataFrame = (ledger: object): string => works.get(ledger)?.frame ?? '';

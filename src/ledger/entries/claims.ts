/** What the Ledger holds of a claim: who says it, in which document, from where, and how it stands to others. */
import type { ClaimKey } from '../../model/claim-key.ts';
import type { Claim, Id, Via } from '../../model/record.ts';
import type { Ref } from '../refs.ts';

/** One step of a claim's way to us. */
export interface ChainLink {
  how: Via['how'];
  basis: Via['basis'];
  /** `null` where the speaker spoke to the document before it, or where nothing says where that has it from. */
  source: Ref | null;
  /** Whether the speaker spoke to the document before it. */
  direct: boolean;
  /** Where that document got it from in turn. */
  further: readonly ChainLink[];
}

export interface LedgerAnswer {
  question: Ref;
  text: string;
  /** It can be read without its question. */
  saysItself: boolean;
  /** In few words, for a tag. */
  short: string;
  asOf: string | null;
  /** It stands in an incompatible pair. */
  differs: boolean;
  /** Why it does not count, or no longer, in words. */
  uncounted: string | null;
}

export interface LedgerClaim {
  key: ClaimKey;
  claim: Claim;
  event: Ref;
  /** Its number in the event, from 1: that of its citations. */
  number: number;
  anchor: string;
  /** Its permanent address. */
  href: string;
  /** Whose statement it is; with an `act`, who acts. */
  who: readonly Ref[];
  /** The actors whom its source names as speaking, whose statement it need not be: others may confirm what they say. */
  by: readonly Ref[];
  /** They are not named. */
  unnamed: boolean;
  /** Where its source does not name them and another document does: how it describes them, and which does. */
  naming: {
    described: readonly Ref[];
    /** How it is put, after that. */
    verb: string;
    source: Ref;
    note: string | null;
  } | null;
  /** How it is put, after their names: "reports", "offers". */
  verb: string;
  /** They spoke to the source itself. */
  direct: boolean;
  source: Ref;
  /** Who published that document; nobody where they are among those who speak. */
  readIn: readonly Ref[];
  chain: readonly ChainLink[];
  /** When it was made public, in words; `null` where no document on the way is dated. */
  said: string | null;
  /** The same as the name of a document tells it; `null` where that would tell less than whose clock it is by. */
  saidInName: string | null;
  /** When it was written, in words, where that was before it was made public. */
  written: string | null;
  /** When it was made public, and written before that, in a sentence. */
  madePublic: string;
  /** That the source could not verify it, in words. */
  unverified: string | null;
  confirmedBy: readonly Ref[];
  quotedSpeaker: Ref | null;
  answers: readonly LedgerAnswer[];
  agrees: readonly ClaimLink[];
  denies: readonly ClaimLink[];
  deniedBy: readonly ClaimLink[];
  /** The earlier claims that it replaces, and those that replace it, as the editors say. */
  revises: readonly ClaimLink[];
  revisedBy: readonly ClaimLink[];
  retracted: boolean;
  /** The document in which it was taken back, where that is another. */
  retractedIn: Ref | null;
  /** Keys that it had before, under each id of its event. */
  formerKeys: readonly ClaimKey[];
  /** Anchors that it had before on the page of its event. */
  formerAnchors: readonly string[];
}

/** Another claim, as it is pointed at. */
export interface ClaimLink {
  key: ClaimKey;
  href: string;
  number: number;
  who: string;
  event: Ref;
  /** It is somebody's word; every other is a report. */
  isSaid: boolean;
  /** Why it counts no more: it was taken back, or we withdrew its event. */
  gone: 'retracted' | 'withdrawn' | null;
}

/** A claim that stood in an event before it moved to another. */
export interface MovedClaim {
  /** The event in which it stood, by the id that it had then. */
  from: Id;
  /** The id that it had there. */
  id: string;
  /** Where it stands now. */
  to: Omit<ClaimLink, 'isSaid' | 'gone'>;
}

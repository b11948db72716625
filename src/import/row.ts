/** What is imported, as far as any format can give it: rows, each of them one thing that took place or was said. */
import type { Claim, Via } from '../model/record.ts';
import type { EventKind } from '../model/vocabulary.ts';

/** A date as an event's file takes it. */
export interface RowWhen {
  /** A date expression. */
  date: string;
  part?: string | undefined;
  extent?: string | undefined;
  basis?: string | undefined;
  note?: string | undefined;
  zone?: string | undefined;
}

/** What is to be told of a date: clock times that are read in a zone, whose offset may be rounded, or how it was given. */
export type DateNote =
  | { is: 'zone'; times: readonly string[]; zone: string }
  | { is: 'rounded'; zone: string }
  | { is: 'as given'; words: string };

export type RowDate =
  /** `lost` is what no date expression can say, in words. */
  | { ok: true; when: RowWhen; notes: readonly DateNote[]; todos: readonly string[]; lost: readonly string[] }
  /** `why` completes "row 3: …". */
  | { ok: false; why: string };

/** A picture, video, post or page that a row shows beside its text. */
export interface RowMedia {
  /** An address, or HTML that holds one. */
  url: string;
  /** HTML. */
  caption: string;
  /** HTML. */
  credit: string;
}

/** What a file of our own making tells of a document besides. */
export interface OwnSource {
  /** Its id in the story that it is from, by which links lead to it. */
  id: string;
  kind: string;
  /** Who published it, where that is no outlet. */
  by: readonly RowActor[];
  read: boolean;
  unnamed: boolean;
  /** From where it has what it says. */
  via: readonly Via[];
}

/** A document that the row itself names as its source. What is not known of it is empty. */
export interface RowSource {
  url: string;
  title: string;
  outlet: string;
  published: RowDate | null;
  /** BCP 47. */
  lang: string;
  own?: OwnSource | undefined;
}

/** Fields of a claim that lead to no other record. */
export type ClaimFields = {
  readonly [Field in 'main' | 'by_words' | 'act' | 'unverified' | 'confirmed_by_words']?: Claim[Field] | undefined;
};

/** A statement that a row gives as one, with the document that it is from. */
export interface RowStatement {
  text: string;
  source: RowSource;
  /** Those whose statement it is. */
  by: readonly RowActor[];
  standing: string;
  confirmedBy: readonly RowActor[];
  /** From where its source has it, by the ids that the row's documents had. */
  via: readonly Via[];
  /** What else its file says of it, as it is written there. */
  fields: ClaimFields;
  /** That its source took it back. */
  retracted: { on: RowWhen; by: string; note: string } | null;
}

export interface RowActor {
  name: string;
  /** Person, group or institution; empty where the row does not tell. */
  kind: string;
}

export interface RowPlace {
  /** Empty where the row has coordinates alone. */
  name: string;
  kind: string;
  /** Degrees and metres as they are written; empty where they are not. */
  lat: string;
  lon: string;
  accuracy: string;
}

export interface ImportRow {
  /** Where it stands, for people: "row 3", "event 2". */
  place: string;
  /** What the format knows it by, whatever else of it changes; empty where there is no such thing. */
  key: string;
  title: string;
  summary: string;
  text: string;
  /** What title, summary and text are written in. */
  markup: 'html' | 'plain';
  date: RowDate;
  /** Documents that all of its text is from. */
  sources: readonly RowSource[];
  media: RowMedia | null;
  /** The thread or group that it belongs to. */
  group: string;
  places: readonly RowPlace[];
  /** Those who act in it. */
  actors: readonly RowActor[];
  /** Those who say what its text says. */
  speakers: readonly RowActor[];
  note: string;
  /** Nothing where the row does not tell. */
  kind: EventKind | null;
  /** That whoever published it no longer stands by it. */
  withdrawn: { on: RowWhen; why: string } | null;
  /** Where statements and their documents are given one by one; they then stand instead of the text. */
  told: readonly RowStatement[];
  /** Documents besides theirs, to which links of theirs lead. */
  documents: readonly RowSource[];
  /** What no record takes, in words: `Background "#fff"`. */
  lost: readonly string[];
}

/** What a row has that says nothing but when. */
export const EMPTY_ROW: Omit<ImportRow, 'place' | 'date' | 'markup'> = {
  key: '',
  title: '',
  summary: '',
  text: '',
  sources: [],
  media: null,
  group: '',
  places: [],
  actors: [],
  speakers: [],
  note: '',
  kind: null,
  withdrawn: null,
  told: [],
  documents: [],
  lost: [],
};

/** Something in what is imported that is no event. */
export interface Aside {
  place: string;
  /** A sentence: what it is, and what to do with it. */
  words: string;
}

/** A whole file, read. */
export interface ImportDocument {
  /** Tells its rows' keys from those of other files: `timelinejs`, or the name of a table. */
  scope: string;
  /** What the file is called as a document. */
  title: string;
  rows: readonly ImportRow[];
  asides: readonly Aside[];
}

export type ReadDocument = { ok: true; document: ImportDocument } | { ok: false; why: string };

/** What is imported, as far as any format can give it: rows, each of them one thing that took place or was said. */

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

export type RowDate = { ok: true; when: RowWhen; todos: readonly string[] } | { ok: false; why: string };

/** A picture, video, post or page that a row shows beside its text. */
export interface RowMedia {
  /** An address, or HTML that holds one. */
  url: string;
  /** HTML. */
  caption: string;
  /** HTML. */
  credit: string;
}

/** A document that the row itself names as its source. */
export interface RowSource {
  url: string;
  title: string;
  outlet: string;
  published: RowDate | null;
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
  source: RowSource | null;
  media: RowMedia | null;
  /** The thread or group that it belongs to. */
  group: string;
  /** What no record takes, in words: `Background "#fff"`. */
  lost: readonly string[];
}

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

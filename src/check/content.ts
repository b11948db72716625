/** What the rules look at: the files of one `content/` folder, read and parsed once. */
import type {
  ActorRecord,
  EventRecord,
  Id,
  OutletRecord,
  PlaceRecord,
  QuestionRecord,
  Site,
  SourceRecord,
  Story,
  ThreadRecord,
} from '../model/record.ts';
import type { Outlines } from '../model/outlines.ts';
import type { RecordType } from '../model/vocabulary.ts';
import type { LineIndex } from './files/line-index.ts';
import type { Span } from './problem.ts';
import type { SoundFile } from './sound-files.ts';

/** A step into a file's data: `['claims', 0, 'via']`. */
export type DataPath = readonly (string | number)[];

/** The type of the record that a file of each kind holds. */
export interface RecordOf {
  event: EventRecord;
  source: SourceRecord;
  outlet: OutletRecord;
  actor: ActorRecord;
  place: PlaceRecord;
  question: QuestionRecord;
  thread: ThreadRecord;
}

interface TextFile {
  /** Below `content/`, with forward slashes. */
  path: string;
  /** The whole text, without a byte-order mark. Offsets everywhere are into this. */
  text: string;
  lines: LineIndex;
}

/** The prose of a Markdown file. */
export interface Body {
  text: string;
  /** Where it begins in the file's text. */
  offset: number;
}

interface DataFile extends TextFile {
  /**
   * The span of the value at a path; of the key with `'key'`. Where the path is missing, that of the nearest
   * parent's first key.
   */
  locate(path: DataPath, part?: 'key' | 'value'): Span;
}

/** A file that holds a record. `record` is `null` where the file has problems of syntax or shape. */
export type RecordFile = {
  [Type in RecordType]: DataFile & {
    type: Type;
    id: Id;
    record: RecordOf[Type] | null;
    /** Present on events and threads. */
    body: Body | null;
  };
}[RecordType];

export interface SiteFile extends DataFile {
  type: 'site';
  site: Site | null;
}

/** `words.yaml`: words of the interface, in the place of ours. */
export interface WordsFile extends DataFile {
  type: 'words';
  /** `null` where the file has problems of syntax or shape. */
  words: Readonly<Record<string, unknown>> | null;
}

export interface AboutFile extends TextFile {
  type: 'about';
  body: Body;
}

/** A picture in `content/`. */
export interface PictureFile {
  path: string;
  bytes: Uint8Array;
  /** Whether its points cannot be read, though its head and its end are sound. */
  isDamaged: boolean;
}

/** A file of `content/map/`. */
export interface MapFile {
  path: string;
  /** `null` where the file has problems. */
  outlines: Outlines | null;
}

/** Everything in `content/` that could be read, sound or not. */
export interface Content {
  site: SiteFile | null;
  about: AboutFile | null;
  words: WordsFile | null;
  /** Sorted by path. */
  records: readonly RecordFile[];
  pictures: readonly PictureFile[];
  maps: readonly MapFile[];
  /** The paths of files that are not read, because their names or endings are wrong. */
  strays: ReadonlySet<string>;
  /** The sound records alone. `site` falls back to an empty one where `site.yaml` is missing or broken. */
  story: Story;
  /** Every file by type and id, broken ones too: they count as targets of references. Former ids as well. */
  find(type: RecordType, id: Id): RecordFile | undefined;
  /** The file with a sound record of an id, the same that `story` has. */
  sound<Type extends RecordType>(type: Type, id: Id): SoundFile<Type> | undefined;
  /** The file at a path below `content/`. */
  at(path: string): RecordFile | SiteFile | AboutFile | WordsFile | PictureFile | undefined;
}

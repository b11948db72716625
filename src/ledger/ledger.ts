/**
 * The Ledger: one object that holds every record of a story, its references resolved and its values computed. Pages
 * ask it for a slice and exporters walk it. See docs/architecture.md, How a claim travels.
 */
import type { PictureFile } from '../check/content.ts';
import type { Abbreviation } from '../model/abbreviation.ts';
import type { Day } from '../model/calendar.ts';
import type { EventVersion } from '../model/change.ts';
import type { ClaimGraph } from '../model/claim-graph.ts';
import type { ClaimKey } from '../model/claim-key.ts';
import type { Digest } from '../model/digest.ts';
import type { KnownDay } from '../model/known-by.ts';
import type { Outlines } from '../model/outlines.ts';
import type { EventRecord, Id, Site, Story } from '../model/record.ts';
import type { RecordType } from '../model/vocabulary.ts';
import type { Results } from '../model/status.ts';
import type { Strings } from '../strings/strings.ts';
import type { AccountWriter } from './account.ts';
import type {
  LedgerActor,
  LedgerClaim,
  LedgerDay,
  LedgerEvent,
  LedgerHistory,
  LedgerOutlet,
  LedgerPlace,
  LedgerQuestion,
  LedgerSource,
  LedgerThread,
  MonthOfStations,
  Prose,
  StationOfEvents,
} from './entries.ts';
import type { Refs } from './refs.ts';

export interface Ledger {
  story: Story;
  site: Site;
  strings: Strings;
  refs: Refs;
  graph: ClaimGraph;
  results: Results;
  about: Prose;
  /** Those that aliases of actors define, to be told in full where a reader meets them first. */
  abbreviations: readonly Abbreviation[];
  /** What lies under the maps: the file that was made first, then the newsroom's own. */
  outlines: readonly Outlines[];
  /** Those that are published. */
  pictures: readonly PictureFile[];
  /** In the order of the timeline. */
  events: readonly LedgerEvent[];
  stations: readonly StationOfEvents[];
  /** Months and years, in order. */
  months: readonly MonthOfStations[];
  claims: ReadonlyMap<ClaimKey, LedgerClaim>;
  questions: readonly LedgerQuestion[];
  threads: readonly LedgerThread[];
  actors: readonly LedgerActor[];
  places: readonly LedgerPlace[];
  sources: readonly LedgerSource[];
  outlets: readonly LedgerOutlet[];
  digest: Digest;
  days: readonly LedgerDay[];
  history: LedgerHistory;
  /** An account as it is read away from its page. */
  account: AccountWriter;
  /** An event as it stands in the content now. */
  versionNow: (event: EventRecord) => EventVersion;
  /** What had been made public by the end of one of `days`. */
  knownOn: (day: Day) => KnownDay;
  /** The path of a record's file in the repository that keeps it; `null` where none does. */
  fileOf: (type: RecordType, id: Id) => string | null;
  /** The same of the text about the site. */
  aboutFile: string | null;
  eventById: (id: Id) => LedgerEvent;
  questionById: (id: Id) => LedgerQuestion;
}

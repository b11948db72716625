/**
 * The version of the data's form, and what changed with it: the one place that says so, for the files, their schema and
 * the data page. Whoever renames, removes or adds a field adds what changed, and raises it where it is that of a release.
 */

/**
 * Of `ledger.json`, of each event's JSON and of the tables, by the pattern of data packages
 * (https://datapackage.org/recipes/data-package-version): the first number changes where what reads the files may
 * break, the second where something was added.
 */
export const DATA_VERSION = '2.3.0';

/**
 * One change for those who read the files. A path is that of a field in `ledger.json`: `[]` stands for each item of a
 * list, and `= value` for one of the words that a field may hold. A column is named with its table: `claims.csv: by`.
 */
export interface DataChange {
  /** `null` for what is new. */
  was: string | null;
  /** `null` for what is gone. */
  now: string | null;
  /** What to know of it. */
  what: string;
}

/** What changed with a version. */
export interface DataVersion {
  version: string;
  changes: readonly DataChange[];
}

/** The newest first. What came before the last of them stated no version. */
export const DATA_VERSIONS: readonly DataVersion[] = [
  {
    version: DATA_VERSION,
    changes: [
      ...['actors', 'outlets', 'sources'].map((records) => ({
        was: null,
        now: `${records}[].plural`,
        what: 'Whether verbs after the name are in the plural.',
      })),
      {
        was: null,
        now: 'events[].claims[].named',
        what: 'Who the people of by_words are, where another document names them: they are then the speakers and the voice.',
      },
      {
        was: null,
        now: 'events[].claims[].by',
        what: 'Who says it, also where others confirm it, and speakers are those who report that.',
      },
      {
        was: null,
        now: 'events[].origins.uncounted',
        what: 'People who are not named and add nobody beside actors, whom count took for one more; in everything that has origins.',
      },
      {
        was: null,
        now: 'events[].origins.counted[].owner',
        what: 'Whose outlets count once together; in everything that has origins.',
      },
      { was: null, now: 'sides[].former_ids', what: 'Ids that it had before.' },
      {
        was: null,
        now: 'questions[].answers[].value.written',
        what: 'The numbers of an answer as they were written: 3.10, where min and max have 3.1.',
      },
      {
        was: null,
        now: 'questions[].answers[].given[].set_aside = withdrawn',
        what: 'An answer of an event that we withdrew, which decided before; in statements as well.',
      },
      ...['preprint', 'study', 'book'].map((kind) => ({
        was: null,
        now: `sources[].kind = ${kind}`,
        what: 'Research: its outlet is where it came out; whose it is stands in by.',
      })),
      {
        was: null,
        now: 'events[].version',
        what: 'Only where an event stands alone. Its file had it before, the schema did not.',
      },
      { was: null, now: 'claims.csv: named_in', what: 'The document of named.' },
      { was: null, now: 'claims.csv: by', what: 'The ids of by.' },
    ],
  },
  {
    version: '2.2.0',
    changes: [
      {
        was: null,
        now: 'questions[].unit_forms',
        what: 'What is counted, in each form that it takes beside a number; unit stays the one for all others.',
      },
    ],
  },
  {
    version: '2.1.0',
    changes: [{ was: null, now: 'questions[].short', what: 'Fewer words for a choice, which need no question.' }],
  },
  {
    version: '2.0.0',
    changes: [
      { was: null, now: 'version', what: 'Files that state no version are older.' },
      {
        was: 'digest.settled',
        now: 'digest.supported',
        what: 'Questions that several origins answer alike, and events that are confirmed or reported separately; no longer what two of one side say.',
      },
      { was: 'questions[].state = revised', now: 'questions[].changed', what: 'A mark beside the state.' },
      {
        was: null,
        now: 'questions[].state = fits',
        what: 'Several origins whose answers can all be so; none confirms another. They were called agreed.',
      },
      {
        was: 'questions[].pairs',
        now: 'questions[].conflicts',
        what: 'Pairs of places in answers, in the stead of pairs of statements.',
      },
      {
        was: 'questions[].answers[].given[].superseded_by',
        now: 'questions[].answers[].given[].set_aside_by',
        what: 'With set_aside, which says why an answer decides nothing, for every reason.',
      },
      { was: null, now: 'questions[].before', what: 'Replaced and earlier answers; they stood among answers.' },
      { was: null, now: 'questions[].kind = actor', what: 'An answer may be an actor.' },
      {
        was: null,
        now: 'questions[].answers[].value.above_min',
        what: 'More than min rather than at least; below_max likewise.',
      },
      {
        was: 'events[].after[].name',
        now: 'events[].after[].event',
        what: 'With the document that states the order, and how it does.',
      },
      { was: null, now: 'events[].when.zone', what: 'Whose clock is given beside that of the story; in every date.' },
      {
        was: null,
        now: 'events[].origins.counted',
        what: 'Who is counted, with whom; in everything that has origins.',
      },
      { was: null, now: 'events[].origins.unknown_behind', what: 'Of what it is not known where it is from.' },
      { was: null, now: 'events[].origins.describing', what: 'The one document that all of them describe.' },
      {
        was: null,
        now: 'events[].claims[].by_words',
        what: 'People who are not named. The id of such a speaker is null.',
      },
      { was: null, now: 'events[].claims[].voice.kind = unnamed', what: 'Such people, with their words.' },
      { was: null, now: 'events[].claims[].unverified', what: 'The source could not verify what it hands on.' },
      { was: null, now: 'events[].claims[].written', what: 'The second clock: before it was made public.' },
      { was: null, now: 'events[].claims[].locator', what: 'Where in the document it stands.' },
      { was: null, now: 'events[].claims[].revises', what: 'What it says to replace.' },
      { was: null, now: 'events[].claims[].former_ids', what: 'The keys that it had in other events.' },
      { was: null, now: 'events[].claims[].via[].via', what: 'The chain of one statement; a source may be direct.' },
      { was: null, now: 'events[].claims[].quote.translation', what: 'A translation beside the original.' },
      { was: null, now: 'events[].claims[].answers[].set_aside', what: 'Whether the answer counts, here as well.' },
      { was: null, now: 'events[].claims[].retracted.source', what: 'Where it was taken back.' },
      { was: null, now: 'sources[].written', what: 'When a document was written, if before it was made public.' },
      { was: null, now: 'sources[].access', what: 'What a reader needs to see it: paywall or registration.' },
      { was: null, now: 'sources[].gone', what: 'Its address is dead; archive_url leads to a copy.' },
      { was: null, now: 'sources[].no_archive', what: 'Why there is no copy.' },
      { was: null, now: 'sources[].corrected', what: 'What the source says it changed.' },
      { was: null, now: 'outlets[].owner', what: 'Titles of one owner count once.' },
      { was: null, now: 'site.zones', what: 'Further clocks that are always given.' },
    ],
  },
];

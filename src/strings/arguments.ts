/**
 * What each sentence of the words is given, by name: the placeholders of `content/words.yaml`. Behind the name stands `#`
 * for a number, `[]` for a list, `{}` for a count of sources; all else is a text, a truth value or missing. A name with a
 * question mark need not stand in a sentence that replaces ours: it chooses between forms, or may be missing.
 */
import type { Independence } from '../model/origin.ts';
import type { DateWords } from './dates.ts';
import type { english } from './en.ts';

type MarkOf<Value> = [Value] extends [number]
  ? '#'
  : [Value] extends [readonly unknown[]]
    ? '[]'
    : [Value] extends [Independence]
      ? '{}'
      : '';

type NamesOf<Given extends readonly unknown[]> = {
  readonly [At in keyof Given]: `${string}${MarkOf<Given[At]>}${'' | '?'}`;
};

type Words = ReturnType<typeof english>;

type Sentence = (...given: never) => string | readonly unknown[];

type HasSentence<Group> = Group extends Sentence
  ? true
  : Group extends string | readonly unknown[] | null | ((...given: never) => unknown)
    ? false
    : true extends { [Key in keyof Group]: HasSentence<Group[Key]> }[keyof Group]
      ? true
      : false;

/** The names for each sentence in a group of words; one that has none does not compile. */
type ArgumentNames<Group> = {
  readonly [Key in keyof Group as HasSentence<Group[Key]> extends true ? Key : never]: Group[Key] extends (
    ...given: infer Given
  ) => unknown
    ? NamesOf<Given>
    : ArgumentNames<Group[Key]>;
};

/** What only a file of the language can say: how it joins alternatives, names days and writes them. */
type Replaceable = Omit<Words, 'status'> & {
  status: Omit<Words['status'], 'or'>;
  dates: Omit<DateWords, 'names' | 'dayAlone' | 'standaloneInterval'>;
};

/** By the path of a word. */
export const ARGUMENTS = {
  dates: {
    dayMonth: ['day', 'month'],
    withYear: ['date', 'year'],
    earlyYear: ['year'],
    withWeekday: ['weekday', 'date'],
    partOf: ['part?', 'date', 'nextDay?'],
    at: ['time', 'date'],
    onClock: ['time', 'zone'],
    beside: ['times[]'],
    about: ['date'],
    uncertain: ['date'],
    lasted: ['start', 'end'],
    within: ['start', 'end'],
    ongoing: ['start'],
    notBefore: ['start'],
    by: ['end', 'precision?'],
    byAbout: ['end'],
    byTime: ['time'],
    dayBy: ['day', 'time'],
    from: ['start'],
  },
  sources: {
    ofOutlet: ['outlet', 'kind?', 'date?'],
    titled: ['name', 'title'],
    ofActors: ['kind?', 'actors[]', 'date?'],
  },
  claim: {
    verbOfUnnamed: ['standing?'],
    to: ['outlets#?'],
    via: ['how?'],
    madePublic: ['date'],
    written: ['written', 'madePublic?'],
    spoken: ['written', 'madePublic?'],
    recorded: ['written', 'madePublic?'],
    unverified: ['who'],
    unverifiedHandedOn: ['who'],
    describedAs: ['words'],
    retracted: ['date', 'by'],
    also: ['verb'],
    address: ['number#'],
    addressIn: ['number#', 'event'],
    citation: ['number#', 'who'],
    numbered: ['number#'],
  },
  answer: {
    number: {
      about: ['amount'],
      moreThan: ['amount'],
      atLeast: ['amount'],
      lessThan: ['amount'],
      atMost: ['amount'],
      both: ['low', 'high'],
      range: ['min', 'max'],
      ofUnit: ['amount', 'unit'],
    },
    asOf: ['date'],
    setAside: {
      retracted: ['by?'],
      superseded: ['since?'],
    },
    beforeText: ['answers[]'],
    more: ['left#'],
  },
  quoted: ['words'],
  origins: ['statements#', 'documents#', 'kind?', 'independence{}?'],
  reports: ['statements#', 'independence{}?'],
  support: {
    describing: ['amount#', 'atLeast?', 'what?', 'outlets?'],
    unknown: ['who'],
    unknownWords: ['who', 'speakers'],
    notNamed: ['who'],
    noAuthor: ['who'],
    sourcesCounted: ['who', 'sources#'],
    oneSource: ['who'],
    oneOrigin: ['who'],
    oneAtLeast: ['who'],
    perhapsTheSame: ['who'],
  },
  status: {
    inPart: ['word'],
    oneSide: ['word'],
    confirmed: ['who', 'accordingTo?'],
    confirmedDenied: ['who'],
    denied: ['speaker', 'by'],
    deniedReport: ['who', 'by'],
    deniedSelf: ['who', 'others?'],
    deniedSelfReport: ['who', 'others?'],
    differ: ['question', 'answers'],
    countedSide: ['names'],
    countedOwner: ['names', 'owner'],
    corroborated: ['amount#', 'atLeast?', 'who'],
    describing: ['amount#', 'atLeast?', 'what?', 'who'],
    doneBySaying: ['who'],
    reported: ['who', 'readIn?'],
    reportedTwice: ['who', 'documents#'],
    reportedSeveral: ['who', 'origin'],
    reportedApart: ['who'],
    reportedAtLeast: ['who'],
    reportedFrom: ['who'],
    claimed: ['who'],
    claimedAlso: ['who', 'others'],
    said: ['who'],
    alsoReported: ['who'],
    claimedSide: ['who', 'side'],
    assessed: ['who'],
    unconfirmed: ['who'],
    detailsCount: ['amount#'],
    detailsOn: ['amount#'],
    detailDenied: ['speaker', 'by'],
  },
  front: {
    answerBy: ['answer', 'givers[]'],
    details: ['reason', 'amount#'],
    more: ['amount#'],
    all: ['amount#', 'state?'],
    inOrder: ['story', 'order?'],
    at: ['weekday', 'date', 'time'],
  },
  follow: {
    others: ['amount#'],
  },
  figure: {
    yearsWithout: ['years#'],
    title: ['events#', 'statements#'],
    most: {
      days: ['events#'],
      months: ['events#'],
    },
    label: {
      days: ['events#'],
      hours: ['events#'],
      months: ['events#'],
    },
    details: ['amount#'],
    alsoDetails: ['amount#'],
    events: ['amount#'],
    disputes: ['amount#'],
    statements: ['amount#'],
    madePublic: ['amount#?'],
    byEndOf: ['date'],
  },
  parts: {
    here: ['part#', 'entries'],
    time: {
      home: ['whole', 'here#'],
      previous: ['part#'],
      next: ['part#'],
    },
    name: {
      home: ['whole', 'here#'],
      previous: ['part#'],
      next: ['part#'],
    },
    title: ['list', 'part#'],
    more: ['amount#'],
    names: ['amount#'],
    questions: ['amount#'],
    changes: ['amount#'],
    corrections: ['amount#'],
    statementsAndEvents: ['amount#'],
  },
  timeline: {
    events: ['amount#'],
    statements: ['amount#'],
    in: ['documents#?'],
    ofMonth: ['month'],
  },
  filters: {
    any: ['amount#'],
    all: ['amount#'],
    script: {
      shown: ['shown', 'all#'],
      drop: ['filters', 'shown', 'all#'],
    },
    ofSide: ['side'],
    ofStatus: ['status'],
  },
  tools: {
    citation: ['title', 'site', 'story', 'url'],
  },
  event: {
    disagreement: {
      title: ['main?', 'details#'],
    },
    moreQuestions: ['amount#'],
    checked: ['date'],
    withdrawn: ['date'],
  },
  report: {
    inStatement: ['number#'],
    inStatementByLetter: ['number#'],
    subject: ['record'],
  },
  question: {
    description: ['state?', 'scope'],
  },
  locator: {
    known: ['places[]'],
    saidOf: ['places[]'],
    landmarks: ['names[]'],
    onlySaid: ['places#'],
    within: ['accuracy'],
    around: ['around'],
    missing: ['places[]'],
  },
  thread: {
    silent: ['sides[]'],
    inStory: ['own#', 'all#', 'from?', 'to?'],
  },
  matrix: {
    noAnswer: ['who[]'],
    more: ['amount#'],
    newest: ['shown#', 'total#'],
    all: ['state?'],
  },
  meetings: {
    on: ['points#'],
  },
  known: {
    by: ['date'],
    page: ['title', 'page#', 'of#'],
    toPage: ['page#'],
    count: ['statements#', 'events#'],
    fresh: ['date', 'exact?'],
    toNew: ['amount#'],
    moreAnswers: ['amount#'],
    newest: ['shown#', 'all#'],
    moreQuestions: ['amount#'],
    moreLater: ['amount#'],
    without: ['days#'],
    days: ['days#'],
    before: ['days#'],
    after: ['days#'],
    new: ['amount#'],
    ofYear: ['year'],
  },
  actor: {
    description: ['name', 'role?'],
  },
  place: {
    description: ['name', 'kind'],
    degrees: ['lat#', 'lon#'],
    accuracy: ['metres#'],
  },
  map: {
    km: ['km#'],
    more: ['many#'],
    morePlaces: ['places#'],
    dayLabel: ['places[]'],
    marker: ['number#', 'place'],
    within: ['place'],
    noOutlines: ['places#'],
  },
  source: {
    description: ['name', 'read?'],
    open: ['host'],
    correctedBefore: ['date'],
    gone: ['date'],
    archivedAt: ['host'],
    taken: ['amount#'],
    goBack: ['amount#'],
    takenBack: ['amount#'],
  },
  outlet: {
    pageTitle: ['name'],
    description: ['name'],
    documents: ['amount#'],
    taken: ['amount#'],
    goBack: ['amount#'],
  },
  search: {
    says: ['who', 'verb', 'what'],
    allOf: ['what', 'amount#'],
  },
  history: {
    correction: ['date'],
    also: ['what'],
    first: ['date'],
    changed: ['date', 'what'],
  },
  data: {
    size: ['bytes#'],
    columns: ['amount#'],
    version: ['version'],
    change: ['was?', 'now?', 'what'],
    licenceText: ['licence'],
    citation: ['site', 'story', 'url'],
    statement: {
      written: ['date'],
      spoken: ['date'],
      recorded: ['date'],
      translation: ['translator?', 'text'],
      aside: ['question', 'answer', 'why'],
      gone: ['date'],
      corrected: ['date'],
    },
    feed: {
      title: ['site', 'what'],
      month: ['feed', 'month'],
      withdrawn: ['title'],
      correction: ['title'],
      retracted: ['title'],
      replaced: ['question'],
      sourceCorrected: ['source'],
    },
    calendar: {
      name: ['site', 'story'],
      title: ['title', 'date'],
      description: ['about', 'left#'],
    },
  },
  timelineJs: {
    part: ['from#', 'to#', 'of#'],
    site: ['title'],
  },
  sharing: {
    more: ['answers#'],
    correction: ['was', 'now', 'why'],
  },
  imported: {
    zone: ['times[]', 'zone'],
    rounded: ['zone'],
    asGiven: ['words'],
    thread: ['document', 'title'],
    credited: ['to'],
    givenBy: ['document'],
  },
  embed: {
    title: ['title', 'site'],
  },
  about: {
    lead: ['story'],
  },
  footer: {
    licence: ['licence'],
  },
} as const satisfies ArgumentNames<Replaceable>;

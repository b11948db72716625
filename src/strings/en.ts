/** The interface's words in English. */
import { enGB } from 'date-fns/locale/en-GB';
import type { ChangeKind } from '../model/change.ts';
import type { Independence } from '../model/origin.ts';
import type { QuestionState } from '../model/question-state.ts';
import type { Status } from '../model/status.ts';
import type { Act, SourceKind, Standing, Translator } from '../model/vocabulary.ts';
import { bothClocks } from './both-clocks.ts';
import { endOnce, type DateWords } from './dates.ts';
import { grammarOf } from './grammar.ts';
import { bracketing } from './in-brackets.ts';
import { quotationIn } from './quotation.ts';
import { lowerAfter } from './within-sentence.ts';

const { list, or, capital, number, count: counted } = grammarOf('en-GB');

const quotation = quotationIn(['“', '”'], ['‘', '’']);

const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s)?\d{1,2}\s/u;
const MONTH_OR_YEAR =
  /^(?:\d{4}|AD\s\d+|January|February|March|April|May|June|July|August|September|October|November|December)(?:[\s,]|$)/u;
const PART = /^(?:morning|afternoon|evening|night) of\s/u;
const TIME = /^\d{1,2}:/u;

/** Before what happened then: "on 4 June", "in June 2023", "at 17:00 on 4 June", "on the morning of 4 June". */
function on(text: string): string {
  if (DAY.test(text)) return `on ${text}`;
  if (MONTH_OR_YEAR.test(text)) return `in ${text}`;
  if (TIME.test(text)) return `at ${text}`;
  return PART.test(text) ? `on the ${text}` : text;
}

/** The same of what stands in a line of such notes, where a day or a time goes without: "4 June", "in June 2023". */
const noted = (text: string): string => (DAY.test(text) || TIME.test(text) ? text : on(text));

/** When an answer holds: "as of 4 June", "as of the morning of 4 June", "as it was by 4 June". */
function asOf(text: string): string {
  if (PART.test(text)) return `as of the ${text}`;
  return /^(?:between|by|from|not before)\s/u.test(text) ? `as it was ${text}` : `as of ${text}`;
}

/** Whose clock: "Moscow time", but "UTC". */
const clockOf = (zone: string): string =>
  zone === 'UTC' ? zone : `${(zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')} time`;

/** Dates in English. */
export const englishDates: DateWords = {
  names: enGB.localize,
  parts: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening', night: 'Night' },
  dayMonth: (day, month) => `${day} ${month}`,
  withYear: (date, year) => `${date} ${year}`,
  earlyYear: (year) => `AD ${year}`,
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  partOf: (part, date, nextDay) =>
    part === 'night'
      ? ['night of ', { datetime: '', text: endOnce(date, nextDay) }, ` to ${nextDay}`]
      : [`${part} of `, { datetime: '', text: date }],
  at: (time, date) => `${time} on ${date}`,
  onClock: (time, zone) => `${time} ${clockOf(zone)}`,
  beside: (times) => ` (${times.join('; ')})`,
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  lasted: (start, end) => [start, ' to ', end],
  within: (start, end) => ['between ', start, ' and ', end],
  ongoing: (start) => ['from ', start, ', still going on when last reported'],
  notBefore: (start) => ['not before ', start],
  by: (end, precision) =>
    precision === 'year' || precision === 'month' ? ['by the end of ', end] : ['by ', end, '; day unknown'],
  byAbout: (end) => ['by ', end],
  byTime: (time) => ['by ', time],
  dayBy: (day, time) => [day, ', by ', time],
  from: (start) => ['from ', start],
};

const sourceKinds: Record<SourceKind, string> = {
  article: 'article',
  post: 'post',
  video: 'video',
  photo: 'photograph',
  broadcast: 'broadcast',
  briefing: 'briefing',
  report: 'report',
  filing: 'filing',
  memo: 'memo',
  letter: 'letter',
  statement: 'statement',
  transcript: 'transcript',
  dataset: 'dataset',
  preprint: 'preprint',
  study: 'study',
  book: 'book',
  unknown: 'document',
};

/** Before the outlet in which a document came out, where it is not the outlet's own. */
const placed: Partial<Record<SourceKind, string>> = { preprint: 'on', study: 'in', book: 'published by' };

const standings: Record<Standing, { word: string; sentence: string }> = {
  reported: { word: 'Reported', sentence: 'The source says this itself.' },
  claimed: { word: 'Said', sentence: 'Somebody says so; the source passes it on.' },
  confirmed: {
    word: 'Confirmed',
    sentence: 'Someone who is not involved checked it or has direct knowledge.',
  },
  unconfirmed: { word: 'Not confirmed', sentence: 'The source could not check it, or names no basis.' },
  assessed: { word: 'Opinion or analysis', sentence: 'A judgement, not a report.' },
};

const statuses: Record<Status, { word: string; sentence: string }> = {
  confirmed: { word: 'Confirmed', sentence: 'Someone independent confirmed it.' },
  disputed: { word: 'Sources disagree', sentence: 'Its main point is told differently, or denied.' },
  corroborated: { word: 'Reported separately', sentence: 'Two independent sources report it.' },
  reported: { word: 'Reported once', sentence: 'No two independent sources report the same.' },
  claimed: { word: 'Said, not checked', sentence: 'Its main point rests on the word of those who say it.' },
  assessed: { word: 'Opinion or analysis', sentence: 'A judgement, not a report.' },
  unconfirmed: { word: 'Not confirmed', sentence: 'Its main point is reported without a check or a named basis.' },
  withdrawn: { word: 'Withdrawn', sentence: 'We or its sources no longer stand by it.' },
};

const states: Record<QuestionState, { word: string; sentence: string }> = {
  open: { word: 'Not known', sentence: 'We have read no answer that counts.' },
  single: {
    word: 'One source known',
    sentence: 'For the present answer we know of one independent source at most.',
  },
  agreed: { word: 'Answers match', sentence: 'Independent sources say the same. That is not proof.' },
  differs: { word: 'Answers differ', sentence: 'We show every answer.' },
  fits: {
    word: 'Answers fit together',
    sentence: 'They can all be true. No two independent sources are known for any of them.',
  },
};

/** `within` is the word as it stands within a sentence. */
const changeKinds: Record<ChangeKind, { word: string; within: string; sentence: string | null }> = {
  new: { word: 'New', within: 'new', sentence: null },
  withdrawn: { word: 'Withdrawn', within: 'withdrawn', sentence: 'We no longer stand by it; its page says why.' },
  removed: { word: 'Taken off the site', within: 'taken off the site', sentence: null },
  restored: { word: 'No longer withdrawn', within: 'no longer withdrawn', sentence: null },
  facts: { word: 'Facts changed', within: 'facts changed', sentence: 'What a source says, when, where or who.' },
  added: { word: 'Statement added', within: 'statement added', sentence: 'What was there before stands as it was.' },
  linked: {
    word: 'Linked differently',
    within: 'linked differently',
    sentence: 'Its storylines, related events, or whether it is a key event.',
  },
  wording: { word: 'Wording', within: 'wording', sentence: 'Title, summary, account or notes. No fact changed.' },
  checked: {
    word: 'Compared again',
    within: 'compared again',
    sentence: 'Compared with its sources once more. Nothing changed.',
  },
};

/** A verb as it follows one name, and several. */
interface Verb {
  one: string;
  several: string;
}

const verbs: Record<Standing, Verb> = {
  reported: { one: 'reports', several: 'report' },
  claimed: { one: 'says', several: 'say' },
  confirmed: { one: 'reports as confirmed', several: 'report as confirmed' },
  unconfirmed: { one: 'reports (without confirming it)', several: 'report (without confirming it)' },
  assessed: { one: 'judges', several: 'judge' },
};

const acts: Record<Act, Verb> = {
  offer: { one: 'offers', several: 'offer' },
  demand: { one: 'demands', several: 'demand' },
  agreement: { one: 'agrees', several: 'agree' },
  refusal: { one: 'refuses', several: 'refuse' },
  threat: { one: 'threatens', several: 'threaten' },
  order: { one: 'orders', several: 'order' },
  announcement: { one: 'announces', several: 'announce' },
  resignation: { one: 'resigns', several: 'resign' },
  appointment: { one: 'appoints', several: 'appoint' },
  dismissal: { one: 'dismisses', several: 'dismiss' },
  ruling: { one: 'rules', several: 'rule' },
  apology: { one: 'apologises', several: 'apologise' },
};

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A phrase as it stands within a sentence. */
const withinSentence = lowerAfter(
  'A An The He She It They There That This We One Two Three Several Some Somebody Nobody Another Only Between About ' +
    'More Under At By From In On To With Without His Her Their Its No Not Yes',
  true,
);

const count = (amount: number, one: string, other = `${one}s`): string => counted(amount, { one, other });

/** How many sources stand behind something that do not draw on each other: "at least 1 independent source". */
const independentSources = ({ count: origins, atLeast }: Independence): string =>
  `${atLeast ? 'at least ' : ''}${count(origins, 'independent source')}`;

const inWords = (amount: number): string => SMALL[amount] ?? number(amount);

/** How a statement or a document was made before it was made public. */
const made = {
  written: (date: string): string => `written ${noted(date)}`,
  spoken: (date: string): string => `said ${noted(date)}`,
  recorded: (date: string): string => `recorded ${noted(date)}`,
};
const madePublic = (date: string): string => `made public ${noted(date)}`;
const publicUnknown = 'publication day unknown';

/**
 * The words of the site.
 *
 * @param timezone the IANA zone in which clock times are shown
 */
export function english(timezone: string) {
  return {
    standings,
    statuses,
    states,
    sourceKinds,
    unknownDocument: 'a document that is not named',
    timezoneNote: `Clock times are ${clockOf(timezone)}, unless another clock is named.`,

    nav: {
      skip: 'Skip to the content',
      main: 'Main',
      menu: 'Menu',
      footer: 'About this site',
      timeline: 'Timeline',
      questions: 'Questions',
      threads: 'Storylines',
      known: 'Day by day',
      people: 'People',
      places: 'Places',
      map: 'Map',
      sources: 'Sources',
      search: 'Search',
      outlets: 'Outlets',
      corrections: 'Corrections',
      changes: 'Changes',
      about: 'About',
      data: 'Data and feeds',
      crumbs: 'Where you are',
      banner: 'What this story rests on',
    },

    sources: {
      ofOutlet: (outlet: string, kind: SourceKind, date: string | null): string =>
        (kind === 'article' ? outlet : `${capital(sourceKinds[kind])} ${placed[kind] ?? 'by'} ${outlet}`) +
        (date ? `, ${date}` : ''),
      /** Where two documents would have one name. */
      titled: (name: string, title: string): string => `${name}: ${quotation(title)}`,
      ofActors: (kind: SourceKind, actors: readonly string[], date: string | null): string =>
        capital(sourceKinds[kind]) + (actors.length > 0 ? ` by ${list(actors)}` : '') + (date ? `, ${date}` : ''),
    },

    claim: {
      /** How a statement is put, after the words for people who are not named: one or several, who can tell. */
      verbOfUnnamed: (standing: Standing): string => (standing === 'assessed' ? 'judged' : 'said'),
      /** How a statement is put, after the names of whose it is: of one, and of several. */
      verbs,
      acts,
      /** How those who were named just before go on, in the same document. */
      also: (verb: string): string => `also ${verb}`,
      via: (how: 'repeats' | 'describes'): string => (how === 'describes' ? 'describing' : 'from'),
      /** Before the outlets to which somebody spoke. */
      to: (_outlets: number): string => 'to',
      direct: 'directly to the outlet',
      unknownVia: 'origin not named',
      inferred: 'our inference',
      /** Of one statement among several whose document got them the same way. */
      inferredHere: 'Where this comes from is our inference.',
      madePublic,
      publicUnknown,
      /** Both clocks of what was written before it became public. */
      ...bothClocks(made, ', ', { madePublic, publicUnknown }),
      unverified: (who: string): string => `${capital(who)} could not verify it.`,
      unverifiedHandedOn: (who: string): string =>
        `${capital(who)}, passing it on, says that it could not be verified.`,
      confirmedBy: 'Confirmed by',
      quoted: {
        no: null,
        'by-source': 'Translated by the source',
        'by-us': 'Translated by us',
        unknown: 'Quoted as printed; may be a translation',
      },
      translation: { source: 'Translated by the source', us: 'Translated by us' },
      omission: '[…] is our omission.',
      replaces: 'Replaces',
      replacedBy: 'Replaced by',
      movedHere: 'A statement from here now stands in another event:',
      sameStatement: 'Also said by',
      sameReport: 'Also reported by',
      /** Of those whose statement it is themselves, in another place. */
      sameVoice: 'The same statement',
      denies: 'Contradicts',
      deniedBy: 'Contradicted by',
      note: 'Editors’ note',
      describedAs: (words: string): string => `${quotation(words)} in this document. Who that is, is told in`,
      retracted: (date: string, by: string): string => `Taken back ${on(date)} by ${by}`,
      address: (number: number): string => `Permalink of statement ${number}`,
      addressIn: (number: number, event: string): string => `Statement ${number} of ${quotation(event)}`,
      /** Before those who say something together with whom the page is about. */
      with: 'with',
      citation: (number: number, who: string): string => `Statement ${number}: ${who}`,
      numbered: (number: number): string => `statement ${number}`,
    },

    answer: {
      /** Numbers, already written as the language does. */
      number: {
        about: (amount: string): string => `about ${amount}`,
        moreThan: (amount: string): string => `more than ${amount}`,
        atLeast: (amount: string): string => `at least ${amount}`,
        lessThan: (amount: string): string => `under ${amount}`,
        atMost: (amount: string): string => `at most ${amount}`,
        /** "more than 5", "at most 9". */
        both: (low: string, high: string): string => `${low} and ${high}`,
        range: (min: string, max: string): string => `${min} to ${max}`,
        ofUnit: (amount: string, unit: string): string => `${amount} ${unit}`,
      },
      /** Whether an answer has a word that stands for another in its question. */
      pointsBack: (answer: string): boolean =>
        /\b(?:he|him|his|she|her|it|its|they|them|their|there|that|nobody|somebody)\b/i.test(answer),
      asOf,
      /** Why an answer does not count, or no longer. */
      setAside: {
        retracted: (by: string | null): string => (by === null ? 'taken back' : `taken back by ${by}`),
        withdrawn: 'from an event that we withdrew',
        superseded: (since: string | null): string => (since === null ? 'replaced since' : `replaced ${on(since)}`),
        /** In brackets behind that it was replaced. */
        newTakenBack: 'the new answer was taken back later',
        assessed: 'an opinion, not counted',
        disowned: 'disputed by its own source',
      },
      before: 'Before',
      /** What stood before, in one line, the newest first. */
      beforeText: (answers: readonly string[]): string => `Before: ${answers.join('; ')}.`,
      changed: 'Changed',
      sameArea: 'Same area, less exact: one place lies within the other.',
      /** Those who give an answer, or answers, that are left out where they are drawn. */
      more: (left: number): string => `and ${number(left)} more`,
    },

    /** Somebody's own words, in the marks that set them off. */
    quoted: quotation,

    /**
     * What an event's status rests on: "Based on 7 statements in 2 articles, from at least 1 independent source".
     *
     * @param kind of all its documents, where they are of one
     */
    origins: (statements: number, documents: number, kind: SourceKind | null, independence: Independence): string => {
      const paper = kind === null || kind === 'statement' ? 'document' : sourceKinds[kind];
      const behind = independence.count === 0 ? 'origin not named' : `from ${independentSources(independence)}`;
      return `Based on ${count(statements, 'statement')} in ${count(documents, paper, kind === 'study' ? 'studies' : undefined)}, ${behind}`;
    },

    /** How many independent sources stand behind an answer: "5 statements, 1 independent source". */
    reports: (statements: number, independence: Independence): string => {
      const { count: origins } = independence;
      const behind = `, ${independentSources(independence)}`;
      return `${count(statements, 'statement')}${origins === 0 ? '' : behind}.`;
    },

    support: {
      /** "Two outlets describe the same video." */
      describing: (amount: number, atLeast: boolean, what: SourceKind, outlets: boolean): string =>
        `${capital(`${atLeast ? 'at least ' : ''}${inWords(amount)}`)} ${outlets ? 'outlets' : 'separate accounts'} describe the same ${sourceKinds[what]}.`,
      unknown: (who: string): string => `Where ${who} got it is not known.`,
      unknownWords: (who: string, speakers: string): string => `Where ${who} got what ${speakers} said is not known.`,
      notNamed: (who: string): string => `What ${who} got it from is not named.`,
      /** Of a document of nobody in particular, as “social media”. */
      noAuthor: (who: string): string => `Nobody is named as the author of ${who}.`,
      /** Of a question that has answers, none of which decides: opinions, and what was taken back. */
      noneCounts: 'None of the answers counts.',
      /** Of statements that are more than their sources: those who are counted, and what makes one of several. */
      sourcesCounted: (who: string, sources: number): string => `Source${sources === 1 ? '' : 's'} counted: ${who}.`,
      oneSource: (who: string): string => `The present answer has one source: ${who}.`,
      oneOrigin: (who: string): string => `Several documents, one origin: ${who}.`,
      oneAtLeast: (who: string): string => `At least one origin: ${who}.`,
      /** Of those who are not counted beside actors: `who` names them, and to whom they spoke. */
      perhapsTheSame: (who: string): string => `Also answered by people who are not named and may be the same: ${who}.`,
    },

    status: {
      inPart: (word: string): string => `${word}, in part`,
      oneSide: (word: string): string => `${word}: one side only`,
      confirmed: (who: string, accordingTo: string | null): string =>
        `${accordingTo ? `According to ${accordingTo}, ` : ''}${who} confirmed it.`,
      confirmedPart: 'Another main statement here is not confirmed.',
      confirmedDenied: (who: string): string => `Contradicted by ${who}.`,
      denied: (speaker: string, by: string): string => `Said by ${speaker}; contradicted by ${by}.`,
      /** The same of what its source reports itself. */
      deniedReport: (who: string, by: string): string => `Reported by ${who}; contradicted by ${by}.`,
      /** Of those who say so and say as well that it is not so; `others` deny it, too. */
      deniedSelf: (who: string, others: string | null): string =>
        `Said and also contradicted by ${who}${others === null ? '' : `; contradicted by ${others}, too`}.`,
      /** The same of what its source reports itself. */
      deniedSelfReport: (who: string, others: string | null): string =>
        `Reported and also contradicted by ${who}${others === null ? '' : `; contradicted by ${others}, too`}.`,
      differ: (question: string, answers: string): string =>
        `The answers to ${quotation(question)} differ: ${answers}.`,
      disputedPart: 'Another main statement here is not disputed.',
      /** What is counted once is named once: "the port and its pilots, one side; Harbour News". */
      countedSide: (names: string): string => `${names}, one side`,
      /** The same of outlets of one owner, who may be among them. */
      countedOwner: (names: string, owner: string): string => `${names} (one owner: ${owner})`,
      corroborated: (amount: number, atLeast: boolean, who: string): string =>
        `${capital(`${atLeast ? 'at least ' : ''}${inWords(amount)}`)} independent sources report it: ${who}.`,
      describing: (amount: number, atLeast: boolean, what: SourceKind, who: string): string =>
        `${capital(`${atLeast ? 'at least ' : ''}${inWords(amount)}`)} independent sources describe the same ${sourceKinds[what]}: ${who}.`,
      /** A speaker acts by speaking, in a document of its own. */
      doneBySaying: (who: string): string => `Done by saying it, in a document of ${who}.`,
      reported: (who: string, readIn: string | null): string =>
        `Reported only by ${who}${readIn === null ? '' : `, in ${readIn}`}.`,
      reportedTwice: (who: string, documents: number): string =>
        `Reported only by ${who}, in ${count(documents, 'document')}.`,
      reportedSeveral: (who: string, origin: string): string =>
        `Reported by ${who}, but it goes back to one origin: ${origin}.`,
      reportedApart: (who: string): string => `Reported by ${who}. No two independent sources report the same.`,
      reportedAtLeast: (who: string): string => `Reported by ${who}. We know of no second origin.`,
      reportedFrom: (who: string): string => `Reported by ${who}.`,
      notNamed: 'Who they are is not said.',
      claimed: (who: string): string => `Said by ${who}. Nobody else confirms it.`,
      claimedAlso: (who: string, others: string): string => `Said by ${who}. Also said by ${others}.`,
      /** Before those who report the same themselves. */
      said: (who: string): string => `Said by ${who}.`,
      alsoReported: (who: string): string => `Also reported by ${who}.`,
      claimedSide: (who: string, side: string): string => `Said by ${who} (${side}). No other side confirms it.`,
      assessed: (who: string): string => `A judgement, not a report: ${who}.`,
      unconfirmed: (who: string): string => `Reported by ${who}, without a check or a named basis.`,
      withdrawn: 'We no longer stand by it.',
      detailsWord: 'Answers differ',
      detailsCount: (amount: number): string => `Answers differ on ${count(amount, 'detail')}`,
      detailsOn: (amount: number): string => `on ${count(amount, 'detail')}:`,
      detailDenied: (speaker: string, by: string): string => `Said by ${speaker}; contradicted by ${by}.`,
      /** Answers that are whole phrases are set apart by a comma. */
      or: (answers: readonly string[]): string => {
        const texts = answers.map(withinSentence);
        return texts.length > 1 && texts.some((text) => text.split(' ').length > 3)
          ? `${texts.slice(0, -1).join(', ')}, or ${texts.at(-1) ?? ''}`
          : or(texts);
      },
    },

    front: {
      none: 'No event has been published yet.',
      digest: 'What is known, and how well',
      supported: 'Best supported',
      unchecked: 'Not independently checked',
      differs: 'Answers differ',
      unknown: 'Not known',
      answerBy: (answer: string, givers: readonly string[]): string => `${capital(answer)}: ${givers.join('; ')}.`,
      /** An event whose main point stands while its details are told differently. */
      details: (reason: string, amount: number): string => `${reason} Answers differ on ${count(amount, 'detail')}.`,
      agree: 'No answers differ.',
      more: (amount: number): string => `${number(amount)} more`,
      all: (amount: number, state: QuestionState): string => `All ${number(amount)} questions: ${states[state].word}`,
      order: 'Order',
      oldest: 'Oldest first',
      newest: 'Newest first',
      inOrder: (story: string, order: 'oldest' | 'newest'): string => `${story}, ${order} first`,
      latest: 'Latest:',
      at: (weekday: string, date: string, time: string): string =>
        `${weekday} ${date}${time === '' ? '' : `, ${time.charAt(0).toLowerCase()}${time.slice(1)}`}`,
      follow: 'Follow',
      months: 'Month by month',
    },

    follow: {
      title: 'Follow this story',
      lead: 'A feed brings you what is new. You need no account and no e‑mail address.',
      whatTitle: 'What a feed is',
      what: 'A feed is an address at which this site lists what is new and what was corrected. A feed reader, which is an app or a website of your choice, looks there every now and then and shows you what has been added.',
      howTitle: 'How to read one',
      how: [
        'Get a feed reader. There are free ones for every phone and computer; some browsers and mail programs are one already.',
        'Copy the address of a feed from below.',
        'Paste it where the reader asks what you want to follow.',
      ],
      pages: 'You can also paste the address of a page: the reader then finds its feed by itself.',
      whole: 'The whole story',
      feeds: {
        story: {
          name: 'Everything new',
          what: 'Each new or changed event, with its account and what each source says.',
        },
        corrections: {
          name: 'Corrections',
          what: 'What was corrected, withdrawn or taken back, with what it said before. Follow it if you have quoted from here.',
        },
        calendar: {
          name: 'Calendar',
          what: 'The events whose day is known. Subscribe to the address in a calendar, not in a feed reader.',
        },
      },
      twoFiles:
        'Where there are two addresses, they give the same: the first suits every reader, the second those that know JSON Feed.',
      storylines: 'One storyline alone',
      others: (amount: number): string =>
        `${count(amount, 'other storyline')} ${amount === 1 ? 'has a feed' : 'have feeds'}, too: paste the address of ${amount === 1 ? 'its page' : 'the page of one'} into your reader.`,
      allStorylines: 'All storylines',
      storyline: 'Follow this storyline',
      data: 'Data for programs',
    },

    figure: {
      title: (events: number, statements: number): string =>
        `${count(events, 'event')}, ${count(statements, 'statement')}`,
      marks: 'Each mark is an event; its shape says how well it is supported.',
      larger: 'Larger: key events.',
      bars: {
        days: 'Each bar is a day, as high as its number of events.',
        months: 'Each bar is a month, as high as its number of events.',
      },
      most: {
        days: (events: number): string => `Highest: ${count(events, 'event')} in a day.`,
        months: (events: number): string => `Highest: ${count(events, 'event')} in a month.`,
      },
      disputed: 'Coloured, from the axis up: sources disagree on the main point.',
      key: 'What the marks mean',
      onDetail: '… on a detail',
      label: {
        days: (events: number): string => `${count(events, 'event')} by day`,
        hours: (events: number): string => `${count(events, 'event')} by hour`,
        months: (events: number): string => `${count(events, 'event')} by month`,
      },
      past: { marks: 'Past the marks', bars: 'Past the bars' },
      details: (amount: number): string => `sources differ on ${count(amount, 'detail')}`,
      alsoDetails: (amount: number): string => `sources also differ on ${count(amount, 'detail')}`,
      events: (amount: number): string => (amount === 1 ? 'event' : 'events'),
      disputes: (amount: number): string => `, ${number(amount)} on which sources disagree`,
      onTheHour: ':00',
      noHour: 'No hour',
      gap: 'Hours without an event',
      yearsWithout: (years: number): string => `${count(years, 'year')} without an event`,
      wholeYear: 'A frame: of which month is not known.',
      wholeMonth: 'A frame: of which day is not known.',
      public: 'Statements made public by the end of each day',
      statements: (amount: number): string => (amount === 1 ? 'statement' : 'statements'),
      madePublic: (_amount: number): string => 'public',
      byEndOf: (date: string): string => `by the end of ${date}`,
    },

    /** A list that is too long for one page. */
    parts: {
      label: 'Parts of this list',
      here: (part: number, entries: string): string => `Part ${part}: ${entries}.`,
      time: {
        home: (whole: string, here: number): string => `${whole}. Here: the newest ${number(here)}.`,
        first: 'The oldest',
        previous: (part: number): string => `Older: part ${part}`,
        next: (part: number): string => `Newer: part ${part}`,
        last: 'The newest',
      },
      name: {
        home: (whole: string, here: number): string => `${whole}. Here: the first ${number(here)}.`,
        first: 'The first',
        previous: (part: number): string => `Before: part ${part}`,
        next: (part: number): string => `After: part ${part}`,
        last: 'The last',
      },
      title: (list: string, part: number): string => `${list}, part ${part}`,
      more: (amount: number): string => `and ${number(amount)} more`,
      elsewhere: 'Answers in older parts',
      days: 'Days in older parts',
      names: (amount: number): string => count(amount, 'name'),
      questions: (amount: number): string => count(amount, 'question'),
      changes: (amount: number): string => count(amount, 'change'),
      /** What we corrected, and what sources took back or replaced. */
      corrections: (amount: number): string => count(amount, 'entry', 'entries'),
      statementsAndEvents: (amount: number): string => count(amount, 'statement or event', 'statements and events'),
    },

    timeline: {
      events: (amount: number): string => count(amount, 'event'),
      statements: (amount: number): string => count(amount, 'statement'),
      /** Before the documents in which something is read. */
      in: (_documents: number): string => 'in',
      differ: 'Sources differ:',
      alsoDiffer: 'Sources also differ:',
      timed: 'Hour or part of the day given',
      untimed: 'Not given',
      ofMonth: (month: string): string => `Timeline of ${month}`,
    },

    filters: {
      title: 'Filter',
      hint: ': storyline, person, place, …',
      facets: {
        only: 'Only',
        thread: 'Storyline',
        status: 'Status',
        side: 'Side',
        place: 'Place',
        actor: 'Person or group',
        source: 'Document',
      },
      only: {
        key: { word: 'Key events', sentence: 'The events that tell the story in short.' },
        'one-side': { word: 'One side only', sentence: 'No other side confirms it.' },
        details: {
          word: 'Answers differ on details',
          sentence: 'Some details are told differently.',
        },
      },
      any: (amount: number): string => `Any of ${number(amount)}`,
      all: (amount: number): string => `All ${number(amount)}`,
      /** For the script, which puts in what stands in braces. */
      script: {
        shown: (shown: string, all: number): string => `${shown} of ${count(all, 'event')}`,
        remove: 'Remove the filter {value}',
        chip: '{value} ×',
        none: 'No event here fits all of these filters.',
        drop: (filters: string, shown: string, all: number): string =>
          `Without ${filters}: ${shown} of ${count(all, 'event')}`,
      },
      sides: 'Sides',
      sidesLead: 'Events in which somebody of each side acts or speaks.',
      statuses: 'How well each event is supported',
      statusesLead: 'How far the documents we read support each event.',
      ofSide: (side: string): string => `Events by side: ${side}`,
      ofStatus: (status: string): string => `Events by status: ${status}`,
      empty: 'No event at present.',
    },

    tools: {
      theme: 'Theme',
      themes: { auto: 'As on this device', light: 'Light', dark: 'Dark' },
      /** For the script. */
      sinceScript: {
        none: 'Nothing new since your last visit.',
        /** By the plural category of the number that stands for `{n}`. */
        fresh: {
          one: '{n} new or changed since your last visit',
          other: '{n} new or changed since your last visit',
        } as Record<string, string>,
        new: 'New',
        changed: 'Changed',
        clear: 'Clear and forget',
        cleared: 'Forgotten. This device keeps nothing of your visits until you come back.',
      },
      cite: 'Cite',
      citation: (title: string, site: string, story: string, url: string): string =>
        `${quotation(title)}. ${site}: ${story}. ${url}`,
      copyCitation: 'Copy citation',
      copyBibtex: 'Copy BibTeX',
      copyLink: 'Copy link',
      share: 'Share with …',
      handOn: 'Share',
      handOnThread: 'Share this storyline',
      permanent: 'Permalink:',
      /** For the script. */
      script: {
        /** The language and region in which the reader's date is written. */
        dates: 'en-GB',
        accessed: ' (accessed {date}).',
        copied: 'Copied.',
        withDate: 'Copied, with today as the date of access.',
        failed: 'The browser did not allow copying.',
        statement: 'Copy the link to statement {number}',
      },
    },

    event: {
      when: 'When',
      where: 'Where',
      who: 'Who',
      standsOn: 'Support',
      after: 'after',
      accordingTo: 'according to',
      basis: {
        stated: null,
        resolved: 'Worked out from what the source says.',
        inferred: 'Inferred by the editors.',
      },
      notPlaced: 'Not established',
      noActors: 'Not stated',
      statementMade: 'That it was said',
      statementContent: 'What was said',
      said: 'What each document says',
      disagreement: {
        title: (main: boolean, details: number): string => {
          const some = count(details, 'detail');
          if (!main) return `Sources differ on ${some}`;
          return `Sources disagree on the main point${details > 0 ? ` and on ${some}` : ''}`;
        },
        noChoice: 'We do not choose.',
      },
      questions: 'Related questions',
      moreQuestions: (amount: number): string => `${number(amount)} more`,
      inStory: 'In the story',
      before: 'Previous',
      next: 'Next',
      related: 'See also',
      checked: (date: string): string => `Compared with its sources ${on(date)}`,
      noCorrections: 'No corrections',
      correctionsTitle: 'Corrections',
      correction: {
        removed: 'a statement that is no longer here',
        on: 'When',
        was: 'It said',
        now: 'It says',
        why: 'Why',
        reportedBy: 'Pointed out by',
        withheld: 'withheld, so as not to repeat the harm',
      },
      withdrawn: (date: string): string => `We withdrew this event ${on(date)}.`,
      withdrawnSee: 'See instead',
      moved: 'This page has moved.',
      draft: 'Draft: not published',
    },

    report: {
      link: 'Report an error',
      whole: 'Report an error in this event',
      statements: 'Report an error in statement',
      inStatement: (number: number): string => `Report an error in statement ${number}`,
      wholeByLetter: 'By e‑mail, without an account',
      statementsByLetter: 'By e‑mail, in statement',
      inStatementByLetter: (number: number): string => `Report an error in statement ${number} by e‑mail`,
      edit: 'Edit this page',
      /** The title of a report: what it is about is an event's id or a statement's. */
      subject: (record: string): string => `Correction: ${record}`,
    },

    question: {
      description: (state: QuestionState, scope: string): string => `${states[state].word}. ${scope}`,
      title: 'Questions',
      lead: 'Where the documents agree, where they differ, and what they leave open.',
      scope: 'What is compared',
      answers: 'Answers',
      noAnswer: 'No document we read answers this.',
      notComparable: 'Not to be compared with',
      events: 'Related events',
      threads: 'Storylines',
      changed: 'Changed: earlier answers stand under “Before”.',
      changes: 'The true answer changes with time: each answer is for its own time.',
    },

    locator: {
      known: (places: readonly string[]): string => `Map of ${list(places)}.`,
      saidOf: (places: readonly string[]): string =>
        `Map of ${list(places)}, which ${places.length === 1 ? 'is' : 'are'} only said.`,
      landmarks: (names: readonly string[]): string => (names.length > 0 ? ` It also shows ${list(names)}.` : ''),
      onlySaid: (places: number): string =>
        places === 1 ? 'Only said, so it has no pin.' : 'Only said, so they have no pins.',
      within: (accuracy: string): string => `known ${accuracy}`,
      area: 'an area, so it has no pin',
      around: (around: string): string => `It has no point of its own; ${around} is drawn.`,
      missing: (places: readonly string[]): string => `Not on this map: ${list(places)}.`,
      credit: 'Where the map is from',
    },

    thread: {
      title: 'Storylines',
      lead: 'Each follows one thread of the story through its events.',
      whoAnswers: 'Who answers what',
      whoAnswersLead: 'What each side says to the same question, in the documents we read.',
      noSide: 'No side stated',
      otherSides: { label: 'Other sides', brief: 'other sides' },
      ownVoice: {
        articles: { label: 'The articles’ own voice', brief: 'the articles' },
        documents: { label: 'The documents’ own voice', brief: 'the documents' },
      },
      /** Sides of which no document has an answer. */
      silent: (sides: readonly string[]): string => {
        const named = sides.length > 6 ? [...sides.slice(0, 5), `${sides.length - 5} other sides`] : sides;
        return `None of these questions has an answer from ${or(named)} in the documents we read.`;
      },
      events: 'The storyline’s events',
      /** "4 of the story’s 30 events, all on Sunday 4 June". What stands between square brackets is a link. */
      inStory: (own: number, all: number, from: string | null, to: string): string =>
        `${number(own)} of the story’s [${count(all, 'event')}]${from === null ? '' : from === to ? `, ${own > 1 ? 'all ' : ''}${on(from)}` : `, from ${from} to ${to}`}`,
    },

    matrix: {
      question: 'Question',
      rule: 'A thick line parts answers that cannot both be so.',
      empty: 'no answer',
      noAnswer: (who: readonly string[]): string => `No answer: ${list(who)}`,
      more: (amount: number): string => `and ${number(amount)} more`,
      newest: (shown: number, total: number): string => `The newest ${number(shown)} of ${number(total)}.`,
      all: (state: QuestionState): string => `All questions: ${states[state].word}`,
    },

    meetings: {
      others: { label: 'Others', brief: 'others' },
      contradicted: 'Contradicted by',
      agrees: 'Agrees with',
      agreesLead: 'They give the same answer. That is no proof: they may have it from one source.',
      differs: 'Differs from',
      /** After a name. */
      on: (points: number): string => `on ${count(points, 'point')}`,
    },

    known: {
      title: 'What was known when',
      lead: 'What had been made public by the end of each day, as far as the documents we read tell. Later reports are left out.',
      by: (date: string): string => `Made public by the end of ${date}`,
      /** A day of which more is new than one page holds. */
      page: (title: string, page: number, of: number): string => `${title}, page ${page} of ${of}`,
      pages: 'Pages of this day',
      toPage: (page: number): string => `Page ${page}`,
      count: (statements: number, events: number): string =>
        statements === 0
          ? 'Nothing that we know of had been made public.'
          : `${count(statements, 'statement')} on ${count(events, 'event')} had been made public.`,
      fresh: (date: string, exact: boolean): string => `New ${exact ? 'on' : 'by'} ${date}`,
      first: 'First report',
      further: 'More on what was known before',
      turned: 'What changed because of it',
      firstAnswers: 'Answered for the first time',
      here: 'On this page',
      toNew: (amount: number): string => `New: ${count(amount, 'statement')}`,
      was: 'Was',
      became: 'Became',
      notAsked: 'No answer was public.',
      gone: 'No statement stands any more.',
      named: 'Speakers who were named',
      takenBack: 'Taken back',
      question: 'Question',
      event: 'Event',
      moreAnswers: (amount: number): string => `and ${number(amount)} more`,
      standing: 'The story as it stood',
      newest: (shown: number, all: number): string =>
        `The ${number(shown)} of ${count(all, 'event')} that stand last in the timeline.`,
      earlier: 'Earlier, as told now:',
      wholeTimeline: 'the whole timeline',
      questions: 'Questions and their answers by then',
      moreQuestions: (amount: number): string => `Those that changed last. ${number(amount)} more had an answer.`,
      allQuestions: 'All questions, as answered now',
      later: 'Had happened, but came out later',
      laterLead: 'Reported after this day. Each status is the one that the event has now.',
      moreLater: (amount: number): string => `And ${count(amount, 'earlier one')}.`,
      previous: 'The last day with news before',
      next: 'The next day with news',
      without: (days: number): string =>
        `${days < 2 * 365 ? count(days, 'day') : count(Math.floor(days / 365.2425), 'year')} without news`,
      days: (days: number): string => `${count(days, 'day')} with news`,
      before: (days: number): string => `${count(days, 'earlier day')} with news`,
      after: (days: number): string => `${count(days, 'later day')} with news`,
      nearest:
        'A day has a page if something became public or happened on it. What was public then stood until the next.',
      ask: 'What was public by the end of',
      go: 'Show',
      none: 'Nothing that we know of was public by then.',
      new: (amount: number): string => `${number(amount)} new`,
      years: 'Other years',
      ofYear: (year: string): string => `What was known when: ${year}`,
    },

    actor: {
      description: (name: string, role: string | undefined): string =>
        `What ${name}${role ? ` (${role})` : ''} says and does in the story, each statement with its source.`,
      title: 'People, groups and institutions',
      lead: 'Everyone who acts or speaks in the story.',
      kinds: { person: 'People', group: 'Groups', institution: 'Institutions' },
      role: 'Role',
      memberOf: 'Belongs to',
      members: 'Members',
      side: 'Side',
      noSide: 'none stated',
      aliases: 'Also written',
      acts: 'Offers, demands and other acts',
      says: 'Statements',
      confirms: 'Confirmed',
      events: 'Events',
      otherEvents: 'Other events',
      documents: 'Documents',
    },

    place: {
      description: (name: string, kind: string): string => `${name} (${kind}): what is said to have happened there.`,
      aliases: 'Also written',
      degrees: (lat: number, lon: number): string =>
        `${Math.abs(lat)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon)}° ${lon < 0 ? 'W' : 'E'}`,
      title: 'Places',
      lead: 'Where events are placed, and how exactly.',
      kind: 'Kind',
      within: 'Lies in',
      contains: 'Places in it',
      position: 'Position',
      accuracy: (metres: number): string => `to within ${metres >= 1000 ? `${metres / 1000} km` : `${metres} m`}`,
      noPosition: 'No point of its own',
      credit: 'Position from',
      events: 'Events here',
      answers: 'Given as an answer',
    },

    map: {
      title: 'Map',
      lead: 'Where events are placed, as exactly as the documents tell. Places that people only talked about are not shown.',
      close: 'Map of the places, with links to them',
      overview: 'Where this is',
      overviewLabel: 'Map of the surroundings',
      km: (km: number): string => `${number(km)} km`,
      key: 'What is drawn how',
      pin: 'A place, by its number in the list. Several numbers: places too near to each other to be drawn apart.',
      dot: 'A further place, without a number.',
      ring: 'How exactly the place is known: it lies within this ring.',
      area: 'An area in which events are placed no more exactly.',
      border: 'Border between states; broken where they do not agree on it. Thin lines part regions.',
      inset: 'Broken frame: the part that the larger map shows.',
      list: 'Places on the map',
      notDrawn: 'Not on the map',
      more: (many: number): string => `and ${number(many)} more`,
      morePlaces: (places: number): string =>
        `The ${count(places, 'place')} with fewest events ${places === 1 ? 'is a dot' : 'are dots'} without a number.`,
      allPlaces: 'All places',
      days: 'Day by day',
      otherDays: 'Small dots: places of other days.',
      dayLabel: (places: readonly string[]): string => `Map: ${list(places)}`,
      marker: (number: number, place: string): string => `${number} ${place}`,
      within: (place: string): string => `lies in ${place}`,
      areaOnly: 'An area; it has no pin',
      empty: 'No event of the story is placed yet.',
      outside: 'Not drawn, for want of outlines',
      noOutlines: (places: number): string =>
        `${count(places, 'place')} of the story ${places === 1 ? 'is' : 'are'} listed and not drawn, because this site has no outlines of what lies around. Whoever keeps the site makes them with \`npm run map\`.`,
      simplified: 'Outlines are simplified and do not tell how far a spot is from a border.',
    },

    source: {
      description: (name: string, read: boolean): string =>
        `${name}: what the story takes from it${read ? '' : ', as other documents hand it on'}.`,
      title: 'Sources',
      lead: 'Every document behind the story: those we read, and those we know only through them.',
      documents: 'Documents',
      open: (host: string): string => `Open at ${host}`,
      read: 'Documents we read',
      unread: 'Known only through these',
      readShort: 'We read it.',
      unreadShort: 'We know it only through another document.',
      unnamed: 'The documents do not say whose it is.',
      kind: 'Kind',
      outlet: 'Outlet',
      by: 'By',
      authors: 'Authors',
      published: 'Published',
      written: 'Written',
      recorded: 'Recorded',
      corrected: 'Corrected by its publisher',
      correctedBefore: (date: string): string => `As it was before ${date}`,
      gone: (date: string): string => `The document is no longer at its address, as we found ${on(date)}.`,
      archivedAt: (host: string): string => `Archived copy at ${host}`,
      access: { paywall: 'Behind a paywall', registration: 'Needs registration' },
      noArchive: 'None',
      publishedUnknown: 'day unknown',
      address: 'Address',
      archive: 'Archived copy',
      accessed: 'Read on',
      via: 'Origin',
      withheld: 'Address known, not linked',
      noAddress: 'No address',
      note: 'Note',
      statements: 'Statements taken from it',
      handedOn: 'Statements that go back to it',
      citedIn: 'Documents that go back to it',
      takesBack: 'Statements that it takes back',
      /** Which statements are counted. */
      taken: (amount: number): string => `${count(amount, 'statement')} taken from it`,
      goBack: (amount: number): string => `${count(amount, 'statement')} ${amount === 1 ? 'goes' : 'go'} back to it`,
      takenBack: (amount: number): string => `${count(amount, 'statement')} taken back in it`,
    },

    outlet: {
      pageTitle: (name: string): string => `${name}, outlet`,
      description: (name: string): string => `Documents that ${name} published, and what it says itself.`,
      documents: (amount: number): string => count(amount, 'document'),
      title: 'Outlets',
      lead: 'Who publishes the documents.',
      kind: 'Kind',
      country: 'Country',
      address: 'Website',
      sources: 'Documents',
      owner: 'Owner',
      ownerNote: 'Titles of one owner count as one origin.',
      owns: 'Owns',
      statements: 'What it reports itself',
      inItsDocuments: 'What others say in its documents',
      /** Which statements are counted. */
      taken: (amount: number): string => `${count(amount, 'statement')} taken from it`,
      goBack: (amount: number): string => `${count(amount, 'statement')} ${amount === 1 ? 'goes' : 'go'} back to it`,
    },

    search: {
      title: 'Search',
      lead: 'Events and what was said of them, people, groups, places, outlets, documents and questions. Each is found under every spelling of its names.',
      label: 'Words to search for',
      go: 'Search',
      narrow: 'Narrow down',
      any: 'Any',
      filters: {
        kind: 'Kind',
        thread: 'Storyline',
        actor: 'Person or group',
        place: 'Place',
        status: 'Status',
      },
      kinds: {
        event: 'Event',
        actor: 'Person or group',
        place: 'Place',
        outlet: 'Outlet',
        side: 'Side',
        thread: 'Storyline',
        question: 'Question',
        source: 'Document',
      },
      statusOfEvents: 'Events',
      statusOfQuestions: 'Questions',
      takenBack: 'Taken back',
      /** Before the spelling under which something was found. */
      spelt: 'Also written:',
      says: (who: string, verb: string, what: string): string => `${who} ${verb}: ${what}`,
      /** Statements of one event that are found besides those shown, by the plural category of `{n}`. */
      furtherStatements: {
        one: '{n} more statement in this event',
        other: '{n} more statements in this event',
      } as Record<string, string>,
      /** Before the name that a mistyped word may mean. */
      meant: 'Did you mean',
      /** The filters that are set. */
      filtersOn: '({filters})',
      keys: 'Keys: / to search from any page, arrows to move through the results, Enter to open one, Escape to clear.',
      shortcut: 'The / key opens the search',
      results: 'Results',
      /** By the plural category of the number that stands for `{n}`. */
      found: { one: '{n} result', other: '{n} results' } as Record<string, string>,
      /** Where not all words that were typed were searched for: `{words}` are those that were. */
      askedOnly: 'Searched only for these words: {words}.',
      /** Of a phrase, while not all that may have it was looked at. */
      lookedAt: 'Entries that may have this phrase: {all}; looked at so far: {looked}.',
      /** Where a search has not gone through everything yet. */
      searched: 'Entries searched, the newest first: {through} of {all}.',
      loading: 'Searching …',
      failed: 'The search could not be loaded. The lists below lead to everything.',
      /** Where results are shown, and more of them were asked for. */
      failedFurther: 'Further results could not be loaded. Please try again.',
      nothing: 'Nothing found.',
      advice: 'Check the spelling, or try fewer words or the beginning of one. The lists below lead to everything.',
      /** `{filter}` is the filter that would go. */
      drop: 'Without “{filter}”',
      more: 'Show more',
      older: 'Search older entries',
      withoutScript: 'Searching needs JavaScript. These lists lead to everything.',
      lists: 'Browse everything',
      everyDay: 'All events, month by month',
      /** The link behind some of many. */
      allOf: (what: string, amount: number): string => `${what}: all ${number(amount)}`,
    },

    corrections: {
      title: 'Corrections',
      lead: 'What we got wrong, and what sources took back. We change no statement in silence.',
      none: 'No correction so far.',
      takenBack: 'Taken back by their sources',
      replaced: 'Answers that were replaced',
      sources: 'Documents that their publishers corrected',
    },

    history: {
      title: 'Changes',
      lead: 'What is new on this site and what was changed, by the day on which we recorded it. When something was said stands with each statement.',
      kinds: changeKinds,
      unavailable: {
        'no-git': 'History is not available: this site was built where there is no git, which keeps it.',
        shallow: 'History is not available: this site was built from a copy of the content without its past.',
        'no-history': 'History is not available: this site was built from content of which git keeps no history.',
      },
      none: 'Nothing is recorded so far.',
      gone: 'An event that is no longer here',
      correction: (date: string): string => `correction of ${date}`,
      also: (what: string): string => `Also: ${what}`,
      ofEvent: 'History',
      first: (date: string): string => `First published ${date}`,
      changed: (date: string, what: string): string => `${date}: ${what}`,
      notYet: 'Not recorded yet.',
      all: 'All changes',
    },

    data: {
      title: 'Data and feeds',
      lead: 'Everything on this site is also here for programs: to subscribe to, to count, to map, to check. The same story, from the same files, made anew at each build.',
      newestPart: 'This story is long: this file holds its newest part.',
      size: (bytes: number): string =>
        bytes < 1000 ? `${number(bytes)} bytes` : `${number(Math.round(bytes / 1000))} kB`,
      example: 'Sample',
      feeds: 'Feeds',
      files: 'Files',
      columns: (amount: number): string => `What its ${count(amount, 'column')} hold`,
      how: 'How to read it',
      notes: [
        'Dates are never more exact than they are known. `edtf` is the date as it was written, in Extended Date/Time Format; `earliest` and `latest` bound what it may mean, the second being the first instant after; `basis` tells whether the source states it, or it was worked out or inferred.',
        'Two clocks are kept apart. `said` is when somebody made a statement public. `recorded` is when this site published or changed it, from the history of its files; a build that cannot see that history leaves it empty and dates an entry of a feed by its newest statement or correction.',
        'What was removed so as not to repeat a harm is missing here as on the pages: its place says “withheld”.',
        'The same content gives the same files, byte for byte. The data package lists their sizes and hashes.',
      ],
      versions: 'What changed in the form of the files',
      versionsLead:
        'For programs that read older files. A path is that of a field in ledger.json; the tables kept all their columns, and new ones stand at the end.',
      version: (version: string): string => `Version ${version}`,
      change: (was: string | null, now: string | null, what: string): string => {
        if (was === null) return `New: \`${now ?? ''}\`. ${what}`;
        return now === null ? `Gone: \`${was}\`. ${what}` : `\`${was}\` is now \`${now}\`. ${what}`;
      },
      cite: 'How to cite',
      citeLead: 'Give the address of the event or statement you rely on: addresses here do not change. For the whole:',
      licence: 'Licence',
      licenceText: (licence: string): string =>
        `Texts and data: ${licence}. Quotations remain their authors’. Name the site and link to the page.`,
      citation: (site: string, story: string, url: string): string => `${site}: ${story}. Data. ${url}`,
      formats: {
        atom: {
          name: 'News feed, Atom',
          what: 'New and changed events, the newest first, each with its full account and what each source says.',
          use: 'Paste the address into a feed reader. A correction shows as a change. Months that are over stand in archives of their own (RFC 5005), which readers find by themselves and which do not change.',
        },
        jsonFeed: {
          name: 'News feed, JSON',
          what: 'The same as JSON Feed 1.1.',
          use: 'For readers and scripts that prefer JSON; `next_url` leads to the months that are over.',
        },
        threadFeed: {
          name: 'Feed of a storyline, Atom',
          what: 'The events of one storyline: all of them up to 50, else the newest, and archives. Also as feed.json.',
          use: 'Follow one storyline: the page of each leads to its feeds.',
        },
        corrections: {
          name: 'Corrections, Atom',
          what: 'What was corrected, withdrawn, taken back or replaced by its source: what it said, what it says, why.',
          use: 'Subscribe if you have quoted from here.',
        },
        ledger: {
          name: 'The whole story, JSON',
          what: 'Every event, statement, question, person, place, document and storyline, with every computed value.',
          use: 'For programs. In Python: `json.load(open("ledger.json"))["events"]`.',
        },
        ledgerPart: {
          name: 'The records of a long story by month, JSON',
          what: 'Where ledger.json would be larger than some 5 MB, it is an index of such files: events by month, each other list in its own. All of it together is ledger-whole.json.gz.',
          use: 'One record a line. In Python: `json.load(gzip.open("ledger-whole.json.gz"))["events"]` gives them all.',
        },
        schema: {
          name: 'Schema of the whole story, JSON Schema',
          what: 'What each field of ledger.json is and may hold.',
          use: 'Look up a field, or give it to a validator (draft 2020-12). Of a long story’s index and files: `#/$defs/index`, `#/$defs/records`.',
        },
        event: {
          name: 'One event, JSON',
          what: 'An event as it stands in ledger.json.',
          use: 'Put `.json` in place of the last slash of an event’s address.',
        },
        oembed: {
          name: 'An event in a frame, oEmbed',
          what: 'The code by which another site shows an event in a frame, without a script; its size and its picture. Also oembed/threads/<id>.json.',
          use: 'Systems that know oEmbed 1.0 find it from the address of the page. By hand: copy the code from the page of an event or storyline.',
        },
        events: {
          name: 'Events, CSV',
          what: 'One row an event: date with its bounds, status with its reason, who, where, how many origins.',
          use: 'Opens in any spreadsheet (UTF-8 with a byte-order mark). An apostrophe before =, +, - or @ keeps a spreadsheet from taking text for a formula; take one away to have the text.',
        },
        claims: {
          name: 'Statements, CSV',
          what: 'One row a statement: who says it, in which document, from where, when, with which words.',
          use: 'Join it with events.csv by `event`. Ids in one cell are separated by blanks, names by semicolons.',
        },
        places: {
          name: 'Places, GeoJSON',
          what: 'Every place with how exactly it is known, and the ids of its events. Areas have no geometry.',
          use: 'Open it in QGIS or on geojson.io; draw `accuracy_m` as a circle around the point.',
        },
        calendar: {
          name: 'Calendar, iCalendar',
          what: 'Events whose day is known. A day is a whole day: no hour is made up. What a calendar cannot say stands in the title.',
          use: 'Subscribe to the address in a calendar. Events known only to the month or year, or only “by” a day, are left out.',
        },
        timelineJs: {
          name: 'Timeline, TimelineJS 3',
          what: 'The events as slides with their dates, who says so and their status, grouped by storyline.',
          use: 'Host it or link to it: TimelineJS 3 opens it as it is. `npm run import -- timelinejs` reads it back.',
        },
        datapackage: {
          name: 'Data package, Frictionless',
          what: 'The data files with their sizes, hashes and columns, the licence, the sources and how to cite.',
          use: 'With the frictionless tool: `frictionless validate datapackage.json`.',
        },
      },
      /** What is said of a statement where it is read away from the pages. */
      statement: {
        unverified: 'The source says that it could not verify this.',
        ...made,
        translation: (by: Translator, text: string): string =>
          `${by === 'us' ? 'In our translation' : 'In the source’s translation'}: ${quotation(text)}`,
        aside: (question: string, answer: string, why: string): string => `${question} ${capital(answer)}: ${why}.`,
        gone: (date: string): string => `no longer at its address, as we found ${on(date)}`,
        archived: 'archived copy',
        corrected: (date: string): string => `Corrected by its source ${on(date)}:`,
        takenBackIn: 'Taken back in',
      },
      feed: {
        title: (site: string, what: string): string => `${site}: ${what}`,
        month: (feed: string, month: string): string => `${feed} (${month})`,
        withdrawn: (title: string): string => `Withdrawn: ${title}`,
        correction: (title: string): string => `Correction: ${title}`,
        retracted: (title: string): string => `Taken back by its source: ${title}`,
        replaced: (question: string): string => `Answer replaced: ${question}`,
        sourceCorrected: (source: string): string => `Corrected by its source: ${source}`,
      },
      calendar: {
        name: (site: string, story: string): string => `${site}: ${story}`,
        title: bracketing('–'),
        description: (about: string, left: number): string =>
          left === 0 ? about : `${about} Left out, because no day is known of them: ${count(left, 'event')}.`,
      },
    },

    timelineJs: {
      whoSaysSo: 'Who says so:',
      part: (from: number, to: number, of: number): string =>
        `Events ${number(from)} to ${number(to)} of ${number(of)}.`,
      more: 'Statements, sources and history of this event',
      site: (title: string): string => `The story at ${title}, with its sources`,
    },

    sharing: {
      /** Of Open Graph: language and territory. */
      locale: 'en_GB',
      thread: 'Storyline',
      question: 'Question',
      more: (answers: number): string => `and ${count(answers, 'more answer')}`,
      correction: (was: string, now: string, why: string): string => `It said: ${was} It says: ${now} Why: ${why}`,
    },

    /** What an import writes into the content itself. */
    imported: {
      zone: (times: readonly string[], zone: string): string =>
        times.length > 1
          ? `The times ${list(times)} were given without a time zone; they are read as those of ${zone}.`
          : `The time ${list(times)} was given without a time zone; it is read as that of ${zone}.`,
      rounded: (zone: string): string => `The offset of ${zone} had seconds then; it is rounded to the minute.`,
      asGiven: (words: string): string => `The date was given as “${words}”.`,
      document: 'Events here were taken over from it. What was taken over gives no address for it.',
      unlinked: 'What names it gives no address for it.',
      thread: (document: string, title: string): string => `What “${document}” puts under “${title}”.`,
      credited: (to: string): string => `Credited to: ${to}`,
      givenBy: (document: string): string => `Given by “${document}”.`,
    },

    embed: {
      title: (title: string, site: string): string => `${title}: from ${site}`,
      full: 'Every statement, its source and its history',
      code: 'Embed',
      how: 'A frame of this height, which scrolls inside; no script and no cookie. Its links open in a new tab.',
      copy: 'Copy embed code',
    },

    about: {
      title: 'About this site',
      lead: (story: string): string => `${story}: how this site works, what its words mean, how errors are corrected.`,
      statuses: 'Words for events',
      states: 'Words for questions',
      standings: 'Words for statements',
    },

    notFound: {
      title: 'There is no page at this address',
      text: 'Addresses here do not change: if a link on this site brought you here, please tell us.',
      front: 'To the timeline',
    },

    footer: {
      printedFrom: 'Printed from',
      licence: (licence: string): string => `Texts: ${licence}.`,
      contact: 'Contact',
    },
  };
}

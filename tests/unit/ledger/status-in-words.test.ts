/** Each status in the words that readers see, with every name in its own role. */
import { describe, expect, it } from 'vitest';
import type { Claim, EventRecord } from '../../../src/model/record.ts';
import { STATUSES } from '../../../src/model/status.ts';
import { LANGUAGES } from '../../../src/model/spoken.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { OUTLETS, SOURCES, ferryLedger } from '../model/ferry.ts';
import { named } from '../model/ledger.ts';
import {
  article,
  assessed,
  claimed,
  confirmed,
  describes,
  event,
  outlet,
  reported,
  repeats,
  source,
  unconfirmed,
} from '../model/story.ts';

const DAY = '2031-05-02';

/** What is said of an event with these statements, while others may tell of the same. */
function explained(claims: Claim[], elsewhere: readonly EventRecord[] = [], withdrawn?: string) {
  const left = event('left', DAY, claims, withdrawn === undefined ? {} : { withdrawn });
  return ferryLedger({ events: [left, ...elsewhere] }).eventById('left');
}

const elsewhere = (...claims: Claim[]): EventRecord[] => [event('elsewhere', DAY, claims)];
const main = { main: true };

interface Row {
  case: string;
  claims: Claim[];
  others?: Claim[];
  withdrawn?: string;
  word: string;
  reason: string;
}

const ROWS: Record<(typeof STATUSES)[number], Row[]> = {
  withdrawn: [
    {
      case: 'we withdraw it',
      claims: [reported('a', 'lp')],
      withdrawn: '2031-05-09',
      word: 'Withdrawn',
      reason: 'We no longer stand by it.',
    },
    {
      case: 'those who said so take it back, though a detail stands',
      claims: [reported('a', 'lp', { retracted: '2031-05-09' }), reported('detail', 'vt')],
      word: 'Withdrawn',
      reason: 'Taken back by its source.',
    },
  ],
  confirmed: [
    {
      case: 'we read those who confirm it themselves',
      claims: [confirmed('a', 'coastguard', 'guard-log')],
      word: 'Confirmed',
      reason: 'The Coastguard confirmed it.',
    },
    {
      case: 'an outlet tells us that somebody confirms it',
      claims: [confirmed('a', 'coastguard', 'lp')],
      word: 'Confirmed',
      reason: 'According to Lake Post, the Coastguard confirmed it.',
    },
    {
      case: 'two outlets name the same one, and one of them others, who are nobody of the story',
      claims: [
        confirmed('a', 'coastguard', 'lp', { ...main, confirmed_by_words: 'two divers' }),
        confirmed('b', 'coastguard', 'sr', main),
      ],
      word: 'Confirmed',
      reason: 'According to Lake Post and Shore Radio, the Coastguard and two divers confirmed it.',
    },
    {
      case: 'one outlet tells us so in two documents',
      claims: [confirmed('a', 'coastguard', 'lp', main), confirmed('b', 'coastguard', 'lp-late', main)],
      word: 'Confirmed',
      reason: 'According to Lake Post, the Coastguard confirmed it.',
    },
    {
      case: 'not all of its main statements are',
      claims: [confirmed('a', 'coastguard', 'guard-log', main), reported('b', 'lp', main)],
      word: 'Confirmed, in part',
      reason: 'The Coastguard confirmed it. Another main statement here is not confirmed.',
    },
    {
      case: 'somebody says otherwise all the same',
      claims: [confirmed('a', 'coastguard', 'guard-log')],
      others: [claimed('no', 'union', 'lp', { disputes: ['left#a'] })],
      word: 'Confirmed',
      reason: 'The Coastguard confirmed it. Contradicted by Crew Union.',
    },
  ],
  disputed: [
    {
      case: 'one denies what another says',
      claims: [claimed('a', 'ferries', 'lp')],
      others: [claimed('no', 'union', 'sr', { disputes: ['left#a'] })],
      word: 'Sources disagree',
      reason: 'Said by Orlo Ferries; contradicted by Crew Union.',
    },
    {
      case: 'a name begins small, as it does within a sentence',
      claims: [claimed('a', 'coastguard', 'lp')],
      others: [claimed('no', 'union', 'sr', { disputes: ['left#a'] })],
      word: 'Sources disagree',
      reason: 'Said by the Coastguard; contradicted by Crew Union.',
    },
    {
      case: 'two deny one, and one of them another',
      claims: [claimed('a', 'ferries', 'lp', main), reported('b', 'sr', main)],
      others: [
        claimed('no', 'union', 'sr', { disputes: ['left#a'] }),
        claimed('never', 'lind', 'vt', { disputes: ['left#a', 'left#b'] }),
      ],
      word: 'Sources disagree',
      reason:
        'Said by Orlo Ferries; contradicted by Crew Union and Mayor Lind. Reported by Shore Radio; contradicted by Mayor Lind.',
    },
    {
      case: 'somebody denies only what they said themselves',
      claims: [claimed('a', 'ferries', 'lp')],
      others: [claimed('no', 'ferries', 'sr', { disputes: ['left#a'] })],
      word: 'Sources disagree',
      reason: 'Said and also contradicted by Orlo Ferries.',
    },
    {
      case: 'somebody denies what they said, and another does, too',
      claims: [claimed('a', 'ferries', 'lp')],
      others: [
        claimed('no', 'ferries', 'sr', { disputes: ['left#a'] }),
        claimed('never', 'lind', 'vt', { disputes: ['left#a'] }),
      ],
      word: 'Sources disagree',
      reason: 'Said and also contradicted by Orlo Ferries; contradicted by Mayor Lind, too.',
    },
    {
      case: 'one of two denies what they said together',
      claims: [claimed('a', 'ferries', 'lp', { by: ['ferries', 'union'] })],
      others: [claimed('no', 'ferries', 'sr', { disputes: ['left#a'] })],
      word: 'Sources disagree',
      reason: 'Said by Orlo Ferries and Crew Union; contradicted by Orlo Ferries.',
    },
    {
      case: 'an outlet reports it and its contrary',
      claims: [reported('a', 'lp')],
      others: [reported('no', 'lp', { disputes: ['left#a'] })],
      word: 'Sources disagree',
      reason: 'Reported and also contradicted by Lake Post.',
    },
    {
      case: 'answers cannot both be so',
      claims: [reported('a', 'lp', { answers: { aboard: '12' } })],
      others: [reported('b', 'sr', { answers: { aboard: '9' } }), reported('c', 'vt', { answers: { aboard: '9' } })],
      word: 'Sources disagree',
      reason: 'The answers to “How many were aboard?” differ: 9 or 12 people.',
    },
    {
      case: 'answers that are whole phrases differ',
      claims: [reported('a', 'lp', { answers: { cause: 'signal' } })],
      others: [reported('b', 'sr', { answers: { cause: 'order' } })],
      word: 'Sources disagree',
      reason: 'The answers to “Why did it leave?” differ: the captain misread the signal, or the company told him to.',
    },
    {
      case: 'only some of its main statements are told otherwise',
      claims: [claimed('a', 'ferries', 'lp', main), reported('b', 'sr', main)],
      others: [claimed('no', 'union', 'sr', { disputes: ['left#a'] })],
      word: 'Sources disagree, in part',
      reason: 'Said by Orlo Ferries; contradicted by Crew Union. Another main statement here is not disputed.',
    },
  ],
  corroborated: [
    {
      case: 'two report it without each other',
      claims: [reported('a', 'lp', main), reported('b', 'sr', { agrees: ['a'] })],
      word: 'Reported separately',
      reason: 'Two independent sources report it: Lake Post and Shore Radio.',
    },
    {
      case: 'two do, one of them twice, and a third from nobody knows where',
      claims: [
        reported('a', 'lp', main),
        reported('b', 'sr', { agrees: ['a'] }),
        reported('c', 'vt', { agrees: ['a'], via: repeats('unknown') }),
        reported('d', 'lp-late', { agrees: ['a'] }),
      ],
      word: 'Reported separately',
      reason: 'At least two independent sources report it: Lake Post and Shore Radio.',
    },
  ],
  reported: [
    {
      case: 'one outlet does',
      claims: [reported('a', 'lp')],
      word: 'Reported once',
      reason: 'Reported only by Lake Post.',
    },
    {
      case: 'one document says it twice',
      claims: [reported('a', 'lp', main), reported('b', 'lp', main)],
      word: 'Reported once',
      reason: 'Reported only by Lake Post.',
    },
    {
      case: 'one outlet does, twice',
      claims: [reported('a', 'lp', main), reported('b', 'lp-late', main)],
      word: 'Reported once',
      reason: 'Reported only by Lake Post, in 2 documents.',
    },
    {
      case: 'speaking is the act: the speaker acts, and the outlet reports that',
      claims: [reported('a', 'lp', { act: 'threat', by: ['union'] })],
      word: 'Reported once',
      reason: 'Reported only by Lake Post.',
    },
    {
      case: 'one takes it from the other',
      claims: [reported('a', 'lp', main), reported('b', 'sr', { ...main, via: repeats('lp') })],
      word: 'Reported once',
      reason: 'Reported by Lake Post and Shore Radio, but it goes back to one origin: Lake Post.',
    },
    {
      case: 'another hands it on in a statement that is not a main one',
      claims: [reported('a', 'lp')],
      others: [reported('b', 'sr', { agrees: ['left#a'], via: repeats('lp') })],
      word: 'Reported once',
      reason: 'Reported by Lake Post and Shore Radio, but it goes back to one origin: Lake Post.',
    },
    {
      case: 'somebody says so too, and nobody else reports it',
      claims: [reported('a', 'lp')],
      others: [claimed('b', 'lind', 'vt', { agrees: ['left#a'] })],
      word: 'Reported once',
      reason: 'Reported by Lake Post.',
    },
    {
      case: 'another document only has what its publisher says',
      claims: [reported('a', 'guard-log')],
      others: [claimed('b', 'coastguard', 'vt', { agrees: ['left#a'] })],
      word: 'Reported once',
      reason: 'Reported only by the Coastguard.',
    },
    {
      case: 'two report two things, of which neither bears the other out',
      claims: [reported('a', 'lp', main), reported('b', 'sr', main)],
      word: 'Reported once',
      reason: 'Reported by Lake Post and Shore Radio. No two independent sources report the same.',
    },
    {
      case: 'the document that alone reports it also has somebody who says so',
      claims: [reported('a', 'lp'), claimed('b', 'lind', 'lp', { agrees: ['a'] })],
      word: 'Reported once',
      reason: 'Reported only by Lake Post.',
    },
    {
      case: 'one outlet does, twice, and somebody says so elsewhere',
      claims: [reported('a', 'lp', main), reported('b', 'lp-late', main)],
      others: [claimed('c', 'lind', 'vt', { agrees: ['left#a'] })],
      word: 'Reported once',
      reason: 'Reported by Lake Post.',
    },
    {
      case: 'speaking is the act: the outlet reports it, also where it read it in a document of the speaker',
      claims: [reported('a', 'lp', { act: 'threat', by: ['union'], via: repeats('union-post') })],
      word: 'Reported once',
      reason: 'Reported only by Lake Post.',
    },
    {
      case: 'a document does a thing by saying it and reports another',
      claims: [
        reported('a', 'ferries-notice', { ...main, act: 'dismissal', by: ['ferries'] }),
        reported('b', 'ferries-notice', main),
      ],
      word: 'Reported once',
      reason: 'Reported only by Orlo Ferries.',
    },
    {
      case: 'several report several things, one of them from nobody knows where',
      claims: [
        reported('a', 'lp', main),
        reported('b', 'sr', main),
        reported('c', 'vt', { ...main, via: repeats('unknown') }),
      ],
      word: 'Reported once',
      reason:
        'Reported by Lake Post, Shore Radio and Valley Times. No two independent sources report the same. Where Valley Times got it is not known.',
    },
    {
      case: 'nobody in particular does',
      claims: [reported('a', 'eyewitness')],
      word: 'Reported once',
      reason: 'Reported by Somebody on the pier. Nobody is named as the author of Somebody on the pier.',
    },
    {
      case: 'it was taken from nobody knows where',
      claims: [reported('a', 'lp', { via: repeats('unknown') })],
      word: 'Reported once',
      reason: 'Reported by Lake Post. Where Lake Post got it is not known.',
    },
  ],
  claimed: [
    {
      case: 'nobody names them, and a paper hands on what they told another',
      claims: [
        reported('a', 'vt', { standing: 'claimed', by_words: 'two deckhands', via: repeats('lp') }),
        reported('b', 'lp', { standing: 'claimed', by_words: 'two deckhands', agrees: ['a'] }),
      ],
      word: 'Said, not checked',
      reason: 'Said by two deckhands (to Lake Post). Nobody else confirms it. Who they are is not said.',
    },
    {
      case: 'nobody names them, and nobody knows to whom they spoke',
      claims: [reported('a', 'vt', { standing: 'claimed', by_words: 'two deckhands', via: repeats('unknown') })],
      word: 'Said, not checked',
      reason: 'Said by two deckhands (in Valley Times). Nobody else confirms it. Who they are is not said.',
    },
    {
      case: 'nobody names them, and they speak in a video that a paper describes',
      claims: [reported('a', 'vt', { standing: 'claimed', by_words: 'two deckhands', via: describes('union-post') })],
      word: 'Said, not checked',
      reason: 'Said by two deckhands (in Valley Times). Nobody else confirms it. Who they are is not said.',
    },
    {
      case: 'those of one side say so',
      claims: [claimed('a', 'vey', 'lp')],
      others: [claimed('b', 'ferries', 'ferries-notice', { agrees: ['left#a'] })],
      word: 'Said, not checked: one side only',
      reason: 'Said by Captain Vey (the north shore). No other side confirms it.',
    },
    {
      case: 'somebody of no side says so',
      claims: [claimed('a', 'lind', 'lp')],
      word: 'Said, not checked',
      reason: 'Said by Mayor Lind. Nobody else confirms it.',
    },
    {
      case: 'somebody says so twice',
      claims: [claimed('a', 'lind', 'lp', main), claimed('b', 'lind', 'sr', main)],
      word: 'Said, not checked',
      reason: 'Said by Mayor Lind. Nobody else confirms it.',
    },
    {
      case: 'several papers hand on what somebody says',
      claims: [claimed('a', 'lind', 'lp', main)],
      others: [claimed('b', 'lind', 'sr', { agrees: ['left#a'] })],
      word: 'Said, not checked',
      reason: 'Said by Mayor Lind. Nobody else confirms it.',
    },
    {
      case: 'they say so again together with another',
      claims: [claimed('a', 'lind', 'lp', main)],
      others: [claimed('b', 'lind', 'sr', { by: ['lind', 'union'], agrees: ['left#a'] })],
      word: 'Said, not checked',
      reason: 'Said by Mayor Lind. Also said by Mayor Lind and Crew Union.',
    },
    {
      case: 'another says the same elsewhere',
      claims: [claimed('a', 'lind', 'lp')],
      others: [claimed('b', 'union', 'union-post', { agrees: ['left#a'] })],
      word: 'Said, not checked',
      reason: 'Said by Mayor Lind. Also said by Crew Union.',
    },
  ],
  assessed: [
    {
      case: 'somebody judges so',
      claims: [assessed('a', 'lind', 'lp')],
      word: 'Opinion or analysis',
      reason: 'A judgement, not a report: Mayor Lind.',
    },
  ],
  unconfirmed: [
    {
      case: 'an outlet passes it on',
      claims: [unconfirmed('a', 'lp')],
      word: 'Not confirmed',
      reason: 'Reported by Lake Post, without a check or a named basis.',
    },
    {
      case: 'an actor whose name begins small passes it on',
      claims: [unconfirmed('a', 'guard-log')],
      word: 'Not confirmed',
      reason: 'Reported by the Coastguard, without a check or a named basis.',
    },
  ],
};

describe.each(STATUSES)('an event that is %s says so', (status) => {
  it.each(ROWS[status])('where $case', ({ claims, others = [], withdrawn, word, reason }) => {
    const { status: found, explanation } = explained(claims, others.length > 0 ? elsewhere(...others) : [], withdrawn);
    expect(found.status).toBe(status);
    expect(explanation).toEqual({ word, reason });
  });
});

describe('one who alone reports', () => {
  it('may be two papers of one owner, or two who publish together', () => {
    const records = {
      outlets: [...OUTLETS, outlet('lake-news', { name: 'Lake News', owner: 'lake-post' })],
      sources: [...SOURCES, article('ln', { outlet: 'lake-news' }), source('joint', { by: ['lind', 'coastguard'] })],
    };
    const reasonOf = (...claims: Claim[]) =>
      ferryLedger({ ...records, events: [event('left', DAY, claims)] }).eventById('left').explanation.reason;
    const oneOwner = 'Reported only by Lake Post and Lake News (one owner: Lake Post), in 2 documents.';
    expect(reasonOf(reported('a', 'lp', main), reported('b', 'ln', main))).toBe(oneOwner);
    expect(reasonOf(reported('a', 'lp'), reported('b', 'ln', { agrees: ['a'] }))).toBe(oneOwner);
    expect(reasonOf(reported('a', 'joint'))).toBe('Reported only by the Coastguard and Mayor Lind.');
    // In whatever order the statement names them.
    expect(reasonOf(reported('a', 'joint', { act: 'apology', by: ['lind', 'coastguard'] }))).toBe(
      'Done by saying it, in a document of the Coastguard and Mayor Lind.',
    );
  });
});

describe('what a status means', () => {
  it.each(LANGUAGES)('holds where two report two things, of which neither bears the other out, in "%s"', (lang) => {
    const { status, statuses } = stringsFor(lang, 'UTC');
    expect(status.reportedApart('Lake Post')).toContain(statuses.reported.sentence);
  });
});

describe('what differs beside the main point', () => {
  it('is each question with its answers, and each denial with both who speak', () => {
    const { explanation, differences, denials } = explained(
      [
        reported('a', 'lp', main),
        reported('b', 'lp', { answers: { aboard: '12', spot: 'pier' } }),
        reported('c', 'sr', { answers: { aboard: { about: '30' }, spot: 'beach' } }),
        claimed('d', 'vey', 'lp'),
      ],
      elsewhere(claimed('no', 'coastguard', 'sr', { disputes: ['left#d'] })),
    );
    expect(explanation.reason).toBe('Reported only by Lake Post.');
    expect(named(differences.map(({ question }) => question))).toEqual(['How many were aboard?', 'Where did it stop?']);
    expect(differences.map(({ answers }) => answers)).toEqual(['12 or about 30 people', 'Long Pier or Reed Beach']);
    expect(denials).toEqual(['Said by Captain Vey; contradicted by the Coastguard.']);
  });

  it('leaves out answers that contradict nobody', () => {
    const { differences } = explained(
      [reported('a', 'lp', main), reported('b', 'lp', { answers: { aboard: '12' } })],
      elsewhere(
        reported('c', 'sr', { answers: { aboard: '13' } }),
        reported('opinion', 'vt', { standing: 'assessed', by: ['lind'], answers: { aboard: '40' } }),
      ),
    );
    expect(differences.map(({ answers }) => answers)).toEqual(['12 or 13 people']);
  });
});

describe('a reason', () => {
  it('names a dozen who say it, or what they say, and how many more, however many they are', () => {
    const outlets = Array.from({ length: 40 }, (_, at) => outlet(`paper-${at}`, { name: `Paper ${at}` }));
    const sources = outlets.map(({ id }) => article(`in-${id}`, { outlet: id }));
    const reasonWith = (claimOf: (source: string, at: number) => Claim) =>
      ferryLedger({
        outlets,
        sources,
        events: [
          event(
            'left',
            DAY,
            sources.map(({ id }, at) => claimOf(id, at)),
          ),
        ],
      }).eventById('left').explanation.reason;
    expect(reasonWith((source, at) => reported(`a-${at}`, source, main))).toBe(
      'Reported by Paper 0, Paper 1, Paper 2, Paper 3, Paper 4, Paper 5, Paper 6, Paper 7, Paper 8, Paper 9, Paper 10, Paper 11 and 28 more. No two independent sources report the same.',
    );
    expect(reasonWith((source, at) => reported(`a-${at}`, source, { ...main, answers: { aboard: `${at}` } }))).toBe(
      'The answers to “How many were aboard?” differ: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 people and 28 more answers.',
    );
  });
});

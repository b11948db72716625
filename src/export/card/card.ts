/** What a picture for links says: the same as the head of its page, in a few words. */
import { shapeOf, type Shape } from '../../drawing/marks.ts';
import type { LedgerEvent, LedgerQuestion, LedgerThread } from '../../ledger/entries.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { fewOf } from '../../model/few.ts';
import type { Site } from '../../model/record.ts';
import { hasClock, plain } from '../../strings/dates.ts';
import { grammarOf } from '../../strings/grammar.ts';
import { fewNames, lineOfFewGivers } from '../../strings/line-of-givers.ts';
import { titleAlone } from '../event-title.ts';

/** A mark with the word beside it. Whatever differs is vermilion, and nothing else is. */
export interface CardMark {
  shape: Shape;
  word: string;
  differs: boolean;
}

export interface Card {
  /** Above the headline: a date, or what kind of page it is. */
  above: string;
  headline: string;
  marks: readonly CardMark[];
  /** Below it: who says so, or a summary. */
  below: readonly string[];
  /** Whether what stands below names those who say it, and so weighs as much as what is said. */
  attributed: boolean;
  site: string;
  story: string;
  /** The language of the site: of Han characters it tells whose they are. */
  lang: string;
  /** Where the site is written from right to left, the card is laid out so. */
  dir?: 'rtl';
}

/** How many answers to a question a card has room for. */
const ANSWERS = 3;

const laidOut = ({ lang }: Pick<Site, 'lang'>): Pick<Card, 'lang' | 'dir'> => {
  const { dir } = grammarOf(lang);
  return { lang, ...(dir === 'rtl' ? { dir } : {}) };
};

const named = (site: Pick<Site, 'title' | 'story' | 'lang'>): Pick<Card, 'site' | 'story' | 'lang' | 'dir'> => ({
  site: site.title,
  story: site.story,
  ...laidOut(site),
});

/** The front page: the story. */
export function frontCard(site: Pick<Site, 'title' | 'story' | 'description' | 'url' | 'lang'>): Card {
  return {
    above: site.title,
    headline: site.story,
    marks: [],
    below: [site.description],
    attributed: false,
    site: new URL(site.url).host,
    story: '',
    ...laidOut(site),
  };
}

/** An event: when, what, how certain, who says so and in which document. */
export function eventCard(ledger: Pick<Ledger, 'site' | 'strings'>, entry: LedgerEvent): Card {
  const { site, strings } = ledger;
  const { event, status, explanation, givers } = entry;
  const details = entry.differences.length + entry.denials.length;
  const who = lineOfFewGivers(givers, strings, (refs) =>
    fewNames(
      refs.map(({ name }) => name),
      strings,
    ),
  );
  return {
    ...named(site),
    // Beside a clock time there is no room for a weekday and the clocks of other places.
    above: hasClock(event.when)
      ? strings.capital(strings.dates.inName(event.when, true))
      : plain(strings.dates.full(event.when)),
    headline: titleAlone(ledger, entry),
    marks: [
      { shape: shapeOf(status.status), word: explanation.word, differs: status.status === 'disputed' },
      ...(details > 0
        ? [{ shape: shapeOf('differs'), word: strings.status.detailsCount(details), differs: true } as const]
        : []),
    ],
    below: [strings.capital(who.join(''))],
    attributed: true,
  };
}

/** A thread: what it follows. */
export function threadCard({ site, strings }: Pick<Ledger, 'site' | 'strings'>, entry: LedgerThread): Card {
  const { thread, events } = entry;
  return {
    ...named(site),
    above: `${strings.sharing.thread} · ${strings.timeline.events(events.length)}`,
    headline: thread.title,
    marks: [],
    below: [thread.summary],
    attributed: false,
  };
}

/** A question: its state, and each answer that counts with those who give it. */
export function questionCard({ site, strings }: Pick<Ledger, 'site' | 'strings'>, entry: LedgerQuestion): Card {
  const { question, result, groups } = entry;
  const { state } = result;
  const counted = groups.filter(({ uncounted }) => uncounted === null);
  const lines = counted.map(({ short, givers }) => {
    const who = [...new Set(givers.flatMap((giver) => giver.who.map(({ name }) => name)))];
    return `${strings.isolate(short)}${strings.colon}${strings.list(who)}`;
  });
  const { shown, left } = fewOf(lines, ANSWERS);
  return {
    ...named(site),
    above: strings.sharing.question,
    headline: question.title,
    marks: [{ shape: shapeOf(state), word: strings.states[state].word, differs: state === 'differs' }],
    below: lines.length === 0 ? [entry.sentence] : left > 0 ? [...shown, strings.sharing.more(left)] : shown,
    attributed: lines.length > 0,
  };
}

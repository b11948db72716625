/** `far-date`: the site has a page for every day from the first to the last, so one mistyped year makes thousands. */
import { stationOf, type Bounds } from '../model/bounds.ts';
import { saidOf } from '../model/made-public.ts';
import type { When } from '../model/when.ts';
import { clockOf } from './clock.ts';
import type { Content } from './content.ts';
import type { Finding, RuleFamily } from './rule.ts';
import { at, soundFiles } from './sound.ts';
import { quote } from './quote.ts';

const TEN_YEARS = 10 * 365.25 * 24 * 60 * 60 * 1000;

/** Whether all of one time is over more than ten years before another begins. */
export const isFarApart = (one: Bounds, other: Bounds): boolean =>
  one.latest !== null && other.earliest !== null && other.earliest - one.latest > TEN_YEARS;

/** A date that gives the story a day, and where it is written. */
interface Dated {
  when: When;
  time: number;
  place: Pick<Finding, 'path' | 'span'>;
}

function datesOf(content: Content): Dated[] {
  const clock = clockOf(content);
  const { story } = content;
  const found = new Map<When, Dated>();
  const add = (when: When, time: number | null, place: Dated['place']): void => {
    if (time !== null && !found.has(when)) found.set(when, { when, time, place });
  };
  const published = new Map(
    soundFiles(content, 'source').flatMap((file) =>
      file.record.published ? [[file.record.published, at(file, ['published', 'date'])] as const] : [],
    ),
  );
  for (const file of soundFiles(content, 'event')) {
    const { when, claims } = file.record;
    const { earliest, latest } = clock.bounds(when);
    const isDay = stationOf(when, story.site.timezone).precision === 'day';
    if (isDay) add(when, earliest ?? latest, at(file, ['when', 'date']));
    for (const [index, claim] of claims.entries()) {
      const said = saidOf(story, claim);
      if (said)
        add(said, clock.bounds(said).latest, published.get(said) ?? at(file, ['claims', index, 'said', 'date']));
    }
  }
  return [...found.values()];
}

/** `far-date`: dates that lie far from most of the others. */
export const farDateRules: RuleFamily = (content) => {
  const dates = datesOf(content);
  const times = dates.map(({ time }) => time).toSorted((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)] ?? 0;
  return dates
    .filter(({ time }) => Math.abs(time - middle) > TEN_YEARS)
    .map(({ when, place }) => ({
      ...place,
      rule: 'far-date',
      message: `The date ${quote(when.date.text)} lies more than ten years from most of the story, and every day between would get a page.`,
      help: 'Correct the date. What was long before or after is dated by its month or year.',
    }));
};

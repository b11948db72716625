/** `far-date`: the site has a page for every day from the first to the last, so one mistyped year makes thousands. */
import { stationOf } from '../../../model/bounds.ts';
import { saidOf } from '../../../model/made-public.ts';
import type { When } from '../../../model/when.ts';
import type { Content } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { clockOf, isFarAfter } from '../clock.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'far-date',
  family: 'time',
  severity: 'error',
  asks: 'No date of a day lies more than ten years from most of the story.',
  example: {
    before: 'published: 2203-06-06',
    after: 'published: 2023-06-06',
  },
});

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
      file.record.published ? [[file.record.published, inFields(file, ['published', 'date'])] as const] : [],
    ),
  );
  for (const file of soundFiles(content, 'event')) {
    const { when, claims } = file.record;
    const { earliest, latest } = clock.bounds(when);
    const isDay = stationOf(when, story.site.timezone).precision === 'day';
    if (isDay) add(when, earliest ?? latest, inFields(file, ['when', 'date']));
    for (const [index, claim] of claims.entries()) {
      const said = saidOf(story, claim);
      if (said)
        add(said, clock.bounds(said).latest, published.get(said) ?? inFields(file, ['claims', index, 'said', 'date']));
    }
  }
  return [...found.values()];
}

/** Dates that lie far from most of the others. */
export const check: RuleCheck = (content) => {
  const dates = datesOf(content);
  const times = dates.map(({ time }) => time).toSorted((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)] ?? 0;
  return dates
    .filter(({ time }) => isFarAfter(time, middle) || isFarAfter(middle, time))
    .map(({ when, place }) => ({
      ...place,
      rule: 'far-date',
      message: `The date ${asWritten(when.date.text)} lies more than ten years from most of the story, and every day between would get a page.`,
      help: 'Correct the date. What was long before or after is dated by its month or year.',
    }));
};

/** The beginning of another story: the fewest files with which a site builds, each with what to replace. Pure. */
import { RULES } from '../check/rules/catalogue.ts';
import { parseSite } from '../check/files/parse.ts';
import type { Day } from '../model/calendar.ts';
import type { RecordType } from '../model/vocabulary.ts';
import type { Data } from './answers.ts';
import { skeletonOf, siteYaml } from './skeleton.ts';

/** What is asked of a new story. */
export interface StoryAnswers {
  title: string;
  /** Where the site will stand: `site.yaml`'s `url`. */
  url: string;
  /** An IANA name. */
  timezone: string;
  /** BCP 47. */
  lang: string;
}

const ABOUT = `## What this site does

This site sets out one news story in order of time. For every statement it names who said it, who published it and
when. Where sources disagree it shows the disagreement and does not choose.

## Who decides

Say here who edits the site and who reads each change before it is published.

## How to report an error

Say here where readers can write to.
`;

const EXAMPLE = 'An example that shows the form: replace it with the first event of the story.';

const site = ({ title, url, timezone, lang }: StoryAnswers): Data => ({
  title,
  story: title,
  lede: 'This story has only just begun.',
  description: 'What happened, in order of time: for every statement who said it, who published it and when.',
  url,
  lang,
  timezone,
  licence: 'Not decided yet',
});

const SAMPLES: StoryAnswers = { title: 'T', url: 'https://example.org/', timezone: 'UTC', lang: 'en' };

/**
 * What the check would say of one answer.
 *
 * @returns nothing where it will do
 */
export function faultOfAnswer(name: keyof StoryAnswers, answer: string): string | undefined {
  const { findings } = parseSite('site.yaml', siteYaml(site({ ...SAMPLES, [name]: answer })));
  const [fault] = findings.filter(({ rule }) => RULES[rule].severity === 'error');
  return fault && [fault.message, fault.help].filter(Boolean).join(' ');
}

/**
 * Every file of a new story's content folder, by path.
 *
 * @param answers checked by {@link faultOfAnswer}
 * @param today the day of the example, in the story's time zone
 */
export function storyFiles(answers: StoryAnswers, today: Day): ReadonlyMap<string, string> {
  const record = (type: RecordType, data: Data): string => skeletonOf(type, { data, due: [] });
  const source = { title: answers.title, kind: 'unknown', published: today, url: answers.url, note: EXAMPLE };
  const claim = {
    id: 'site-begins',
    main: true,
    text: 'This site was set up.',
    source: 'this-site',
    standing: 'reported',
  };
  const event = { title: 'This site begins', summary: EXAMPLE, kind: 'happening', when: today, claims: [claim] };
  return new Map([
    ['site.yaml', siteYaml(site(answers))],
    ['about.md', ABOUT],
    ['sources/this-site.yaml', record('source', source)],
    [`events/${today.slice(0, 7)}/this-site-begins.md`, record('event', event)],
  ]);
}

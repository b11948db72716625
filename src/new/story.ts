/** The beginning of another story: the fewest files with which a site builds, each with what to replace. Pure. */
import { RULES } from '../check/rules/catalogue.ts';
import { parseSite } from '../check/files/parse.ts';
import { dayOf } from '../model/bounds.ts';
import { monthOf } from '../model/calendar.ts';
import type { RecordType } from '../model/vocabulary.ts';
import type { Data } from './answers.ts';
import { aboutIn, descriptionIn } from './beginning.ts';
import { MARK, skeletonOf, siteYaml } from './skeleton.ts';

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

const site = ({ title, url, timezone, lang }: StoryAnswers, begun: string): Data => ({
  title,
  story: `${MARK}the headline of the story, which may say more than the name of the site.`,
  lede: `${MARK}a few sentences that orient a reader.`,
  description: descriptionIn(lang),
  url,
  lang,
  timezone,
  history_from: begun,
  licence: `${MARK}on what terms the texts and data may be used, such as CC-BY-4.0`,
});

const SAMPLES: StoryAnswers = { title: 'T', url: 'https://example.org/', timezone: 'UTC', lang: 'en' };
const EXAMPLE = 'the first event of the story, in the place of this example of the form.';
const BEGUN = '2000-01-01T00:00:00Z';

/**
 * What the check would say of one answer.
 *
 * @returns nothing where it will do
 */
export function faultOfAnswer(name: keyof StoryAnswers, answer: string): string | undefined {
  const { findings } = parseSite('site.yaml', siteYaml(site({ ...SAMPLES, [name]: answer }, BEGUN)));
  const [fault] = findings.filter(({ rule }) => RULES[rule].severity === 'error');
  return fault && [fault.message, fault.help].filter(Boolean).join(' ');
}

/**
 * Every file of a new story's content folder, by path.
 *
 * @param answers checked by {@link faultOfAnswer}
 * @param now in milliseconds since 1970 UTC: the story's history begins then, and the example is of that day
 */
export function storyFiles(answers: StoryAnswers, now: number): ReadonlyMap<string, string> {
  const today = dayOf(now, answers.timezone);
  const begun = `${new Date(now).toISOString().slice(0, 19)}Z`;
  const record = (type: RecordType, data: Data): string => skeletonOf(type, { data, due: [] });
  const source = {
    title: answers.title,
    kind: 'unknown',
    published: today,
    url: answers.url,
    no_archive: `${MARK}"archive_url" with the address of a copy, in the place of this line.`,
    note: `${MARK}${EXAMPLE}`,
  };
  const claim = {
    id: 'first',
    main: true,
    text: `${MARK}what a document says of it.`,
    source: 'this-site',
    standing: 'reported',
  };
  const event = {
    title: `${MARK}what happened.`,
    summary: `${MARK}${EXAMPLE}`,
    kind: 'happening',
    when: today,
    claims: [claim],
  };
  return new Map([
    ['site.yaml', siteYaml(site(answers, begun))],
    ['about.md', aboutIn(answers.lang)],
    ['sources/this-site.yaml', record('source', source)],
    [`events/${monthOf(today)}/example.md`, record('event', event)],
  ]);
}

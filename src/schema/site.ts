/** The site itself. */
import { z } from 'zod';
import type { Site } from '../model/record.ts';
import { AI_USES } from '../model/vocabulary.ts';
import { issueOf } from './fault.ts';
import { formerIds, id, language, line, list, prose } from './text.ts';
import { timezone } from './timezone.ts';
import { contact, siteAddress, webAddress } from './web-address.ts';

const side = z.strictObject({
  id: id.describe('What actors name in their side field.'),
  label: line(80).describe('What readers see, as it stands within a sentence: volunteer groups.'),
  about: prose(600).describe('Whom we count among them, and why.'),
  former_ids: formerIds,
});

const sides = list(side).check(({ value, issues }) => {
  const taken = new Set<string>();
  const take = (own: string, place: (string | number)[]): void => {
    if (taken.has(own)) issues.push(issueOf(own, { about: 'value', expected: 'an id that no other side has' }, place));
    taken.add(own);
  };
  for (const [index, { id: own }] of value.entries()) take(own, [index, 'id']);
  for (const [index, { former_ids }] of value.entries()) {
    for (const [at, former] of former_ids.entries()) take(former, [index, 'former_ids', at]);
  }
});

/** An instant, as `npm run new -- story` writes it (RFC 3339, with seconds). */
const instant = line(40).check(({ value, issues }) => {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value))) return;
  issues.push(issueOf(value, { about: 'value', expected: 'an instant such as 2023-06-04T17:00:00Z' }));
});

/** What git allows in the name of a branch (git-check-ref-format), without what would need encoding in an address. */
const branch = line(200).check(({ value, issues }) => {
  if (/^(?!.*(?:\.\.|\/\/))[a-z0-9][\w./-]*$/i.test(value)) return;
  issues.push(issueOf(value, { about: 'value', expected: 'the name of a branch, such as main' }));
});

const repository = z.strictObject({
  url: webAddress.describe('The address of the repository, without .git at the end.'),
  branch: branch.describe('The branch that the site is built from.'),
});

/** `site.yaml`. */
export const site = z
  .strictObject({
    title: line(120).describe('The name of the site.'),
    story: line(120).describe('The headline of the story, at most 120 characters.'),
    lede: prose(400).describe('A few sentences that orient a reader, at most 400 characters.'),
    description: prose(300).describe('What search engines and links show, at most 300 characters.'),
    banner: prose(400)
      .optional()
      .describe('What a reader must know before reading: which documents the story rests on.'),
    url: siteAddress.describe('Where the site stands, with its base path.'),
    lang: language.describe('The language of the site, such as en.'),
    timezone: timezone.describe('The time zone of its days, such as Europe/Lisbon.'),
    zones: list(timezone).describe('Further time zones whose clocks are always given beside it.'),
    history_from: instant
      .optional()
      .describe('When this story began to be kept: what git tells of before is of another story, and is not told.'),
    repository: repository.optional().describe('Where its files are kept.'),
    licence: line(200).describe('On what terms the texts and data may be used.'),
    ai_may_not: list(z.enum(AI_USES)).describe(
      'What robots.txt asks crawlers of makers of AI not to do: train (models), answer (with what stands here).',
    ),
    contact: contact.optional().describe('Where to report an error: an e-mail address or a web address.'),
    front_page_events: z
      .int()
      .min(1)
      .max(1000)
      .default(40)
      .describe('How many events the front page holds before it links to the months instead.'),
    newest_first: z
      .boolean()
      .default(false)
      .describe('true if the front page begins with the newest event; the other order has an address of its own.'),
    sides: sides.describe('The camps that actors speak for.'),
  })
  .check(({ value: { timezone: own, zones }, issues }) => {
    const index = zones.indexOf(own);
    if (index < 0) return;
    const expected = 'other time zones than "timezone", whose clock is always given';
    issues.push(issueOf(own, { about: 'value', expected }, ['zones', index]));
  }) satisfies z.ZodType<Site>;

/** Claims: what one source says about an event. See docs/content-model.md, A claim. */
import { z } from 'zod';
import type { Claim } from '../model/record.ts';
import { ACTS, STANDINGS, TRANSLATIONS, TRANSLATORS } from '../model/vocabulary.ts';
import { answer } from './answer.ts';
import { when } from './date.ts';
import { claimKey, claimReference, id, language, line, list, oneOrMany, prose } from './text.ts';
import { via } from './via.ts';

const translation = z.strictObject({
  text: prose(1000).describe('The words in the language of the translation, at most 60.'),
  lang: language.optional().describe("The translation's language, such as en."),
  by: z.enum(TRANSLATORS).describe('Who translated them: source, where the source prints the translation; else us.'),
});

const quote = z.strictObject({
  text: prose(1000).describe(
    'The words exactly as the source prints them, at most 60. […] stands for words that we leave out.',
  ),
  lang: language.optional().describe("The quotation's language, such as en or uk."),
  speaker: id.optional().describe('The actor whose words they are, where that is not the speaker of the statement.'),
  translated: z
    .enum(TRANSLATIONS)
    .default('unknown')
    .describe('Whether the words are a translation, and whose: no, by-source, by-us, unknown.'),
  translation: translation.optional().describe('A translation beside the original, which then stands in text.'),
});

const retraction = z.strictObject({
  on: when.describe('When it was taken back.'),
  by: line(200).describe('Who took it back.'),
  note: prose(1000).describe('Why, and where they say so.'),
  source: id.optional().describe('The id of the document that takes it back, where that is not its own.'),
});

const naming = z.strictObject({
  as: oneOrMany(id).describe('The actor or actors who they were: all who speak.'),
  source: id.describe('The id of the document that names them.'),
  on: when.optional().describe('When they were named, where that is not when the document was published.'),
  note: prose(1000).optional().describe('How it names them, where that is not plain.'),
});

/** One claim of an event. */
export const claim = z.strictObject({
  id: id.describe("The statement's own id, unique in its event. Part of its address for ever."),
  main: z.boolean().default(false).describe('true if it states the event itself rather than a detail.'),
  text: prose(400).describe("One statement in the site's own words, naming its speaker where there is one."),
  source: id.describe('The id of the document that we read.'),
  via: via.describe('Where the source got it from: a source id, a mapping, a list of these, direct or unknown.'),
  by: oneOrMany(id).describe('The actor or actors who say that it is so.'),
  by_words: line(160)
    .optional()
    .describe('Who says so, where they are not named: "people familiar with the talks". Instead of by.'),
  named: naming.optional().describe('Who that was, once another document names them. With by_words.'),
  act: z
    .enum(ACTS)
    .optional()
    .describe(`What the speaker did by speaking: ${ACTS.join(', ')}.`),
  standing: z
    .enum(STANDINGS)
    .describe(
      'reported: the source says it itself. claimed: somebody else says so. confirmed: somebody not involved checked it. unconfirmed: nobody vouches for it. assessed: an opinion.',
    ),
  unverified: z
    .boolean()
    .default(false)
    .describe('true where the source says that it could not verify what it hands on; with claimed alone.'),
  confirmed_by: oneOrMany(id).describe('The actors who confirm it, never the speaker or their side.'),
  confirmed_by_words: line(300).optional().describe('Who confirms it, where that is no actor of ours.'),
  retracted: retraction.optional().describe('Present if its source took it back.'),
  said: when.optional().describe('When it was made public, where that is not when its source was published.'),
  written: when.optional().describe('When it was spoken or written, where that was before it was made public.'),
  locator: line(80).optional().describe('Where in the document it stands: p. 12, 04:31, paragraph 7.'),
  quote: quote.optional().describe('The words exactly as the source prints them.'),
  answers: z.record(id, answer).default({}).describe('What it answers: question id to answer.'),
  agrees: list(claimReference).describe('Claims that make the same statement: claim or event#claim.'),
  disputes: list(claimReference).describe('Earlier claims that this one denies: claim or event#claim.'),
  revises: list(claimReference).describe('Earlier claims of the same speaker or outlet that this one replaces.'),
  note: prose(1000).optional().describe("An editor's note, shown as such."),
  former_ids: list(claimKey).describe('Where it stood before, event#claim; those addresses lead to it.'),
}) satisfies z.ZodType<Claim>;

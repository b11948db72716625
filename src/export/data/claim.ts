/** Statements as data. */
import { z } from 'zod';
import type { LedgerClaim } from '../../ledger/entries.ts';
import { factsOf } from '../../ledger/facts-of-claim.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { revises, type ClaimFacts } from '../../model/claim-graph.ts';
import { answersByClaim, type GivenAnswer } from '../../model/question-state.ts';
import type { Claim, Id, Naming, Quote, QuoteTranslation, Retraction, Via } from '../../model/record.ts';
import { ACTS, STANDINGS, TRANSLATIONS, TRANSLATORS } from '../../model/vocabulary.ts';
import { absolute } from '../absolute.ts';
import { valueData, valueShape } from './answer.ts';
import { countingData, countingFields } from './counting.ts';
import { dateData, dateShape } from './date.ts';
import { refData, refShape, speakerData, speakerShape } from './ref.ts';
import type { Shape } from './shape.ts';
import { voiceData, voiceShape } from './voice.ts';

/** Where a document got something from. */
export const viaShape = z
  .strictObject({
    source: z
      .string()
      .describe('The id of the source it was got from; direct: the speaker spoke to this source; unknown.'),
    how: z
      .enum(['repeats', 'describes'])
      .describe('repeats: hands on what that document says. describes: gives its own account of it.'),
    basis: z.enum(['stated', 'inferred']).describe('inferred: the link is the reading of the editors.'),
    get via() {
      return z
        .array(viaShape)
        .describe('Where that document got this one statement from, where its own record does not say so.');
    },
  })
  .meta({ id: 'via', description: 'A step on the way from a document to where it got something from.' });

const translationFields = {
  text: z.string().describe('The words in the language of the translation.'),
  lang: z.string().nullable().describe('The language of the translation (BCP 47).'),
  by: z.enum(TRANSLATORS).describe('Who made it: the source, or us.'),
} satisfies Shape<keyof QuoteTranslation>;

const quoteFields = {
  text: z.string().describe('The words exactly as the source prints them.'),
  lang: z.string().nullable().describe('The language of the quotation (BCP 47).'),
  speaker: refShape.nullable().describe('Whose words they are, where that is not the speaker of the statement.'),
  translated: z.enum(TRANSLATIONS).describe('Who translated the words, if anybody did.'),
  translation: z
    .strictObject(translationFields)
    .nullable()
    .describe('A translation that stands beside the original words.'),
} satisfies Shape<keyof Quote>;

const answerShape = z.strictObject({
  question: z.string().describe('The id of the question.'),
  text: z.string().describe('The answer in words.'),
  value: valueShape.describe('The answer as a value.'),
  as_of: dateShape.nullable().describe('The time that it speaks of, where the true answer changes with time.'),
  differs: z.boolean().describe('true: it and another answer cannot both be so.'),
  ...countingFields,
});

const retractionFields = {
  on: dateShape.describe('When it was taken back.'),
  by: z.string().describe('Who took it back.'),
  note: z.string().describe('Why, and where they say so.'),
  source: z.string().nullable().describe('The id of the document in which it was taken back, where that is another.'),
} satisfies Shape<keyof Retraction>;

const namingFields = {
  as: z.array(z.string()).describe('Ids of the actors who they were.'),
  source: z.string().describe('The id of the document that names them.'),
  on: dateShape.nullable().describe('When they were named; null: when that document was published.'),
  note: z.string().nullable().describe('How it names them.'),
} satisfies Shape<keyof Naming>;

/** Every field of a claim under its own name, but for what is denied; and whose it is, which is more than who speaks. */
type FieldsOfFile = Shape<Exclude<keyof Claim, 'disputes'> | 'speakers' | 'denies'>;

const fields = {
  key: z.string().describe('Its name across events: event#statement.'),
  id: z.string().describe('Its id within its event.'),
  event: z.string().describe('The id of its event.'),
  number: z.number().describe('Its number in its event, from 1: that of its citations.'),
  url: z.string().describe('Its permanent address.'),
  main: z.boolean().describe('true: it states the event itself rather than a detail.'),
  text: z.string().describe("The statement in the site's own words, sound when copied out of the page."),
  standing: z.enum(STANDINGS).describe('How the source puts it.'),
  unverified: z.boolean().describe('true: the source says that it could not verify what it hands on.'),
  act: z.enum(ACTS).nullable().describe('What the speaker did by speaking.'),
  by_words: z.string().nullable().describe('Who says so, where they are not named, as the source prints it.'),
  by: z
    .array(refShape)
    .describe(
      'The actors who say it, whatever others do with it: also of what is confirmed, whose speakers are those who report so.',
    ),
  named: z
    .strictObject(namingFields)
    .nullable()
    .describe('Present where another document names those of by_words: they are then its speakers.'),
  speakers: z.array(speakerShape).describe('Whose statement it is.'),
  voice: voiceShape.describe('Whose statement it is, as it is compared with others.'),
  source: refShape.describe('The document that we read.'),
  via: z.array(viaShape).describe('The documents that one got it from, as far as it is told for this statement.'),
  origins: z
    .array(z.string())
    .describe('Ids of the sources in which the chain of documents begins; unknown: nobody knows.'),
  confirmed_by: z.array(refShape).describe('The actors who confirm it.'),
  confirmed_by_words: z.string().nullable().describe('Who confirms it, where that is no actor of the story.'),
  said: dateShape.nullable().describe('When it was made public; null where no document on the way is dated.'),
  written: dateShape.nullable().describe('When it was spoken or written, where that was before it was made public.'),
  locator: z.string().nullable().describe('Where in the document it stands: page, minute, paragraph.'),
  quote: z.strictObject(quoteFields).nullable().describe('The words exactly as the source prints them.'),
  answers: z.array(answerShape).describe('What it answers.'),
  agrees: z.array(z.string()).describe('Keys of the statements that make the same statement, along all chains.'),
  denies: z.array(z.string()).describe('Keys of the statements that it denies.'),
  denied_by: z.array(z.string()).describe('Keys of the statements that deny it.'),
  revises: z.array(z.string()).describe('Keys of earlier statements of the same voice that it says to replace.'),
  retracted: z
    .strictObject(retractionFields)
    .nullable()
    .describe('Present where its source took it back: it stands for nothing since.'),
  note: z.string().nullable().describe("An editor's note."),
  former_ids: z
    .array(z.string())
    .describe(
      'Keys that it had before, event#statement, also under former ids of its event; their addresses lead to it.',
    ),
} satisfies FieldsOfFile;

/** A statement: what one source says about an event. */
export const claimShape = z
  .strictObject(fields)
  .meta({ id: 'statement', description: 'What one source says about an event.' });

export type ClaimData = z.infer<typeof claimShape>;

/** What all data is made with. */
export type DataWords = Pick<Ledger, 'site' | 'strings'>;

/** Links to other documents as data. */
export const viaData = (via: readonly Via[]): z.infer<typeof viaShape>[] =>
  via.map(({ source, how, basis, via: behind }) => ({ source, how, basis, via: viaData(behind) }));

/** How an answer of a claim stands, with its value. */
type GivenAnswerData = ReturnType<typeof countingData> & Pick<GivenAnswer['answer'], 'value' | 'asOf'>;

/** All that goes into the data of a statement, besides what all data is made with. */
export interface GivenClaim extends Pick<ClaimFacts, 'voice' | 'origins' | 'said' | 'written'> {
  entry: LedgerClaim;
  /** Whether it is a main statement of its event: also where none says so and it is the first. */
  main: boolean;
  /** By question. */
  answers: ReadonlyMap<Id, GivenAnswerData>;
}

/**
 * Gathers what goes into the data of a statement.
 *
 * @param main as {@link GivenClaim} has it: its event tells that of all its statements at once
 */
export function givenClaim(ledger: Pick<Ledger, 'graph' | 'results'>, entry: LedgerClaim, main: boolean): GivenClaim {
  const { voice, origins, said, written } = factsOf(ledger, entry);
  const answers = entry.answers.flatMap(({ question: { id } }): [Id, GivenAnswerData][] => {
    const result = ledger.results.get(id);
    const given = result && answersByClaim(result).get(entry.key);
    return given ? [[id, { value: given.answer.value, asOf: given.answer.asOf, ...countingData(given) }]] : [];
  });
  return { entry, main, voice, origins, said, written, answers: new Map(answers) };
}

function answersData(words: DataWords, { entry, answers }: GivenClaim): z.infer<typeof answerShape>[] {
  return entry.answers.flatMap(({ question, text, differs }) => {
    const given = answers.get(question.id);
    if (!given) return [];
    const { value, asOf, ...counting } = given;
    return [
      {
        question: question.id,
        text,
        value: valueData(value, words),
        as_of: asOf && dateData(asOf, words),
        differs,
        ...counting,
      },
    ];
  });
}

function quoteData({ site }: DataWords, { claim, quotedSpeaker }: LedgerClaim): ClaimData['quote'] {
  if (!claim.quote) return null;
  const { text, lang = null, translated, translation } = claim.quote;
  return {
    text,
    lang,
    speaker: quotedSpeaker && refData(site)(quotedSpeaker),
    translated,
    translation: translation ? { text: translation.text, lang: translation.lang ?? null, by: translation.by } : null,
  };
}

function retractionData(words: DataWords, { claim: { retracted } }: LedgerClaim): ClaimData['retracted'] {
  if (!retracted) return null;
  const { on, by, note, source = null } = retracted;
  return { on: dateData(on, words), by, note, source };
}

function namingData(words: DataWords, named: Naming | undefined): ClaimData['named'] {
  if (!named) return null;
  const { as, source, on, note = null } = named;
  return { as: [...as], source, on: on ? dateData(on, words) : null, note };
}

/** A statement as data. */
export function claimData(words: DataWords, given: GivenClaim): ClaimData {
  const { entry } = given;
  const { claim } = entry;
  const { site } = words;
  const ref = refData(site);
  return {
    key: entry.key,
    id: claim.id,
    event: entry.event.id,
    number: entry.number,
    url: absolute(site, entry.href),
    main: given.main,
    text: claim.text,
    standing: claim.standing,
    unverified: claim.unverified,
    act: claim.act ?? null,
    by_words: claim.by_words ?? null,
    by: entry.by.map(ref),
    named: namingData(words, claim.named),
    speakers: entry.who.map(speakerData(site)),
    voice: voiceData(given.voice),
    source: ref(entry.source),
    via: viaData(claim.via),
    origins: [...given.origins],
    confirmed_by: entry.confirmedBy.map(ref),
    confirmed_by_words: claim.confirmed_by_words ?? null,
    said: given.said && dateData(given.said, words),
    written: given.written && dateData(given.written, words),
    locator: claim.locator ?? null,
    quote: quoteData(words, entry),
    answers: answersData(words, given),
    agrees: entry.agrees.map(({ key }) => key),
    denies: entry.denies.map(({ key }) => key),
    denied_by: entry.deniedBy.map(({ key }) => key),
    revises: revises(entry),
    retracted: retractionData(words, entry),
    note: claim.note ?? null,
    former_ids: [...entry.formerKeys],
  };
}

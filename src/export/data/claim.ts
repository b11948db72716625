/** Statements as data. */
import { z } from 'zod';
import type { Ledger, LedgerClaim } from '../../ledger/ledger.ts';
import type { Voice } from '../../model/voice.ts';
import type { Via } from '../../model/record.ts';
import { ACTS, STANDINGS, TRANSLATIONS } from '../../model/vocabulary.ts';
import { absolute } from '../absolute.ts';
import { valueData, valueShape } from './answer.ts';
import { dateData, dateShape } from './date.ts';
import { refData, refShape } from './ref.ts';

/** Where a document got something from. */
export const viaShape = z
  .strictObject({
    source: z.string().describe('The id of the source it was got from, or unknown.'),
    how: z
      .enum(['repeats', 'describes'])
      .describe('repeats: hands on what that document says. describes: gives its own account of it.'),
    basis: z.enum(['stated', 'inferred']).describe('inferred: the link is the reading of the editors.'),
  })
  .meta({ id: 'via', description: 'A step on the way from a document to where it got something from.' });

const voiceShape = z.strictObject({
  kind: z.enum(['actors', 'outlet', 'source']).describe('What kind of record the ids are of.'),
  ids: z.array(z.string()).describe('Ids of the speakers, of the outlet, or of the source.'),
});

const quoteShape = z.strictObject({
  text: z.string().describe('The words exactly as the source prints them.'),
  lang: z.string().nullable().describe('The language of the quotation (BCP 47).'),
  speaker: refShape.nullable().describe('Whose words they are, where that is not the speaker of the statement.'),
  translated: z.enum(TRANSLATIONS).describe('Who translated the words, if anybody did.'),
});

const answerShape = z.strictObject({
  question: z.string().describe('The id of the question.'),
  text: z.string().describe('The answer in words.'),
  value: valueShape.describe('The answer as a value.'),
  as_of: dateShape.nullable().describe('The time that it speaks of, where the true answer changes with time.'),
  differs: z.boolean().describe('true: it and another answer cannot both be so.'),
});

const retractionShape = z.strictObject({
  on: dateShape.describe('When it was taken back.'),
  by: z.string().describe('Who took it back.'),
  note: z.string().describe('Why, and where they say so.'),
});

/** A statement: what one source says about an event. */
export const claimShape = z
  .strictObject({
    key: z.string().describe('Its name across events: event#statement.'),
    id: z.string().describe('Its id within its event.'),
    event: z.string().describe('The id of its event.'),
    number: z.number().describe('Its number in its event, from 1: that of its citations.'),
    url: z.string().describe('Its permanent address.'),
    main: z.boolean().describe('true: it states the event itself rather than a detail.'),
    text: z.string().describe("The statement in the site's own words, sound when copied out of the page."),
    standing: z.enum(STANDINGS).describe('How the source puts it.'),
    act: z.enum(ACTS).nullable().describe('What the speaker did by speaking.'),
    speakers: z.array(refShape).describe('Whose statement it is.'),
    voice: voiceShape.describe('Whose statement it is, as it is compared with others.'),
    source: refShape.describe('The document that we read.'),
    via: z.array(viaShape).describe('The documents that one got it from, as far as it is told for this statement.'),
    origins: z
      .array(z.string())
      .describe('Ids of the sources in which the chain of documents begins; unknown: nobody knows.'),
    confirmed_by: z.array(refShape).describe('The actors who confirm it.'),
    confirmed_by_words: z.string().nullable().describe('Who confirms it, where that is no actor of the story.'),
    said: dateShape.nullable().describe('When it was made public; null where no document on the way is dated.'),
    quote: quoteShape.nullable().describe('The words exactly as the source prints them.'),
    answers: z.array(answerShape).describe('What it answers.'),
    agrees: z.array(z.string()).describe('Keys of the statements that make the same statement, along all chains.'),
    denies: z.array(z.string()).describe('Keys of the statements that it denies.'),
    denied_by: z.array(z.string()).describe('Keys of the statements that deny it.'),
    retracted: retractionShape
      .nullable()
      .describe('Present where its source took it back: it stands for nothing since.'),
    note: z.string().nullable().describe("An editor's note."),
  })
  .meta({ id: 'statement', description: 'What one source says about an event.' });

export type ClaimData = z.infer<typeof claimShape>;

/** Links to other documents as data. */
export const viaData = (via: readonly Via[]): z.infer<typeof viaShape>[] =>
  via.map(({ source, how, basis }) => ({ source, how, basis }));

const voiceData = (voice: Voice): z.infer<typeof voiceShape> => ({
  kind: voice.kind,
  ids: voice.kind === 'actors' ? [...voice.ids] : [voice.id],
});

function answersData(ledger: Ledger, { facts, answers }: LedgerClaim): z.infer<typeof answerShape>[] {
  return answers.flatMap(({ question, text, differs }) => {
    const answer = facts.answers.get(question.id);
    if (!answer) return [];
    const asOf = answer.asOf && dateData(answer.asOf, ledger);
    return [{ question: question.id, text, value: valueData(answer.value, ledger), as_of: asOf, differs }];
  });
}

function quoteData(ledger: Ledger, { claim, quotedSpeaker }: LedgerClaim): ClaimData['quote'] {
  if (!claim.quote) return null;
  const { text, lang = null, translated } = claim.quote;
  return { text, lang, speaker: quotedSpeaker && refData(ledger.site)(quotedSpeaker), translated };
}

function retractionData(ledger: Ledger, { claim: { retracted } }: LedgerClaim): ClaimData['retracted'] {
  return retracted ? { on: dateData(retracted.on, ledger), by: retracted.by, note: retracted.note } : null;
}

/** A statement as data. */
export function claimData(ledger: Ledger, entry: LedgerClaim): ClaimData {
  const { claim, facts } = entry;
  const ref = refData(ledger.site);
  return {
    key: entry.key,
    id: claim.id,
    event: entry.event.id,
    number: entry.number,
    url: absolute(ledger.site, entry.href),
    main: claim.main,
    text: claim.text,
    standing: claim.standing,
    act: claim.act ?? null,
    speakers: entry.who.map(ref),
    voice: voiceData(facts.voice),
    source: ref(entry.source),
    via: viaData(claim.via),
    origins: [...facts.origins],
    confirmed_by: entry.confirmedBy.map(ref),
    confirmed_by_words: claim.confirmed_by_words ?? null,
    said: facts.said && dateData(facts.said, ledger),
    quote: quoteData(ledger, entry),
    answers: answersData(ledger, entry),
    agrees: entry.agrees.map(({ key }) => key),
    denies: entry.denies.map(({ key }) => key),
    denied_by: entry.deniedBy.map(({ key }) => key),
    retracted: retractionData(ledger, entry),
    note: claim.note ?? null,
  };
}

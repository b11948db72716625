/** The columns of the table of statements. */
import { ids, names, type Column } from './csv.ts';
import type { ClaimData } from './data/claim.ts';
import type { SourceData } from './data/source.ts';

/** What the table tells of the document in which we read a statement. */
export type Document = Pick<SourceData, 'url' | 'archive_url' | 'access' | 'gone' | 'corrected'>;

/** No more of it: rows are kept by what they are made of. */
export const documentOf = ({ url, archive_url, access, gone, corrected }: SourceData): Document => ({
  url,
  archive_url,
  access,
  gone,
  corrected,
});

/** A statement, and the document in which we read it, if that is known. */
export interface ClaimRow extends ClaimData {
  document: Document | null;
}

/** Why an answer does not count, or no longer. */
const asideOf = ({ set_aside, earlier }: ClaimData['answers'][number]): string | null =>
  set_aside ?? (earlier ? 'earlier' : null);

/** The columns of `/data/claims.csv`. New ones stand at the end, so that those who count columns find the old ones. */
export const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  { name: 'key', type: 'string', description: 'event#statement.', value: ({ key }) => key },
  { name: 'speakers', type: 'string', description: 'Whose statement it is.', value: ({ speakers }) => names(speakers) },
  {
    name: 'standing',
    type: 'string',
    description: 'How the source puts it: reported, claimed, confirmed, unconfirmed or assessed.',
    value: ({ standing }) => standing,
  },
  { name: 'event', type: 'string', description: 'Id of the event.', value: ({ event }) => event },
  {
    name: 'main',
    type: 'boolean',
    description: 'true: it states the event itself.',
    value: ({ main }) => main,
  },
  { name: 'text', type: 'string', description: "The statement in the site's own words.", value: ({ text }) => text },
  { name: 'act', type: 'string', description: 'What the speaker did by speaking.', value: ({ act }) => act },
  {
    name: 'speaker_ids',
    type: 'string',
    description: 'Ids of whose statement it is; empty for people who are not named.',
    value: ({ speakers }) => ids(speakers.flatMap(({ id }) => id ?? [])),
  },
  { name: 'source', type: 'string', description: 'Id of the document we read.', value: ({ source }) => source.id },
  { name: 'source_name', type: 'string', description: 'Its name.', value: ({ source }) => source.name },
  { name: 'number', type: 'integer', description: 'Number in the event, from 1.', value: ({ number }) => number },
  { name: 'url', type: 'string', description: 'Permanent address.', value: ({ url }) => url },
  {
    name: 'via',
    type: 'string',
    description:
      'Ids of the documents that one got it from, where that is told for this statement; direct: from the speaker; unknown.',
    value: ({ via }) => ids(via.map(({ source }) => source)),
  },
  {
    name: 'origins',
    type: 'string',
    description: 'Ids of the documents in which the chain begins; unknown: nobody knows.',
    value: ({ origins }) => ids(origins),
  },
  {
    name: 'confirmed_by',
    type: 'string',
    description: 'Who confirms it.',
    value: ({ confirmed_by, confirmed_by_words }) =>
      names([...confirmed_by, ...(confirmed_by_words === null ? [] : [{ name: confirmed_by_words }])]),
  },
  {
    name: 'said_edtf',
    type: 'string',
    description: 'When it was made public, in EDTF; empty where not known.',
    value: ({ said }) => said?.edtf ?? null,
  },
  {
    name: 'said_earliest',
    type: 'string',
    description: 'First instant that this may mean (RFC 3339).',
    value: ({ said }) => said?.earliest ?? null,
  },
  {
    name: 'said_latest',
    type: 'string',
    description: 'First instant after all that it may mean (RFC 3339).',
    value: ({ said }) => said?.latest ?? null,
  },
  {
    name: 'said_basis',
    type: 'string',
    description: 'How we know it: stated, resolved or inferred.',
    value: ({ said }) => said?.basis ?? null,
  },
  {
    name: 'quote',
    type: 'string',
    description: 'The words exactly as the source prints them.',
    value: ({ quote }) => quote?.text ?? null,
  },
  { name: 'quote_lang', type: 'string', description: 'Its language.', value: ({ quote }) => quote?.lang ?? null },
  {
    name: 'quote_translated',
    type: 'string',
    description: 'Who translated it: no, by-source, by-us or unknown.',
    value: ({ quote }) => quote?.translated ?? null,
  },
  {
    name: 'answers',
    type: 'string',
    description: 'What it answers: question id = answer, one a line.',
    value: ({ answers }) => answers.map(({ question, text }) => `${question} = ${text}`).join('\n'),
  },
  {
    name: 'agrees',
    type: 'string',
    description: 'Keys of statements that say the same.',
    value: ({ agrees }) => ids(agrees),
  },
  { name: 'denies', type: 'string', description: 'Keys of statements it denies.', value: ({ denies }) => ids(denies) },
  {
    name: 'denied_by',
    type: 'string',
    description: 'Keys of statements that deny it.',
    value: ({ denied_by }) => ids(denied_by),
  },
  {
    name: 'retracted',
    type: 'string',
    description: 'When its source took it back, in EDTF: it stands for nothing since.',
    value: ({ retracted }) => retracted?.on.edtf ?? null,
  },
  { name: 'note', type: 'string', description: "An editor's note.", value: ({ note }) => note },
  {
    name: 'by_words',
    type: 'string',
    description: 'Who says so, where they are not named, as the source prints it.',
    value: ({ by_words }) => by_words,
  },
  {
    name: 'unverified',
    type: 'boolean',
    description: 'true: the source says that it could not verify it.',
    value: ({ unverified }) => unverified,
  },
  {
    name: 'written_edtf',
    type: 'string',
    description: 'When it was spoken or written, where that was before it was made public, in EDTF.',
    value: ({ written }) => written?.edtf ?? null,
  },
  {
    name: 'written_earliest',
    type: 'string',
    description: 'First instant that this may mean (RFC 3339).',
    value: ({ written }) => written?.earliest ?? null,
  },
  {
    name: 'written_latest',
    type: 'string',
    description: 'First instant after all that it may mean (RFC 3339).',
    value: ({ written }) => written?.latest ?? null,
  },
  {
    name: 'locator',
    type: 'string',
    description: 'Where in the document it stands.',
    value: ({ locator }) => locator,
  },
  {
    name: 'quote_translation',
    type: 'string',
    description: 'A translation of the words.',
    value: ({ quote }) => quote?.translation?.text ?? null,
  },
  {
    name: 'quote_translation_lang',
    type: 'string',
    description: 'The language of the translation.',
    value: ({ quote }) => quote?.translation?.lang ?? null,
  },
  {
    name: 'quote_translation_by',
    type: 'string',
    description: 'Who made the translation: source or us.',
    value: ({ quote }) => quote?.translation?.by ?? null,
  },
  {
    name: 'answers_not_counted',
    type: 'string',
    description:
      'Which of its answers do not count now: question id = retracted, withdrawn, superseded, assessed, disowned or earlier, one a line.',
    value: ({ answers }) =>
      answers
        .map((answer) => ({ question: answer.question, why: asideOf(answer) }))
        .filter(({ why }) => why !== null)
        .map(({ question, why }) => `${question} = ${why}`)
        .join('\n'),
  },
  {
    name: 'revises',
    type: 'string',
    description: 'Keys of earlier statements of the same voice that it says to replace.',
    value: ({ revises }) => ids(revises),
  },
  {
    name: 'retracted_by',
    type: 'string',
    description: 'Who took it back.',
    value: ({ retracted }) => retracted?.by ?? null,
  },
  {
    name: 'former_keys',
    type: 'string',
    description: 'Keys that it had before.',
    value: ({ former_ids }) => ids(former_ids),
  },
  {
    name: 'source_url',
    type: 'string',
    description: 'Address of the document; empty where it has none, we do not know it or withhold it.',
    value: ({ document }) => document?.url ?? null,
  },
  {
    name: 'source_archive_url',
    type: 'string',
    description: 'Address of an archived copy.',
    value: ({ document }) => document?.archive_url ?? null,
  },
  {
    name: 'source_access',
    type: 'string',
    description: 'What a reader needs to see the document there: paywall or registration.',
    value: ({ document }) => document?.access ?? null,
  },
  {
    name: 'source_gone',
    type: 'string',
    description: 'Since when the address is known to be dead, in EDTF: the archived copy is what is left.',
    value: ({ document }) => document?.gone?.on.edtf ?? null,
  },
  {
    name: 'source_corrected',
    type: 'string',
    description: 'When the source corrected the document at its address, in EDTF.',
    value: ({ document }) => ids(document?.corrected.map(({ on }) => on.edtf) ?? []),
  },
  {
    name: 'named_in',
    type: 'string',
    description: 'The document that names those of by_words, who are then its speakers: an id.',
    value: ({ named }) => named?.source ?? null,
  },
  {
    name: 'by',
    type: 'string',
    description: 'Ids of the actors who say it, also where others confirm it and are its speakers.',
    value: ({ by }) => ids(by.map(({ id }) => id)),
  },
];

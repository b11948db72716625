/** The statements as a table. */
import type { LedgerClaim } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { csvText, ids, names, type Column } from './csv.ts';
import { claimData, type ClaimData } from './data/claim.ts';

/** The columns of `/data/claims.csv`. */
export const CLAIM_COLUMNS: readonly Column<ClaimData>[] = [
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
    description: 'Ids of whose statement it is.',
    value: ({ speakers }) => ids(speakers.map(({ id }) => id)),
  },
  { name: 'source', type: 'string', description: 'Id of the document we read.', value: ({ source }) => source.id },
  { name: 'source_name', type: 'string', description: 'Its name.', value: ({ source }) => source.name },
  { name: 'number', type: 'integer', description: 'Number in the event, from 1.', value: ({ number }) => number },
  { name: 'url', type: 'string', description: 'Permanent address.', value: ({ url }) => url },
  {
    name: 'via',
    type: 'string',
    description: 'Ids of the documents that one got it from, where that is told for this statement.',
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
];

/** `/data/claims.csv`: one row a statement, in the order of the timeline and of the events. */
export function claimsCsv(ledger: Ledger): string {
  const claims: LedgerClaim[] = ledger.events.flatMap((event) => event.claims);
  return csvText(
    claims.map((entry) => claimData(ledger, entry)),
    CLAIM_COLUMNS,
  );
}

/** Documents and their publishers as data. An address that is withheld stays so. */
import { z } from 'zod';
import type { LedgerOutlet, LedgerSource } from '../../ledger/entries.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { SOURCE_KINDS } from '../../model/vocabulary.ts';
import { absolute } from '../absolute.ts';
import { viaData, viaShape } from './claim.ts';
import { dateData, dateShape } from './date.ts';
import { refData, refShape } from './ref.ts';

/** A document. */
export const sourceShape = z
  .strictObject({
    id: z.string().describe('Its id.'),
    former_ids: z.array(z.string()).describe('Ids that it had before.'),
    page: z.string().describe('The permanent address of its page on this site.'),
    name: z.string().describe('What the pages call it.'),
    title: z.string().nullable().describe('Its title as published; null where it has none or we do not know it.'),
    kind: z.enum(SOURCE_KINDS).describe('What kind of document it is.'),
    outlet: refShape.nullable().describe('Who published it.'),
    by: z.array(refShape).describe('The actors who published it, where that is no outlet.'),
    authors: z.array(z.string()).describe('Its authors, as printed.'),
    published: dateShape.nullable().describe('When it was made public; null where we do not know.'),
    lang: z.string().nullable().describe('Its language (BCP 47).'),
    url: z.string().nullable().describe('Its address; null where it has none, we do not know it or withhold it.'),
    archive_url: z.string().nullable().describe('The address of an archived copy; null where its address is withheld.'),
    accessed: dateShape.nullable().describe('The day we read it.'),
    read: z.boolean().describe('false: we know it only through another document.'),
    unnamed: z.boolean().describe('true: nobody in particular, such as “social media”.'),
    withheld: z.string().nullable().describe('Why we know its address and do not link it.'),
    via: z.array(viaShape).describe('Where it got what it says from.'),
    claims: z.array(z.string()).describe('Keys of the statements taken from it.'),
    handed_on: z.array(z.string()).describe('Keys of the statements of other documents that lead back to it.'),
    note: z.string().nullable().describe("An editor's note."),
  })
  .meta({ id: 'source', description: 'A document.' });

/** A publisher of documents. */
export const outletShape = z
  .strictObject({
    id: z.string().describe('Its id.'),
    former_ids: z.array(z.string()).describe('Ids that it had before.'),
    page: z.string().describe('The permanent address of its page on this site.'),
    name: z.string().describe('Its name, as it writes it.'),
    kind: z.string().nullable().describe('What it is.'),
    country: z.string().nullable().describe('Its country.'),
    lang: z.string().nullable().describe('Its language (BCP 47).'),
    url: z.string().nullable().describe('Its own site.'),
    about: z.string().nullable().describe('What a reader should know of it.'),
    sources: z.array(z.string()).describe('Ids of its documents.'),
    claims: z.array(z.string()).describe('Keys of the statements that it makes in its own voice.'),
  })
  .meta({ id: 'outlet', description: 'Who publishes documents.' });

/** A document as data. */
export function sourceData(ledger: Ledger, entry: LedgerSource): z.infer<typeof sourceShape> {
  const { source } = entry;
  const ref = refData(ledger.site);
  const linked = source.withheld === undefined;
  return {
    id: source.id,
    former_ids: [...source.former_ids],
    page: absolute(ledger.site, entry.ref.href ?? ''),
    name: entry.ref.name,
    title: source.title,
    kind: source.kind,
    outlet: entry.outlet && ref(entry.outlet),
    by: entry.by.map(ref),
    authors: [...source.authors],
    published: source.published ? dateData(source.published, ledger) : null,
    lang: source.lang ?? null,
    url: (linked ? source.url : undefined) ?? null,
    archive_url: (linked ? source.archive_url : undefined) ?? null,
    accessed: source.accessed ? dateData(source.accessed, ledger) : null,
    read: source.read,
    unnamed: source.unnamed,
    withheld: source.withheld ?? null,
    via: viaData(source.via),
    claims: entry.claims.map(({ key }) => key),
    handed_on: entry.handedOn.map(({ key }) => key),
    note: source.note ?? null,
  };
}

/** An outlet as data. */
export function outletData(
  ledger: Ledger,
  { outlet, ref, sources, claims }: LedgerOutlet,
): z.infer<typeof outletShape> {
  return {
    id: outlet.id,
    former_ids: [...outlet.former_ids],
    page: absolute(ledger.site, ref.href ?? ''),
    name: outlet.name,
    kind: outlet.kind ?? null,
    country: outlet.country ?? null,
    lang: outlet.lang ?? null,
    url: outlet.url ?? null,
    about: outlet.about ?? null,
    sources: sources.map(({ source }) => source.id),
    claims: claims.map(({ key }) => key),
  };
}

/** Documents and their publishers as data. An address that is withheld stays so. */
import { z } from 'zod';
import type { LedgerOutlet, LedgerSource } from '../../ledger/entries.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Ref } from '../../ledger/refs.ts';
import { otherIds } from '../../model/former-ids.ts';
import type { Gone, Id, OutletRecord, SourceCorrection, SourceRecord } from '../../model/record.ts';
import { ACCESSES, SOURCE_KINDS } from '../../model/vocabulary.ts';
import type { When } from '../../model/when.ts';
import { absolute } from '../absolute.ts';
import { viaData, viaShape } from './claim.ts';
import { dateData, dateShape } from './date.ts';
import { refData, refShape } from './ref.ts';
import type { Shape } from './shape.ts';

const goneFields = {
  on: dateShape.describe('The day on which it was found to be dead.'),
  note: z.string().nullable().describe('What we know of it.'),
} satisfies Shape<keyof Gone>;

const correctedFields = {
  on: dateShape.describe('When it was changed.'),
  note: z.string().describe('What was changed, as the source says.'),
  archive_url: z
    .string()
    .nullable()
    .describe('The address of an archived copy of how it was before; null where its address is withheld.'),
} satisfies Shape<keyof SourceCorrection>;

const sourceFields = {
  id: z.string().describe('Its id.'),
  former_ids: z.array(z.string()).describe('Ids that it had before.'),
  page: z.string().describe('The permanent address of its page on this site.'),
  name: z.string().describe('What the pages call it.'),
  title: z.string().nullable().describe('Its title as published; null where it has none or we do not know it.'),
  plural: z.boolean().describe('true: what it is called is in the plural, and so are verbs after it.'),
  kind: z.enum(SOURCE_KINDS).describe('What kind of document it is.'),
  outlet: refShape.nullable().describe('Who published it.'),
  by: z.array(refShape).describe('The actors who published it, where that is no outlet.'),
  authors: z.array(z.string()).describe('Its authors, as printed.'),
  published: dateShape.nullable().describe('When it was made public; null where we do not know.'),
  written: dateShape.nullable().describe('When it was written, where that was before it was made public.'),
  lang: z.string().nullable().describe('Its language (BCP 47).'),
  url: z.string().nullable().describe('Its address; null where it has none, we do not know it or withhold it.'),
  archive_url: z.string().nullable().describe('The address of an archived copy; null where its address is withheld.'),
  no_archive: z.string().nullable().describe('Why there is no archived copy.'),
  access: z
    .enum(ACCESSES)
    .nullable()
    .describe('What a reader needs to see it at its address: a subscription, an account.'),
  gone: z
    .strictObject(goneFields)
    .nullable()
    .describe('Present where its address no longer leads to it: the archived copy does.'),
  corrected: z
    .array(z.strictObject(correctedFields))
    .describe('What the source says that it changed in it, at the same address.'),
  accessed: dateShape.nullable().describe('The day we read it.'),
  read: z.boolean().describe('false: we know it only through another document.'),
  unnamed: z.boolean().describe('true: nobody in particular, such as “social media”.'),
  withheld: z.string().nullable().describe('Why we know its address and do not link it.'),
  via: z.array(viaShape).describe('Where it got what it says from.'),
  claims: z.array(z.string()).describe('Keys of the statements taken from it.'),
  handed_on: z.array(z.string()).describe('Keys of the statements of other documents that lead back to it.'),
  note: z.string().nullable().describe("An editor's note."),
} satisfies Shape<keyof SourceRecord>;

/** A document. */
export const sourceShape = z.strictObject(sourceFields).meta({ id: 'source', description: 'A document.' });

export type SourceData = z.infer<typeof sourceShape>;

const outletFields = {
  id: z.string().describe('Its id.'),
  former_ids: z.array(z.string()).describe('Ids that it had before.'),
  page: z.string().describe('The permanent address of its page on this site.'),
  name: z.string().describe('Its name, as it writes it.'),
  plural: z.boolean().describe('true: the name is in the plural, and so are verbs after it.'),
  owner: refShape.nullable().describe('The outlet or actor that owns it: titles of one owner count once.'),
  kind: z.string().nullable().describe('What it is.'),
  country: z.string().nullable().describe('Its country.'),
  lang: z.string().nullable().describe('Its language (BCP 47).'),
  url: z.string().nullable().describe('Its own site.'),
  about: z.string().nullable().describe('What a reader should know of it.'),
  sources: z.array(z.string()).describe('Ids of its documents.'),
  claims: z.array(z.string()).describe('Keys of the statements that it makes in its own voice.'),
} satisfies Shape<keyof OutletRecord>;

/** A publisher of documents. */
export const outletShape = z.strictObject(outletFields).meta({ id: 'outlet', description: 'Who publishes documents.' });

/** A document as data. */
export function sourceData(ledger: Ledger, entry: LedgerSource): SourceData {
  const { source } = entry;
  const ref = refData(ledger.site);
  const linked = source.withheld === undefined;
  const date = (when: When | undefined) => (when ? dateData(when, ledger) : null);
  return {
    id: source.id,
    former_ids: otherIds(source),
    page: absolute(ledger.site, entry.ref.href ?? ''),
    name: entry.ref.name,
    title: source.title,
    plural: source.plural ?? false,
    kind: source.kind,
    outlet: entry.outlet && ref(entry.outlet),
    by: entry.by.map(ref),
    authors: [...source.authors],
    published: date(source.published),
    written: date(source.written),
    lang: source.lang ?? null,
    url: (linked ? source.url : undefined) ?? null,
    archive_url: (linked ? source.archive_url : undefined) ?? null,
    no_archive: source.no_archive ?? null,
    access: source.access ?? null,
    gone: source.gone ? { on: dateData(source.gone.on, ledger), note: source.gone.note ?? null } : null,
    corrected: source.corrected.map(({ on, note, archive_url }) => ({
      on: dateData(on, ledger),
      note,
      archive_url: (linked ? archive_url : undefined) ?? null,
    })),
    accessed: date(source.accessed),
    read: source.read,
    unnamed: source.unnamed,
    withheld: source.withheld ?? null,
    via: viaData(source.via),
    claims: entry.claims.map(({ key }) => key),
    handed_on: entry.handedOn.map(({ key }) => key),
    note: source.note ?? null,
  };
}

/** An owner is an outlet where there is one of that id, else an actor. */
const ownerRef = ({ story, refs }: Ledger, owner: Id): Ref =>
  story.outlets.has(owner) ? refs.outlet(owner) : refs.actor(owner);

/** An outlet as data. */
export function outletData(
  ledger: Ledger,
  { outlet, ref, sources, claims }: LedgerOutlet,
): z.infer<typeof outletShape> {
  return {
    id: outlet.id,
    former_ids: otherIds(outlet),
    page: absolute(ledger.site, ref.href ?? ''),
    name: outlet.name,
    plural: outlet.plural ?? false,
    owner: outlet.owner === undefined ? null : refData(ledger.site)(ownerRef(ledger, outlet.owner)),
    kind: outlet.kind ?? null,
    country: outlet.country ?? null,
    lang: outlet.lang ?? null,
    url: outlet.url ?? null,
    about: outlet.about ?? null,
    sources: sources.map(({ source }) => source.id),
    claims: claims.map(({ key }) => key),
  };
}

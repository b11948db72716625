/** A document that is cited, for schema.org. An address that is withheld stays so. */
import type { CorrectionComment, CreativeWork } from 'schema-dts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { NamedSource } from '../../ledger/slices/narrowed.ts';
import type { Id, Site, SourceCorrection } from '../../model/record.ts';
import type { SourceKind } from '../../model/vocabulary.ts';
import { recordAddress } from '../../routes/routes.ts';
import { absolute } from '../absolute.ts';
import { pointText } from './date.ts';
import { parties } from './party.ts';

/** A video is a work like others here: a VideoObject must have a picture of it, and this site shows none. */
const TYPES: Record<
  SourceKind,
  'Article' | 'Book' | 'CreativeWork' | 'Photograph' | 'Report' | 'ScholarlyArticle' | 'SocialMediaPosting'
> = {
  article: 'Article',
  post: 'SocialMediaPosting',
  video: 'CreativeWork',
  photo: 'Photograph',
  broadcast: 'CreativeWork',
  briefing: 'CreativeWork',
  report: 'Report',
  filing: 'CreativeWork',
  memo: 'CreativeWork',
  letter: 'CreativeWork',
  statement: 'CreativeWork',
  transcript: 'CreativeWork',
  // A Dataset must tell how it was made, which we do not know.
  dataset: 'CreativeWork',
  preprint: 'ScholarlyArticle',
  study: 'ScholarlyArticle',
  book: 'Book',
  unknown: 'CreativeWork',
};

/** The name of a document among things; our page on it has the address without the end. */
export function sourceId(site: Pick<Site, 'url'>, source: Id): string {
  return `${absolute(site, recordAddress('source', source))}#document`;
}

/** What a source says that it changed. */
function correctionOfSource({ on, note }: SourceCorrection): CorrectionComment {
  const day = pointText(on);
  return { '@type': 'CorrectionComment', text: note, ...(day === null ? {} : { datePublished: day }) };
}

/** A document with its publisher. */
export function sourceWork(ledger: Ledger, { source, ref, outlet, by }: NamedSource): CreativeWork {
  const publishers = parties(ledger, outlet ? [outlet] : by);
  const published = source.published && pointText(source.published);
  const written = source.written && pointText(source.written);
  const linked = source.withheld === undefined;
  // A dead address leads nowhere: only the copy is told of.
  const url = linked && source.gone === undefined ? source.url : undefined;
  return {
    '@type': TYPES[source.kind],
    '@id': sourceId(ledger.site, source.id),
    name: source.title ?? ref.name,
    ...(url === undefined ? {} : { url }),
    ...(linked && source.archive_url !== undefined ? { archivedAt: source.archive_url } : {}),
    ...(publishers.length > 0 ? { publisher: publishers } : {}),
    ...(written ? { dateCreated: written } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(source.access === undefined ? {} : { conditionsOfAccess: source.access }),
    ...(source.access === 'paywall' ? { isAccessibleForFree: false } : {}),
    ...(source.corrected.length > 0 ? { correction: source.corrected.map(correctionOfSource) } : {}),
    ...(source.lang === undefined ? {} : { inLanguage: source.lang }),
  };
}

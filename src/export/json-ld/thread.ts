/** The page of a thread, for schema.org: an article with the documents that its events cite, and their pages. */
import type { Article } from 'schema-dts';
import type { LedgerThread } from '../../ledger/entries.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { sourcesOf } from '../../ledger/slices/sources-read.ts';
import { absolute } from '../absolute.ts';
import { sourceWork } from './source.ts';
import { publisher, websiteId } from './website.ts';

/**
 * A thread.
 *
 * @param image the address of its picture with its host
 */
export function threadThing(ledger: Ledger, { thread, ref, events }: LedgerThread, image: string): Article {
  const { site } = ledger;
  const url = absolute(site, ref.href ?? '');
  const by = publisher(site);
  return {
    '@type': 'Article',
    '@id': url,
    url,
    headline: thread.title,
    description: thread.summary,
    image,
    author: by,
    publisher: by,
    inLanguage: site.lang,
    isPartOf: { '@id': websiteId(site) },
    hasPart: events.map((entry) => ({ '@id': absolute(site, entry.ref.href ?? '') })),
    citation: sourcesOf(ledger, events).map((source) => sourceWork(ledger, source)),
  };
}

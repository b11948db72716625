/** The page of an event, for schema.org: a news article with what it cites, what it is about and what was corrected. */
import type { NewsArticle, Thing } from 'schema-dts';
import type { LedgerEvent } from '../../ledger/entries.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { sourcesOf } from '../../ledger/slices/sources-read.ts';
import { correctionAnchors } from '../../routes/routes.ts';
import { absolute } from '../absolute.ts';
import { titleAlone } from '../event-title.ts';
import { instantUtc, recordedOf } from '../recorded.ts';
import { claimThing } from './claim.ts';
import { correctionComment } from './correction.ts';
import { sourceWork } from './source.ts';
import { happening } from './happening.ts';
import { publisher, websiteId } from './website.ts';

/** When we published the page and last changed it; nothing where git does not tell. */
function recordedDates(ledger: Ledger, entry: LedgerEvent): { datePublished?: string; dateModified?: string } {
  const { published, updated } = recordedOf(ledger, entry);
  if (published === null) return {};
  return { datePublished: instantUtc(published), dateModified: instantUtc(updated) };
}

/**
 * What an event's page tells of: the article, and each statement under its permanent address. Of a withdrawn event, that
 * it is withdrawn; its statements are not handed on.
 *
 * @param image the address of its picture with its host
 */
export function eventThings(ledger: Ledger, entry: LedgerEvent, image: string): Thing[] {
  const { site, strings } = ledger;
  const { event, claims, ref } = entry;
  const url = absolute(site, ref.href ?? '');
  const withdrawn = entry.status.status === 'withdrawn';
  const about = happening(ledger, entry);
  const anchors = correctionAnchors(event.corrections);
  const by = publisher(site);
  const article: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: titleAlone(ledger, entry),
    description: event.summary,
    ...recordedDates(ledger, entry),
    image,
    author: by,
    publisher: by,
    inLanguage: site.lang,
    isPartOf: { '@id': websiteId(site) },
    temporalCoverage: event.when.date.text,
    ...(about ? { about } : {}),
    ...(withdrawn ? { creativeWorkStatus: strings.statuses.withdrawn.word } : {}),
    citation: sourcesOf(ledger, [entry]).map((source) => sourceWork(ledger, source)),
    ...(event.corrections.length > 0
      ? {
          correction: event.corrections.map((one, index) =>
            correctionComment(one, `${url}#${anchors[index] ?? ''}`, strings),
          ),
        }
      : {}),
  };
  return [article, ...(withdrawn ? [] : claims.map((claim) => claimThing(ledger, claim)))];
}

/** What the heads of the fixture story's pages tell machines: how each is shared, its structured data, and its other formats. */
import {
  correctionsAlternates,
  eventAlternates,
  threadAlternates,
  type Alternate,
} from '../../src/export/alternates.ts';
import {
  dataShare,
  eventShare,
  questionShare,
  sharedAs,
  threadShare,
  type Share,
  type SharedPage,
} from '../../src/export/share.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { address } from '../../src/routes/routes.ts';

interface Shown extends Pick<SharedPage, 'title' | 'description'> {
  href: string;
  share?: Share;
  alternates?: readonly Alternate[];
}

/** All pages of events and threads, one of each other kind, and one of each list. */
function pagesOf(ledger: Ledger): Shown[] {
  const { site, strings, events, threads, questions } = ledger;
  const plain = (href: string): Shown => ({ href, title: 'Its title', description: 'What it is about.' });
  return [
    plain(address()),
    plain(address('about')),
    plain(address('places')),
    ...['actors', 'known', 'outlets', 'places', 'sides', 'sources', 'statuses'].map((list) =>
      plain(address(list, 'one')),
    ),
    { ...plain(address('corrections')), alternates: correctionsAlternates(strings) },
    { ...plain(address('data')), share: dataShare(ledger) },
    ...events.map((entry) => ({
      href: entry.ref.href ?? '',
      title: entry.event.title,
      description: entry.event.summary,
      share: eventShare(ledger, entry),
      alternates: eventAlternates(ledger, entry),
    })),
    ...threads.map((entry) => ({
      href: entry.ref.href ?? '',
      title: entry.thread.title,
      description: entry.thread.summary,
      share: threadShare(ledger, entry),
      alternates: threadAlternates(site, entry),
    })),
    ...questions.slice(0, 1).map((entry) => ({
      href: entry.ref.href ?? '',
      title: entry.question.title,
      description: entry.question.title,
      share: questionShare(ledger, entry),
    })),
  ];
}

/** The addresses of pictures without what changes with how they look: that is compared elsewhere. */
export const withoutMarks = (text: string): string => text.replaceAll(/\?v=[\da-f]+/g, '');

interface Thing {
  '@id'?: string | undefined;
  citation?: Thing[];
}

/** The heads by the addresses of their pages, and the documents that they cite, each once. */
export function publishedHeads(ledger: Ledger): string {
  const { site, strings } = ledger;
  const documents = new Map<string | undefined, Thing>();
  const citing = (thing: Thing): Thing => {
    if (!thing.citation) return thing;
    for (const cited of thing.citation) documents.set(cited['@id'], cited);
    return { ...thing, citation: thing.citation.map((cited) => ({ '@id': cited['@id'] })) };
  };
  const heads = pagesOf(ledger).map(({ href, title, description, share = {}, alternates = [] }) => {
    const url = new URL(href, site.url).href;
    const { meta, jsonLd } = sharedAs(site, strings, { title, description, url }, share);
    const data = JSON.parse(jsonLd) as { '@context': string; '@graph': Thing[] };
    const told = meta.map(({ property, name, content }) => [property ?? name, content]);
    return [
      href,
      { meta: Object.fromEntries(told) as object, alternates, data: { ...data, '@graph': data['@graph'].map(citing) } },
    ];
  });
  return withoutMarks(
    JSON.stringify({ pages: Object.fromEntries(heads) as object, documents: [...documents.values()] }),
  );
}

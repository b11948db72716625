/** The formats as the data page offers them: each with its size and a piece of the real file. */
import type { Ledger } from '../ledger/ledger.ts';
import { fileAddress } from '../routes/routes.ts';
import { firstFramed } from './framed.ts';
import { FORMATS, newestFile, olderParts, type ColumnInWords, type FormatId } from './formats.ts';
import { ledgerFileNames } from './ledger-files.ts';

export interface Offer {
  id: FormatId;
  /** The file; of many, one of them. */
  href: string;
  /** Under the base path; `<id>` stands for one of many records, `<month>` for one of many months. */
  path: string;
  mediaType: string;
  /** Older parts of it in a long story, the newest first: the number of each and its file. */
  older: readonly { number: number; href: string }[];
  /** In UTF-8; of many files, of that one. */
  bytes: number;
  example: string;
  columns: readonly ColumnInWords[];
  isFeed: boolean;
}

/** What stands for the first of many files in its path. */
function firstId(ledger: Ledger, path: string): string {
  if (path.startsWith('threads/')) return ledger.threads[0]?.thread.id ?? '';
  if (path.startsWith('data/')) return /ledger-events-(.+)\.json/.exec(ledgerFileNames(ledger)[0] ?? '')?.[1] ?? '';
  const first = path.startsWith('oembed/') ? firstFramed(ledger) : ledger.events[0];
  return first?.event.id ?? '';
}

/** Formats of one use, with what the data page says of each. */
export interface OfferGroup {
  title: string;
  formats: readonly (Offer & { name: string; what: string; use: string })[];
}

/** What there is to offer: what is followed, then what is fetched. */
export function offersByUse(ledger: Ledger): OfferGroup[] {
  const words = ledger.strings.data;
  const all = offers(ledger).map((offer) => ({ ...offer, ...words.formats[offer.id] }));
  return [
    { title: words.feeds, formats: all.filter(({ isFeed }) => isFeed) },
    { title: words.files, formats: all.filter(({ isFeed }) => !isFeed) },
  ];
}

/** What there is to offer; a format of records of which there are none is left out. */
export function offers(ledger: Ledger): Offer[] {
  return FORMATS.flatMap((format): Offer[] => {
    const file = newestFile(ledger, format);
    if (file === null) return [];
    return [
      {
        id: format.id,
        href: fileAddress(format.path.replace(/<\w+>/, firstId(ledger, format.path))),
        path: fileAddress(format.path),
        mediaType: format.mediaType,
        older: olderParts(ledger, format)
          .map((part, index) => ({ number: index + 1, href: fileAddress(part.path) }))
          .toReversed(),
        bytes: file.bytes,
        example: file.example,
        columns: format.table?.columns ?? [],
        isFeed: /atom|feed\+json/.test(format.mediaType),
      },
    ];
  });
}

import type { LedgerSource } from '../../ledger/entries.ts';
import { withPlainHost } from '../../model/plain-host.ts';
import type { Ref } from '../../ledger/refs.ts';
import type { Strings } from '../../strings/strings.ts';
import { attribute, markup, type Html } from './html.ts';

/** What a document is called, and in which language. */
type Called = Pick<Ref, 'name' | 'lang'>;

const away = (href: string, words: string, { name, lang }: Called, { colon }: Pick<Strings, 'colon'>): Html =>
  markup`<a class="source-link" href="${href}" rel="noopener noreferrer nofollow">
    <span class="screen-only">${words}<span class="visually-hidden"${attribute('lang', lang)}>${colon}${name}</span></span>
  </a>`;

/**
 * A document at its own address, else at its archived copy; on paper the address is written out.
 *
 * @param called what it is called: links of one name lead to one place
 * @returns `null` where nothing leads to it
 */
export function sourceLink({ source }: Pick<LedgerSource, 'source'>, called: Called, strings: Strings): Html | null {
  const { url, archive_url, gone, withheld, access } = source;
  const words = strings.source;
  const own = !withheld && !gone && url;
  const copy = !withheld && gone && archive_url;
  const asks = !gone && access;
  if (!own && !copy && !asks) return null;
  return markup`${own && away(withPlainHost(own), words.open(new URL(own).hostname), called, strings)}
    ${copy && away(copy, words.archivedAt(new URL(copy).hostname), called, strings)}
    ${asks && markup` <span class="soft">${words.access[asks]}</span>`}`;
}

/** What services that turn an address into a frame ask for: oEmbed 1.0 (https://oembed.com), as files. */
import type { LedgerEvent, LedgerThread } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Ref } from '../ledger/refs.ts';
import type { Id, Site } from '../model/record.ts';
import { FOLDERS } from '../model/vocabulary.ts';
import { address, fileAddress } from '../routes/routes.ts';
import { absolute } from './absolute.ts';
import { eventPicture, threadPicture, type Picture } from './card/picture.ts';
import { CARD_SIZE } from './card/size.ts';
import { EMBED_SIZE, embedCode, type Embedded } from './embed.ts';
import { titleAlone } from './event-title.ts';
import { jsonText } from './json-text.ts';

/** Where the file of a record is, under the base path. */
export function oembedAddress(kind: Embedded, id: Id): string {
  return fileAddress(`oembed/${FOLDERS[kind]}/${id}.json`);
}

function oembedJson(site: Site, kind: Embedded, { id, name }: Ref, title: string, picture: Picture): string {
  return jsonText({
    type: 'rich',
    version: '1.0',
    title,
    provider_name: site.title,
    provider_url: absolute(site, address()),
    html: embedCode(site, kind, id, name),
    ...EMBED_SIZE[kind],
    thumbnail_url: absolute(site, picture.href),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  });
}

/** `/oembed/events/<id>.json`. */
export function eventOembed(ledger: Ledger, entry: LedgerEvent): string {
  return oembedJson(ledger.site, 'event', entry.ref, titleAlone(ledger, entry), eventPicture(ledger, entry));
}

/** `/oembed/threads/<id>.json`. */
export function threadOembed(ledger: Ledger, entry: LedgerThread): string {
  return oembedJson(ledger.site, 'thread', entry.ref, entry.thread.title, threadPicture(ledger, entry));
}

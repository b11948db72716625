/** What a page is besides HTML, for the links in its head by which feed readers and programs find it. */
import type { LedgerEvent, LedgerThread } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Id, Site } from '../model/record.ts';
import { fileAddress } from '../routes/routes.ts';
import type { Strings } from '../strings/strings.ts';
import { absolute } from './absolute.ts';
import { framedEvents } from './framed.ts';
import type { Embedded } from './embed.ts';
import { oembedAddress } from './oembed.ts';

/** A page in another format. */
export interface Alternate {
  href: string;
  /** IANA media type. */
  type: string;
  title: string;
}

/** How services find the frame of a record. They look for it from elsewhere, so its address has its host. */
function oembed(site: Pick<Site, 'url'>, kind: Embedded, id: Id, title: string): Alternate {
  return { href: absolute(site, oembedAddress(kind, id)), type: 'application/json+oembed', title };
}

/** An event as data, and as a frame where it has one. */
export function eventAlternates(
  ledger: Pick<Ledger, 'site' | 'events' | 'history'>,
  { event }: LedgerEvent,
): Alternate[] {
  return [
    { href: fileAddress(`events/${event.id}.json`), type: 'application/json', title: event.title },
    ...(framedEvents(ledger).has(event.id) ? [oembed(ledger.site, 'event', event.id, event.title)] : []),
  ];
}

/** The feeds of a thread, and the thread as a frame. */
export function threadAlternates(site: Pick<Site, 'url'>, { thread }: LedgerThread): Alternate[] {
  const feed = (ending: string): string => fileAddress(`threads/${thread.id}/feed.${ending}`);
  return [
    { href: feed('xml'), type: 'application/atom+xml', title: thread.title },
    { href: feed('json'), type: 'application/feed+json', title: thread.title },
    oembed(site, 'thread', thread.id, thread.title),
  ];
}

/** The feed of corrections. */
export function correctionsAlternates(strings: Strings): Alternate[] {
  return [{ href: fileAddress('corrections.xml'), type: 'application/atom+xml', title: strings.corrections.title }];
}

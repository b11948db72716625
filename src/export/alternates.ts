/** What a page is besides HTML, for the links in its head by which feed readers and programs find it. */
import { fileAddress } from '../ledger/address.ts';
import type { LedgerEvent, LedgerThread } from '../ledger/ledger.ts';
import type { Strings } from '../strings/strings.ts';

/** A page in another format. */
export interface Alternate {
  href: string;
  /** IANA media type. */
  type: string;
  title: string;
}

/** An event as data. */
export function eventAlternates({ event }: LedgerEvent): Alternate[] {
  return [{ href: fileAddress(`events/${event.id}.json`), type: 'application/json', title: event.title }];
}

/** The feeds of a thread. */
export function threadAlternates({ thread }: LedgerThread): Alternate[] {
  const feed = (ending: string): string => fileAddress(`threads/${thread.id}/feed.${ending}`);
  return [
    { href: feed('xml'), type: 'application/atom+xml', title: thread.title },
    { href: feed('json'), type: 'application/feed+json', title: thread.title },
  ];
}

/** The feed of corrections. */
export function correctionsAlternates(strings: Strings): Alternate[] {
  return [{ href: fileAddress('corrections.xml'), type: 'application/atom+xml', title: strings.corrections.title }];
}

/** The site's addresses, under its base path. See docs/architecture.md, Pages. */
import { hash } from 'node:crypto';
import { splitClaimKey, type ClaimKey } from '../model/claim-key.ts';
import { isAtHome, type PartPlace } from '../model/parts.ts';
import type { Correction, Id, Site } from '../model/record.ts';
import { toldApart } from '../model/told-apart.ts';
import { FOLDERS, type RecordType } from '../model/vocabulary.ts';
import { contentFolder } from './content-folder.ts';
import { basePath, siteAddress } from './site-address.ts';

/** Where the site stands on its host, from `BASE_PATH`, else from `url` in `site.yaml`: begins and ends with a slash. */
export const BASE_PATH = basePath(process.env['BASE_PATH'] ?? '', await siteAddress(contentFolder()));

/** Where readers write to the newsroom: an address of theirs, or their mailbox; `null` where the site gives neither. */
export const contactAddress = ({ contact }: Pick<Site, 'contact'>): string | null =>
  contact === undefined ? null : contact.includes('://') ? contact : `mailto:${contact}`;

/** An address under the base path: `address('events', 'bridge-closed')` is `/events/bridge-closed/`. */
export function address(...steps: readonly string[]): string {
  return steps.length === 0 ? BASE_PATH : `${BASE_PATH}${steps.join('/')}/`;
}

/** Which of a timeline's events stands first. */
export type Order = 'oldest' | 'newest';

/** The front page in an order: the one that `site.yaml` chose is the site's own address. */
export function frontAddress({ newest_first }: Pick<Site, 'newest_first'>, order: Order): string {
  return order === (newest_first ? 'newest' : 'oldest') ? address() : address(order);
}

/** A file under the base path: `fileAddress('data/ledger.json')` is `/data/ledger.json`. */
export function fileAddress(path: string): string {
  return `${BASE_PATH}${path}`;
}

/** The page of a record. */
export function recordAddress(type: RecordType, id: Id): string {
  return address(FOLDERS[type], id);
}

/** The step of an address that names a part of a list; none where it stands at the list's own. */
export function partStep(part: PartPlace): string | undefined {
  if (isAtHome(part)) return undefined;
  // Below a list of records stand their ids, of which none has such a sign.
  return part.order === 'time' ? String(part.number) : `part~${part.number}`;
}

/**
 * A part of a list that is cut.
 *
 * @param list the address of the list
 */
export function partAddress(list: string, part: PartPlace): string {
  const step = partStep(part);
  return step === undefined ? list : `${list}${step}/`;
}

/** The id of a claim's element in its event's page. */
export function claimAnchor(claim: string): string {
  return `claim-${claim}`;
}

/** The permanent address of a claim. */
export function claimAddress(key: ClaimKey): string {
  const { event, claim } = splitClaimKey(key);
  return `${recordAddress('event', event)}#${claimAnchor(claim)}`;
}

/**
 * The ids of the elements of an event's corrections in its page: of each by its day and what it says that was and is, which
 * does not change, so that it keeps its own wherever others come to stand, and in which event.
 */
export function correctionAnchors(corrections: readonly Correction[]): string[] {
  const anchors = corrections.map(({ on, was, now }) => {
    const said = [on.date.text, was, now].map((text) => text.trim().replaceAll(/\s+/g, ' '));
    return `correction-${hash('sha256', JSON.stringify(said), 'hex').slice(0, 8)}`;
  });
  return toldApart(anchors, (anchor, place) => `${anchor}-${place}`);
}

/** The id that the element of a correction had until it got a lasting one: its number in its event, from 1. */
export function formerCorrectionAnchor(number: number): string {
  return `correction-${number}`;
}

/**
 * What had been made public by a day: its page, or a further one of it; of a year (`2023`) or nothing, a list of days.
 *
 * @param page from 1
 */
export function knownAddress(day?: string, page = 1): string {
  if (day === undefined) return address('known');
  return page === 1 ? address('known', day) : address('known', day, String(page));
}

/** The id of the days of a month or a year in a list of days. */
export function daysOfMonth(key: string): string {
  return `days-${key}`;
}

/** The page of the events in which somebody of a side acts or speaks. */
export function sideAddress(side: string): string {
  return address('sides', side);
}

/** The page of the events with a status. */
export function statusAddress(status: string): string {
  return address('statuses', status);
}

/** The id of a storyline's element in the page on following. */
export function followAnchor(thread: Id): string {
  return `storyline-${thread}`;
}

/** Where a storyline's feed is explained: the page on following, at the storyline where it is listed. */
export function followAddress(thread: Id, isListed: boolean): string {
  return `${address('follow')}#${isListed ? followAnchor(thread) : 'storylines'}`;
}

/** The page of a month's timeline; of a year's for what is known to the year alone. */
export function monthAddress(month: string): string {
  return address(month);
}

/** The id of a day's element in a timeline: see `dayAddress` in src/ledger/slices/month-parts.ts for its page. */
export function dayAnchor(station: string): string {
  return `day-${station}`;
}

/** The questions that are in a state of which the story has some; all questions for `null`. */
export function questionsAddress(state: string | null): string {
  return state === null ? address('questions') : `${address('questions')}#${state}`;
}

/** What the word for an event's status means. */
export function statusMeaning(status: string): string {
  return `${address('about')}#status-${status}`;
}

/** What the word for a question's state means. */
export function stateMeaning(state: string): string {
  return `${address('about')}#state-${state}`;
}

/** The id of an event's element in a timeline. */
export function eventAnchor(event: Id): string {
  return `event-${event}`;
}

/** Where a picture of `content/` is published. */
export function pictureAddress(path: string): string {
  return fileAddress(`pictures/${path}`);
}

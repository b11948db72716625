/** An event's account as it is read away from its page: in feeds and data, where every address needs its host. */
import type { Content } from '../check/content.ts';
import { classify } from '../check/files/layout.ts';
import { holdsProse, treeWithoutPlaces } from '../check/prose/prose.ts';
import { keptOr } from '../kept/made.ts';
import { TextsPutAway } from '../kept/put-away.ts';
import type { KeptTexts } from '../kept/texts.ts';
import { resolvePath } from '../markdown/link-address.ts';
import { renderProse, renderTree } from '../markdown/render.ts';
import { stationOf } from '../model/bounds.ts';
import { monthOf } from '../model/calendar.ts';
import type { EventVersion } from '../model/change.ts';
import { inOrder } from '../model/statement-order.ts';
import { address, claimAnchor, pictureAddress, recordAddress } from '../routes/routes.ts';
import type { Strings } from '../strings/strings.ts';

/** The address that a path has by its form alone, so that an old account is the same whatever came after it. */
function addressOf(path: string): string | null {
  const { placement } = classify(path);
  if (placement.is === 'record') return recordAddress(placement.type, placement.id);
  if (placement.is === 'site') return address();
  if (placement.is === 'about') return address('about');
  return placement.is === 'picture' ? pictureAddress(path) : null;
}

/** Gives the account of a version of an event as HTML. */
export type AccountWriter = (version: EventVersion, home: string) => string;

/**
 * Prepares to write accounts that are read away from their pages.
 *
 * @param content what stands in it is parsed already
 * @param kept what another run wrote, where that is kept
 * @returns takes a version of an event and its page's address with its host. What it gives depends on nothing but these
 */
export function makeAccountWriter(content: Content, strings: Strings, kept: KeptTexts | null = null): AccountWriter {
  const { timezone } = content.story.site;
  const isCurrent = ({ record }: EventVersion): boolean => content.find('event', record.id)?.record === record;
  const write: AccountWriter = (version, home) => {
    const { record, body } = version;
    const citations = new Map(
      inOrder(record.claims).map(({ id }, index) => [
        id,
        {
          number: strings.number(index + 1),
          href: `${home}#${claimAnchor(id)}`,
          label: strings.claim.numbered(index + 1),
        },
      ]),
    );
    const month = monthOf(stationOf(record.when, timezone).key);
    const resolveLink = (link: string): string | null => {
      const path = resolvePath(`events/${month}/${record.id}.md`, link);
      return path === null ? null : addressOf(path);
    };
    const options = { citations, resolveLink, home };
    const file = content.find('event', record.id);
    const isParsed = file && isCurrent(version) && holdsProse(file);
    // By its form alone a link leads where it does from the month and the event.
    return keptOr(kept, ['account', home, month, record.id, JSON.stringify([...citations]), body], () =>
      isParsed ? renderTree(treeWithoutPlaces(file), options).html : renderProse(body, options).html,
    );
  };
  const past = new TextsPutAway();
  /** Feeds ask for what is told now in another order than data: unpacked for one account, many others would be for each. */
  const putAway = (version: EventVersion, account: string): (() => string) => {
    if (isCurrent(version)) {
      const bytes = Buffer.from(account);
      return () => bytes.toString();
    }
    const number = past.put(account);
    return () => past.get(number);
  };
  // Several formats hold the same account, one after the other.
  const written = new WeakMap<EventVersion['record'], Map<string, () => string>>();
  return (version, home) => {
    const known = written.get(version.record) ?? new Map<string, () => string>();
    written.set(version.record, known);
    const before = known.get(home);
    if (before) return before();
    const account = write(version, home);
    known.set(home, putAway(version, account));
    return account;
  };
}

/** An event as it stands in the content now. */
export function versionNow(content: Content, record: EventVersion['record']): EventVersion {
  return { record, body: content.find('event', record.id)?.body?.text ?? '' };
}

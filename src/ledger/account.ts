/** An event's account as it is read away from its page: in feeds and data, where every address needs its host. */
import type { Content } from '../check/content.ts';
import { classify } from '../check/files/layout.ts';
import { resolvePath } from '../markdown/link-address.ts';
import { renderProse, type PreparedProse, type Reader } from '../markdown/render.ts';
import { stationOf } from '../model/bounds.ts';
import type { EventVersion } from '../model/change.ts';
import type { Site } from '../model/record.ts';
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

/** Writes accounts that are read away from their pages. */
export interface Accounts {
  of: AccountWriter;
  /** Writes one whose prose is prepared for its page at this moment. */
  write: (record: EventVersion['record'], home: string, prose: PreparedProse) => void;
}

/** An event's account for those who do not see its statements beside it. */
function readerOf({ claims }: EventVersion['record'], home: string, strings: Strings): Reader {
  const citations = new Map(
    inOrder(claims).map(({ id }, index) => [
      id,
      {
        number: strings.number(index + 1),
        href: `${home}#${claimAnchor(id)}`,
        label: strings.claim.numbered(index + 1),
      },
    ]),
  );
  return { citations, home };
}

/**
 * Prepares to write accounts that are read away from their pages.
 *
 * @returns takes a version of an event and its page's address with its host. What it gives depends on nothing but these
 */
export function makeAccounts({ timezone }: Pick<Site, 'timezone'>, strings: Strings): Accounts {
  // Several formats hold the same account.
  const written = new WeakMap<EventVersion['record'], Map<string, string>>();
  const writtenOf = (record: EventVersion['record']): Map<string, string> => {
    const known = written.get(record) ?? new Map<string, string>();
    written.set(record, known);
    return known;
  };
  const render = ({ record, body }: EventVersion, home: string): string => {
    const month = stationOf(record.when, timezone).key.slice(0, 7);
    const resolveLink = (link: string): string | null => {
      const path = resolvePath(`events/${month}/${record.id}.md`, link);
      return path === null ? null : addressOf(path);
    };
    return renderProse(body, { ...readerOf(record, home, strings), resolveLink }).html;
  };
  return {
    of: (version, home) => {
      const known = writtenOf(version.record);
      const account = known.get(home) ?? render(version, home);
      known.set(home, account);
      return account;
    },
    write: (record, home, prose) => {
      writtenOf(record).set(home, prose.write(readerOf(record, home, strings)).html);
    },
  };
}

/** An event as it stands in the content now. */
export function versionNow(content: Content, record: EventVersion['record']): EventVersion {
  return { record, body: content.find('event', record.id)?.body?.text ?? '' };
}

/** An event's account as it is read away from its page: in feeds and data, where every address needs its host. */
import type { Content } from '../check/content.ts';
import { classify } from '../check/files/layout.ts';
import { keptOr } from '../kept/made.ts';
import type { KeptTexts } from '../kept/texts.ts';
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
  /** Writes one whose page is made at this moment; `prose` is `null` where that was kept. */
  write: (version: EventVersion, home: string, prose: PreparedProse | null) => void;
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
 * @param kept what another run wrote, where that is kept; it can be asked while pages are made
 * @returns takes a version of an event and its page's address with its host. What it gives depends on nothing but these
 */
export function makeAccounts(
  { timezone }: Pick<Site, 'timezone'>,
  strings: Strings,
  kept: KeptTexts | null = null,
): Accounts {
  // Several formats hold the same account.
  const written = new WeakMap<EventVersion['record'], Map<string, string>>();
  const writtenOf = (record: EventVersion['record']): Map<string, string> => {
    const known = written.get(record) ?? new Map<string, string>();
    written.set(record, known);
    return known;
  };
  const monthOf = ({ when }: EventVersion['record']): string => stationOf(when, timezone).key.slice(0, 7);
  const render = ({ record, body }: EventVersion, reader: Reader): string => {
    const resolveLink = (link: string): string | null => {
      const path = resolvePath(`events/${monthOf(record)}/${record.id}.md`, link);
      return path === null ? null : addressOf(path);
    };
    return renderProse(body, { ...reader, resolveLink }).html;
  };
  return {
    of: (version, home) => {
      const known = writtenOf(version.record);
      const account = known.get(home) ?? render(version, readerOf(version.record, home, strings));
      known.set(home, account);
      return account;
    },
    write: (version, home, prose) => {
      const { record, body } = version;
      const reader = readerOf(record, home, strings);
      // By its form alone a link leads where it does from the month and the event.
      const of = ['account', home, monthOf(record), record.id, JSON.stringify([...reader.citations]), body];
      const account = keptOr(kept, of, () => (prose ? prose.write(reader).html : render(version, reader)));
      writtenOf(record).set(home, account);
    },
  };
}

/** An event as it stands in the content now. */
export function versionNow(content: Content, record: EventVersion['record']): EventVersion {
  return { record, body: content.find('event', record.id)?.body?.text ?? '' };
}

/** Whom to tell of a weakness (RFC 9116). */
import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import type { Ledger } from '../ledger/ledger.ts';
import { fileAddress } from '../routes/routes.ts';
import { absolute } from './absolute.ts';
import { instantUtc, lastChange } from './recorded.ts';

/**
 * `/.well-known/security.txt`. The RFC asks for a time after which it is not to be trusted, less than a year ahead: here
 * 364 days after the last recorded change of the story, since a build knows no clock. A site that nobody has touched for
 * that long says of itself that it may be deserted.
 *
 * @returns `null` where the site names no contact, or no event is published from which that time could be told
 */
export function securityText(ledger: Ledger): string | null {
  const { contact, lang } = ledger.site;
  if (contact === undefined || ledger.events.length === 0) return null;
  const expires = addDays(new UTCDate(lastChange(ledger)), 364).getTime();
  return [
    `Contact: ${contact.includes('://') ? contact : `mailto:${contact}`}`,
    `Expires: ${instantUtc(expires).replace('.000', '')}`,
    `Preferred-Languages: ${lang}`,
    `Canonical: ${absolute(ledger.site, fileAddress('.well-known/security.txt'))}`,
    '',
  ].join('\n');
}

/** Where a reader reports an error. */
import type { Site } from '../model/record.ts';

/** The form of `.github/ISSUE_TEMPLATE/`, and the id of its field that takes what the report is about. */
const FORM = 'correction.yml';
const FIELD = 'record';

/**
 * The address that opens the form for corrections, filled in with what it is about (GitHub fills in a field of a form
 * from the parameter that is called like its id); without a repository, a letter to the site's contact (RFC 6068), or
 * the contact's own page.
 *
 * @param record what is wrong: an event's id, or a claim's key
 * @param subject the title of the report
 * @returns `null` where the site names neither
 */
export function reportAddress(
  { repository, contact }: Pick<Site, 'repository' | 'contact'>,
  record: string,
  subject: string,
): string | null {
  if (repository !== undefined) {
    const asked = new URLSearchParams({ template: FORM, title: subject, [FIELD]: record });
    return `${repository.url.replace(/(?<!\/)\/+$/, '')}/issues/new?${asked.toString()}`;
  }
  if (contact === undefined || contact.includes('://')) return contact ?? null;
  const [mailbox = '', host = ''] = contact.split('@');
  return `mailto:${encodeURIComponent(mailbox)}@${encodeURIComponent(host)}?subject=${encodeURIComponent(subject)}`;
}

/** Where a reader reports an error. */
import type { Site } from '../model/record.ts';

/** The form of `.github/ISSUE_TEMPLATE/`, and the id of its field that takes what the report is about. */
const FORM = 'correction.yml';
const FIELD = 'record';

/** Where one thing is reported. */
export interface ReportAddresses {
  /** A form of the repository, which asks for an account; else the page that the site names as its contact. */
  form: string | null;
  /** A letter to the site's contact, where that is an e-mail address. */
  letter: string | null;
}

/** GitHub fills in a field of a form from the parameter that is called like its id. */
function formAddress({ repository, contact }: Pick<Site, 'repository' | 'contact'>, record: string, subject: string) {
  if (repository === undefined) return contact?.includes('://') ? contact : null;
  const asked = new URLSearchParams({ template: FORM, title: subject, [FIELD]: record });
  return `${repository.url.replace(/(?<!\/)\/+$/, '')}/issues/new?${asked.toString()}`;
}

/** A letter with a subject, which names what it is about, and as the beginning of its text where that stands (RFC 6068). */
function letterAddress(contact: string, subject: string, url: string): string {
  const [mailbox = '', host = ''] = contact.split('@').map(encodeURIComponent);
  return `mailto:${mailbox}@${host}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(url)}`;
}

/**
 * The addresses at which a reader reports an error, filled in with what it is about.
 *
 * @param record what is wrong: an event's id, or a claim's key
 * @param url where that stands, with its host
 * @param subject the title of the report
 */
export function reportAddresses(
  site: Pick<Site, 'repository' | 'contact'>,
  record: string,
  url: string,
  subject: string,
): ReportAddresses {
  const { contact } = site;
  const hasMailbox = contact !== undefined && !contact.includes('://');
  return {
    form: formAddress(site, record, subject),
    letter: hasMailbox ? letterAddress(contact, subject, url) : null,
  };
}

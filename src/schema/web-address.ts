/** Addresses on the web, as fields take them. */
import { z } from 'zod';
import { issueOf } from './fault.ts';

const URL_LIMIT = 2000;

/** What is wrong with an http or https address, to complete "expected …"; `null` where nothing is. */
export const faultOfAddress = (text: string): string | null =>
  text.length > URL_LIMIT ? `an address of at most ${URL_LIMIT} characters` : faultOfUrl(text);

const faultOfUrl = (text: string): string | null => {
  if (!/^https?:\/\//i.test(text)) return 'an address that begins with https:// or http://';
  // The URL parser drops some of these without a word (WHATWG URL, 4.4), so that the address would not be the one seen.
  if (/[\s\\\u0000-\u001f\u007f]/u.test(text)) return 'an address without spaces and backslashes';
  // No address holds these as they are (RFC 3986, appendix C), but HTML and Markdown end at them.
  if (/[<>"`]/.test(text)) return 'an address without <, >, " and `';
  let parsed: URL;
  try {
    parsed = new URL(text);
  } catch {
    return 'an address such as https://example.org/page';
  }
  return parsed.username || parsed.password ? 'an address without a user name and password' : null;
};

const address = z.string().meta({ title: 'an address' }).max(URL_LIMIT);

/** An http or https address without credentials. It is kept as written. */
export const webAddress = address.check(({ value, issues }) => {
  const expected = faultOfUrl(value);
  if (expected !== null) issues.push(issueOf(value, { about: 'url', expected }));
});

/** A path that needs no encoding, so that pages' addresses are what they look like. */
const SITE_PATH = /^https?:\/\/[^/?#]+(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/i;

/** Where a site stands: an address that pages' addresses can be added to. */
export const siteAddress = webAddress.check(({ value, issues }) => {
  if (faultOfUrl(value) !== null || SITE_PATH.test(value)) return;
  const expected = 'an address such as https://example.org/ or https://example.org/story/';
  issues.push(issueOf(value, { about: 'url', expected }));
});

const MAIL = /^[\w.+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;

/** An e-mail address or a web address. */
export const contact = address.check(({ value, issues }) => {
  if (MAIL.test(value) || faultOfUrl(value) === null) return;
  const expected = 'an e-mail address, or an address that begins with https://';
  issues.push(issueOf(value, { about: 'url', expected }));
});

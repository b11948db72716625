/** How the addresses of a story are visited: slowly, few at a time, and saying who asks. */
import type { Site } from '../model/record.ts';
import type { Manners } from './visit.ts';

const SECOND = 1000;

/** Who asks, as RFC 9110, 10.1.5 has it: the name of the program, then the site and whom to write to. */
function userAgentOf({ url, contact }: Pick<Site, 'url' | 'contact'>): string {
  const who = contact === undefined ? `+${url}` : `+${url}; ${contact}`;
  // A header holds visible ASCII only.
  return `WhoSaidWhen-sources (${who.replace(/[^ -~]/gu, encodeURIComponent)})`;
}

/** The manners of the command. */
export function mannersOf(site: Pick<Site, 'url' | 'contact'>): Manners {
  return {
    userAgent: userAgentOf(site),
    hostsAtOnce: 4,
    rest: SECOND,
    timeout: 30 * SECOND,
    bytes: 8 * 1024 * 1024,
    allBytes: 1024 * 1024 * 1024,
    retries: 2,
    backOff: 2 * SECOND,
    patience: 60 * SECOND,
    redirects: 5,
  };
}

/** Visits the address of a source: politely, along its redirects, and again where that may help. */
import { isUtf8 } from 'node:buffer';
import { setTimeout as pause } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import pRetry, { AbortError } from 'p-retry';
import { errorCode } from '../check/files/error-code.ts';
import { PrivateAddress, publicLookup, refusePrivate } from './private-address.ts';
import { requestPage, type Answer, type Limits } from './request.ts';

/**
 * What a visit found. An address that nobody could look at is `unseen`, which says nothing of the page; where the server
 * would not show it, with the status by which it refused. A host that is
 * `unknown` may be gone for ever, or this computer may have no network.
 */
export type Visit =
  | { is: 'page'; answer: Answer; finally: URL }
  | { is: 'dead'; reason: string; finally: URL }
  | { is: 'unseen'; reason: string; finally: URL; refusal?: number }
  | { is: 'unknown'; reason: string; finally: URL };

export interface Manners extends Limits {
  /** Who asks: the site and whom to write to. */
  userAgent: string;
  /** How many hosts are asked at once; each of them one thing at a time. */
  hostsAtOnce: number;
  /** Milliseconds between two requests to one host. */
  rest: number;
  /** How often a request is made again. */
  retries: number;
  /** Milliseconds before the first of those; each later one waits twice as long. */
  backOff: number;
  /** The most milliseconds that we wait because a server says so. */
  patience: number;
  /** The most bytes that are read of all pages together. */
  allBytes: number;
  /** How many redirects are followed. */
  redirects: number;
  /** Requests to private networks too. Only for tests against this computer. */
  privateToo?: boolean;
}

export type Visitor = (address: string) => Promise<Visit>;

/** A failure that may pass. */
class Passing extends Error {
  /** Milliseconds to wait before another try. */
  readonly wait: number;
  /** Node's own code, where there was no answer. */
  readonly code: string;

  constructor(message: string, wait: number, code = '') {
    super(message);
    this.wait = wait;
    this.code = code;
  }
}

/** What a server says by these may be otherwise in a moment. RFC 9110, 15.5 and 15.6; RFC 6585, 4. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** By these a server says that the page is gone (RFC 9110, 15.5.5 and 15.5.11). All others say more of who asks, or of it. */
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** Milliseconds that `Retry-After` asks for (RFC 9110, 10.2.3), counted from the answer's own `Date`. */
export function retryAfter({ header }: Pick<Answer, 'header'>): number {
  const value = header('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(header('date') ?? '');
  return Number.isNaN(wait) ? 0 : Math.max(0, wait);
}

const codeOf = (error: unknown): string => errorCode(error) || (error instanceof Error ? error.name : '');

/** So much was read already that this is left for another time. */
class Enough extends Error {}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was cut',
  EAI_AGAIN: 'the name could not be looked up',
  UNKNOWN_ENCODING: 'it was compressed in a way that was not asked for',
  Z_DATA_ERROR: 'what came could not be unpacked',
  ABORT_ERR: 'no whole answer in time',
  AbortError: 'no whole answer in time',
  TimeoutError: 'no whole answer in time',
};

const wordsFor = (error: unknown): string =>
  WORDS[codeOf(error)] ?? `the request failed (${codeOf(error) || 'no reason given'})`;

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

function failed(url: URL, error: unknown): Visit {
  if (error instanceof PrivateAddress) {
    return { is: 'unseen', reason: 'it leads into a private network, and was not requested', finally: url };
  }
  if (error instanceof Enough) {
    return { is: 'unseen', reason: 'as much was read of other pages as is read at once', finally: url };
  }
  if (error instanceof Passing && error.code === 'ENOTFOUND') {
    return { is: 'unknown', reason: `there is no host ${url.hostname}`, finally: url };
  }
  return { is: 'unseen', reason: error instanceof Passing ? error.message : wordsFor(error), finally: url };
}

/** A way to ask that keeps to manners over all addresses together, and asks again where that may help. */
function politely(manners: Manners): (url: URL) => Promise<Answer> {
  const { privateToo = false } = manners;
  const hosts = new Map<string, LimitFunction>();
  const atOnce = pLimit(manners.hostsAtOnce);
  let left = manners.allBytes;

  /** One thing at a time for each host, with a rest after it. */
  const inTurn = <Result>(host: string, ask: () => Promise<Result>): Promise<Result> => {
    const turn = hosts.get(host) ?? pLimit(1);
    hosts.set(host, turn);
    return turn(async () => {
      try {
        return await atOnce(ask);
      } finally {
        await pause(manners.rest);
      }
    });
  };

  const once = async (url: URL): Promise<Answer> => {
    if (!privateToo) refusePrivate(url);
    if (left <= 0) throw new Enough();
    const bytes = Math.min(manners.bytes, left);
    const answer = await requestPage({ ...manners, bytes, url, lookup: privateToo ? undefined : publicLookup });
    left -= answer.body.length;
    if (PASSING.has(answer.status)) throw new Passing(`the server answered ${answer.status}`, retryAfter(answer));
    return answer;
  };

  return (url) =>
    pRetry(
      () =>
        inTurn(url.host, () => once(url)).catch((error: unknown) => {
          if (error instanceof PrivateAddress || error instanceof Enough) throw new AbortError(error);
          throw error instanceof Passing ? error : new Passing(wordsFor(error), 0, codeOf(error));
        }),
      {
        retries: manners.retries,
        minTimeout: manners.backOff,
        shouldRetry: ({ error }) => !(error instanceof Passing && error.wait > manners.patience),
        onFailedAttempt: async ({ error, retriesLeft }) => {
          if (error instanceof Passing && retriesLeft > 0 && error.wait <= manners.patience) await pause(error.wait);
        },
      },
    );
}

/** An address as a server sends it: many send letters that are no ASCII as UTF-8, and browsers read them so; Node reads Latin-1. */
function asSent(location: string): string {
  const bytes = Buffer.from(location, 'latin1');
  return isUtf8(bytes) ? bytes.toString() : location;
}

/** Where an answer leads on to; `null` for one that is no redirect, and the end of the visit where it may not be followed. */
function nextOf(url: URL, { status, header }: Answer): URL | Visit | null {
  const location = header('location');
  if (!isRedirect(status) || location === undefined) return null;
  const next = URL.parse(asSent(location), url);
  if (!next || !/^https?:$/.test(next.protocol)) {
    return { is: 'dead', reason: 'it leads to no address of the web', finally: url };
  }
  if (next.username !== '' || next.password !== '') {
    return { is: 'unseen', reason: 'it leads to an address with a password, and was not followed', finally: url };
  }
  return next;
}

/** What an answer that leads nowhere else says of its page. */
function visitOf(url: URL, answer: Answer): Visit {
  const { status } = answer;
  if (status >= 200 && status < 300) return { is: 'page', answer, finally: url };
  const reason = `the server answered ${status}`;
  if (GONE.has(status)) return { is: 'dead', reason, finally: url };
  return { is: 'unseen', reason, finally: url, refusal: status };
}

/**
 * A way to visit addresses that keeps to manners over all of them together.
 *
 * @returns never throws: what goes wrong is a {@link Visit} as well
 */
export function visitor(manners: Manners): Visitor {
  const ask = politely(manners);
  return async (address) => {
    let url = new URL(address);
    for (let hops = 0; hops <= manners.redirects; hops += 1) {
      let answer: Answer;
      try {
        answer = await ask(url);
      } catch (error) {
        return failed(url, error);
      }
      const next = nextOf(url, answer) ?? visitOf(url, answer);
      if (!(next instanceof URL)) return next;
      url = next;
    }
    return { is: 'unseen', reason: `more than ${manners.redirects} redirects`, finally: url };
  };
}

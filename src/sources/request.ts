/** One request for one page, of limited time and size. Redirects are not followed here. */
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export interface Limits {
  /** Milliseconds until the whole answer has to be there. */
  timeout: number;
  /** The most bytes of a page that are read, decompressed. */
  bytes: number;
}

export interface Request extends Limits {
  url: URL;
  userAgent: string;
  /** How a host is found; may refuse. */
  lookup?: LookupFunction | undefined;
}

export interface Answer {
  status: number;
  /** The value of a header, by its name in lower case. */
  header: (name: string) => string | undefined;
  body: Uint8Array;
  /** Whether the body ended before the limit. */
  whole: boolean;
}

const ACCEPTED = 'gzip, deflate, br';

const DECODERS = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** Encodings that compress, alone or one upon another; `utf-8` and `none` stand there too, and mean nothing. */
const COMPRESSED = /\b(?:zstd|compress|gzip|deflate|br)\b/;

/**
 * The body as it was before it was compressed.
 *
 * @throws Error where it cannot be told what it was: what came must not be taken for a page that lacks its words
 */
function plainBody(incoming: IncomingMessage): Readable {
  const encoding = incoming.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const decoder = DECODERS.get(encoding)?.();
  if (!decoder && COMPRESSED.test(encoding)) {
    incoming.destroy();
    throw Object.assign(new Error(`Unknown encoding ${encoding}`), { code: 'UNKNOWN_ENCODING' });
  }
  // Where either fails, reading the last of them fails as well.
  return decoder ? pipeline(incoming, decoder, () => undefined) : incoming;
}

async function readBody(incoming: IncomingMessage, limit: number): Promise<Pick<Answer, 'body' | 'whole'>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of plainBody(incoming) as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size > limit) {
      incoming.destroy();
      return { body: Buffer.concat(parts).subarray(0, limit), whole: false };
    }
  }
  return { body: Buffer.concat(parts), whole: true };
}

/** Whether a status promises a page (RFC 9110, 15.3): of all others the status and the head say everything. */
const promisesPage = (status: number): boolean => status >= 200 && status < 300;

/**
 * Requests one address. The body is read of a page alone.
 *
 * @throws Error where there is no whole answer in time, or `lookup` refuses; its `code` says why, where Node knows
 */
export function requestPage({ url, userAgent, timeout, bytes, lookup }: Request): Promise<Answer> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = {
    'user-agent': userAgent,
    accept: 'text/html, text/*;q=0.9, */*;q=0.5',
    'accept-encoding': ACCEPTED,
  };
  const signal = AbortSignal.timeout(timeout);
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { headers, signal, agent: false, ...(lookup ? { lookup } : {}) }, (incoming) => {
      const header = (name: string): string | undefined => {
        const value = incoming.headers[name];
        return Array.isArray(value) ? value[0] : value;
      };
      const status = incoming.statusCode ?? 0;
      if (!promisesPage(status)) {
        incoming.destroy();
        resolve({ status, header, body: new Uint8Array(), whole: true });
        return;
      }
      readBody(incoming, bytes).then((body) => {
        resolve({ status, header, ...body });
      }, reject);
    });
    outgoing.on('error', reject);
    // Of a server that goes over to another protocol, unasked, Node tells neither as an answer nor as an error.
    outgoing.on('upgrade', (_, socket) => {
      socket.destroy();
      reject(Object.assign(new Error('Switching protocols'), { code: 'ECONNRESET' }));
    });
    outgoing.end();
  });
}

/** What an address in prose leads to, and which are refused. See docs/architecture.md, What strangers write. */
import { hiddenRuns } from '../text/hidden.ts';

export type Address =
  | { kind: 'external'; url: string }
  | { kind: 'mail'; url: string }
  /** A file beside this one, or a part of this page where `path` is empty. */
  | { kind: 'file'; path: string; fragment: string }
  | { kind: 'unsafe'; reason: AddressFault };

export type AddressFault = 'scheme' | 'credentials' | 'network-path' | 'characters' | 'encoded' | 'form';

// Browsers drop some of these from addresses and read "\" as "/", so what they open is not what a reviewer reads.
const UNFIT = /[\s\\]/u;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

function readWeb(url: string): Address {
  // A bare address in prose runs on to the next blank, so it may have swallowed the citation behind it.
  const isWhole = /^https?:\/\/[^/?#]/i.test(url) && !/[[\]^]/.test(url) && URL.canParse(url);
  if (!isWhole) return { kind: 'unsafe', reason: 'form' };
  const { username, password } = new URL(url);
  if (username || password) return { kind: 'unsafe', reason: 'credentials' };
  return { kind: 'external', url };
}

/**
 * Reads an address as Markdown gives it, with its character references and escapes already resolved.
 *
 * @param url for example `https://example.org/`, `../../places/church.yaml`, `#section-losses`
 */
export function readAddress(url: string): Address {
  if (UNFIT.test(url) || hiddenRuns(url).length > 0) return { kind: 'unsafe', reason: 'characters' };
  if (url.startsWith('//')) return { kind: 'unsafe', reason: 'network-path' };
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return readWeb(url);
  if (scheme === 'mailto') return { kind: 'mail', url };
  if (scheme !== undefined) return { kind: 'unsafe', reason: 'scheme' };
  // The names of our own files need no encoding, so "%" there only hides what is meant.
  if (url.includes('%')) return { kind: 'unsafe', reason: 'encoded' };
  const hash = url.indexOf('#');
  return hash < 0
    ? { kind: 'file', path: url, fragment: '' }
    : { kind: 'file', path: url.slice(0, hash), fragment: url.slice(hash + 1) };
}

/**
 * The file that a relative link leads to.
 *
 * @param from the file in which it stands, below `content/`
 * @param path as written in the link
 * @returns the path below `content/`, or `null` where it leads out of it
 */
export function resolvePath(from: string, path: string): string | null {
  if (path.startsWith('/')) return null;
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return null;
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** How a file is linked from another; both paths are below `content/`. The inverse of {@link resolvePath}. */
export function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

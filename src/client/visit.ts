/** What is new to a reader's device. Pure: knows no page, no clock, no storage. */
import { isMapping } from '../model/mapping.ts';

/** Events shown: id to fingerprint. */
export type Prints = Readonly<Record<string, string>>;

export type News = 'new' | 'changed';

/** What the device keeps: what it has been shown, and what of that was news in this visit. */
export interface Memory {
  /** Addresses of timelines it has been shown: what is unknown on another one is old, only not seen yet. */
  pages: readonly string[];
  seen: Prints;
  news: Readonly<Record<string, News>>;
  /** Whether a visit before this one has ended. */
  returns: boolean;
  /** When it last was here, in milliseconds. */
  at: number;
}

/** A visit ends after an hour without a page: until then its news stay news, on a second look as well. */
export const VISIT_ENDS_AFTER = 3_600_000;

/**
 * What the device keeps once it has been shown a timeline.
 *
 * @param before what it kept, `null` on a first visit
 */
export function remember(before: Memory | null, page: string, shown: Prints, now: number): Memory {
  const goesOn = before !== null && now - before.at < VISIT_ENDS_AFTER;
  const news: Record<string, News> = goesOn ? { ...before.news } : {};
  // By id in a map: an object has a `constructor` of its own, and an event may be called so.
  const seen = new Map(Object.entries(before?.seen ?? {}));
  for (const [id, print] of Object.entries(shown)) {
    const last = seen.get(id);
    if (last === undefined) {
      if (before?.pages.includes(page)) news[id] = 'new';
    } else if (last !== print && news[id] !== 'new') {
      news[id] = 'changed';
    }
  }
  return {
    pages: [...new Set([...(before?.pages ?? []), page])],
    seen: { ...before?.seen, ...shown },
    news,
    returns: before !== null && (before.returns || !goesOn),
    at: now,
  };
}

/** What was kept, from its text; `null` for nothing, and for what somebody else wrote there. */
export function readMemory(text: string | null): Memory | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (!isMapping(kept) || !Array.isArray(kept['pages']) || !isMapping(kept['seen']) || !isMapping(kept['news']))
      return null;
    if (typeof kept['at'] !== 'number') return null;
    // Devices that kept something before this was kept had come back.
    return { ...(kept as unknown as Memory), returns: kept['returns'] !== false };
  } catch {
    return null;
  }
}

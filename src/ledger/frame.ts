/** What every page has beside its own slice: the settings of the site and the words of its language. */
import type { Site } from '../model/record.ts';
import type { Strings } from '../strings/strings.ts';
import { contentHash } from './content-hash.ts';
import { ownWordsOf } from './language.ts';
import { readCheckedOnce, readLedger } from './read-ledger.ts';

export interface Frame {
  site: Site;
  strings: Strings;
  /** Whether there is a place, and with it a map. */
  hasPlaces: boolean;
}

/** The frame of the site being built. */
export async function readFrame(): Promise<Frame> {
  const { site, strings, places } = await readLedger();
  return { site, strings, hasPlaces: places.length > 0 };
}

/** A hash of the frame. The words are made of the language and the zones, which the settings name, and of our own words. */
export async function frameHash(): Promise<string> {
  const { site, hasPlaces } = await readFrame();
  const { content } = await readCheckedOnce();
  return contentHash([site, ownWordsOf(content), hasPlaces]);
}

/** What every page has beside its own slice: the settings of the site and the words of its language. */
import type { Site } from '../model/record.ts';
import type { Strings } from '../strings/strings.ts';
import { contentHash } from './content-hash.ts';
import { ownWordsOf } from './language.ts';
import { readCheckedOnce, readLedger } from './read-ledger.ts';
import { sectionsOfPlaces, type SectionOfPlaces } from './sections-of-places.ts';

export interface Frame {
  site: Site;
  strings: Strings;
  hasPlaces: boolean;
  /** The sections of the site that show places. */
  ofPlaces: readonly SectionOfPlaces[];
}

/** The frame of the site being built. */
export async function readFrame(): Promise<Frame> {
  const ledger = await readLedger();
  const { site, strings, places } = ledger;
  return { site, strings, hasPlaces: places.length > 0, ofPlaces: sectionsOfPlaces(ledger) };
}

/** A hash of the frame. The words are made of the language and the zones, which the settings name, and of our own words. */
export async function frameHash(): Promise<string> {
  const { site, hasPlaces, ofPlaces } = await readFrame();
  const { content } = await readCheckedOnce();
  return contentHash([site, ownWordsOf(content), hasPlaces, ofPlaces]);
}

/** What every page has beside its own slice: the settings of the site and the words of its language. */
import type { Site } from '../model/record.ts';
import type { Strings } from '../strings/strings.ts';
import { contentHash } from './content-hash.ts';
import { ownWordsOf } from './language.ts';
import { readCheckedOnce, readLedger } from './read-ledger.ts';
import { sectionsOf, type Section } from './sections.ts';

export interface Frame {
  site: Site;
  strings: Strings;
  hasPlaces: boolean;
  /** Those sections of the site that another story may lack. */
  sections: readonly Section[];
}

/** The frame of the site being built. */
export async function readFrame(): Promise<Frame> {
  const ledger = await readLedger();
  const { site, strings, places } = ledger;
  return { site, strings, hasPlaces: places.length > 0, sections: sectionsOf(ledger) };
}

/** A hash of the frame. The words are made of the language and the zones, which the settings name, and of our own words. */
export async function frameHash(): Promise<string> {
  const { site, hasPlaces, sections } = await readFrame();
  const { content } = await readCheckedOnce();
  return contentHash([site, ownWordsOf(content), hasPlaces, sections]);
}

/** Records of nearly the name of a new one: two spellings of one name would be told as two people. Pure. */
import type { Content } from '../check/content.ts';
import { isNearly } from '../check/words/suggest.ts';
import { soundFiles } from '../check/sound-files.ts';
import { contentWith, type Draft } from './draft.ts';

/** A record that was there before. */
export interface NearName {
  /** Below `content/`. */
  path: string;
  /** Its name that is nearly that of the new one. */
  name: string;
}

/** Of these a name alone tells who or what is meant. */
const NAMED = ['actor', 'outlet', 'place'] as const;

/**
 * The records that a new one may be.
 *
 * @param content without it
 */
export function nearNames(content: Content, draft: Draft): NearName[] {
  const type = NAMED.find((one) => one === draft.type);
  const record = type && contentWith(content, [draft]).sound(type, draft.id)?.record;
  if (!type || !record) return [];
  return soundFiles(content, type).flatMap(({ path, record: other }) => {
    const names = [other.name, ...('aliases' in other ? other.aliases : [])];
    const near = names.find((name) => isNearly(name, record.name));
    return near === undefined ? [] : [{ path, name: near }];
  });
}

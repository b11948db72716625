/** Rules on documents: that readers can get to them, also when they vanish. */
import type { Finding, RuleFamily } from './rule.ts';
import { at, soundFiles, type SoundFile } from './sound.ts';

function checkAddress(file: SoundFile<'source'>): Finding[] {
  const { read, url, archive_url, withheld, note } = file.record;
  if (!read) return [];
  if (url === undefined && withheld === undefined && note === undefined) {
    const message = 'A source that we read needs "url", or a "note" that says why there is none.';
    const help = 'Where we know it only through another source, write "read: false".';
    return [{ ...at(file, ['url'], 'key'), rule: 'source-without-address', message, help }];
  }
  if (url === undefined || archive_url !== undefined) return [];
  const message = 'The source has no "archive_url"; pages change and vanish.';
  const help = 'Save the page at an archive and give the address of the copy.';
  return [{ ...at(file, ['url']), rule: 'missing-archive', message, help }];
}

/** `source-without-address` and `missing-archive`. */
export const sourceRules: RuleFamily = (content) => soundFiles(content, 'source').flatMap(checkAddress);

/** Rules on documents: that readers can get to them, also when they vanish. */
import { clockOf, type Clock } from '../clock.ts';
import { isFarApart } from '../time/far-date.ts';
import { asWritten } from '../../words/as-written.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles, type SoundFile } from '../sound-files.ts';

function checkAddress(file: SoundFile<'source'>): Finding[] {
  const { read, url, archive_url, withheld, note } = file.record;
  if (!read) return [];
  if (url === undefined && withheld === undefined && note === undefined) {
    const message = 'A source that we read needs "url", or a "note" that says why there is none.';
    const help = 'Where we know it only through another source, write "read: false".';
    return [{ ...inFields(file, ['url'], 'key'), rule: 'source-without-address', message, help }];
  }
  if (url === undefined || archive_url !== undefined) return [];
  const message = 'The source has no "archive_url"; pages change and vanish.';
  const help = 'Save the page at an archive, such as web.archive.org/save, and give the address of the copy.';
  return [{ ...inFields(file, ['url']), rule: 'missing-archive', message, help }];
}

/** A document with two files would count as two. The first of them, by path, is the one to keep. */
function checkSame(files: readonly SoundFile<'source'>[]): Finding[] {
  const first = new Map<string, SoundFile<'source'>>();
  return files.flatMap((file): Finding[] => {
    const { url } = file.record;
    if (url === undefined) return [];
    const address = new URL(url).href.replace(/\/$/, '');
    const other = first.get(address);
    if (!other) {
      first.set(address, file);
      return [];
    }
    const message = `The source ${asWritten(other.id)} has the same address.`;
    const help = 'If both are one document, keep one file and name that one everywhere.';
    return [{ ...inFields(file, ['url']), rule: 'same-address', message, help }];
  });
}

/** A document is there before it is read. Of a date that is wrong by years `far-date` tells. */
function checkAccessed(clock: Clock, file: SoundFile<'source'>): Finding[] {
  const { accessed, published } = file.record;
  if (!accessed || !published || !clock.isBefore(accessed, published)) return [];
  if (isFarApart(clock.bounds(accessed), clock.bounds(published))) return [];
  const message = `The source was read on ${asWritten(accessed.date.text)}, before it was published, on ${asWritten(published.date.text)}.`;
  return [
    { ...inFields(file, ['accessed', 'date']), rule: 'invalid-date', message, help: 'Correct one of the two dates.' },
  ];
}

/** `source-without-address`, `missing-archive`, `same-address`, and that nothing was read before it was there. */
export const sourceRules: RuleCheck = (content) => {
  const clock = clockOf(content);
  const files = soundFiles(content, 'source');
  return [...files.flatMap((file) => [...checkAddress(file), ...checkAccessed(clock, file)]), ...checkSame(files)];
};

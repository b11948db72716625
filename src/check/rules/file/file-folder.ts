/** A record stands in the folder of its type; an event in that of its month. */
import { stationOf } from '../../../model/bounds.ts';
import { FOLDERS, type RecordType } from '../../../model/vocabulary.ts';
import type { Content } from '../../content.ts';
import { KNOWN_FOLDERS, nearFolder } from '../../files/folders.ts';
import { homeOf } from '../../files/home.ts';
import type { AmongCheck, Finding, Unplaced } from '../../finding.ts';
import type { SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofRecordAmong } from '../among.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'file-folder',
  family: 'file',
  severity: 'error',
  asks: 'A record stands in the folder of its type; an event in that of its month.',
  example: {
    before: 'events/2023-07/bridge-closed.md',
    after: 'events/2023-06/bridge-closed.md',
    where: 'the event is of 4 June',
  },
});

/**
 * A file that stands in a folder of its folder.
 *
 * @param folders in which it stands, from `content/` inwards
 */
export function tooDeep(type: RecordType, folders: readonly string[]): Unplaced[] {
  // The month itself is compared with the event's date once that is read.
  if (type === 'event' ? folders.length < 3 : folders.length < 2) return [];
  const [top = '', station = '', inside = ''] = folders;
  // A folder of a month in that of its year.
  const month = /^\d{4}$/.test(station) && /^\d{1,2}$/.test(inside) ? `${station}-${inside.padStart(2, '0')}` : station;
  const home = type === 'event' ? `${top}/${month}/` : `${FOLDERS[type]}/`;
  return [{ rule: 'file-folder', message: `The file stands too deep in folders. Move it to ${home}.` }];
}

/**
 * What is wrong with a folder of `content/` that holds no type of record.
 *
 * @param name of the folder
 * @returns `null` for folders that belong there
 */
export function unknownFolder(name: string): Unplaced | null {
  if (KNOWN_FOLDERS.includes(name)) return null;
  const nearest = nearFolder(name);
  return {
    rule: 'file-folder',
    message: `Unknown folder ${asWritten(name)}${nearest === null ? '.' : `; did you mean "${nearest}"?`}`,
    help: `The folders here are ${KNOWN_FOLDERS.join(', ')}.`,
  };
}

/** A record that stands in the folder of another type, as its fields show. */
export const foreignFields = (type: RecordType): Unplaced => ({
  rule: 'file-folder',
  message: `The fields are those of ${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}. Move it to ${FOLDERS[type]}/.`,
});

/** The day that a clock time is in the story, where the time zone makes another of it. */
function inStory({ record: { when } }: SoundFile<'event'>, { story }: Content): string {
  const { timezone } = story.site;
  const { key } = stationOf(when, timezone);
  return when.date.text.includes(key) ? '' : `, which is ${key} in ${timezone}`;
}

/**
 * An event that stands elsewhere than in the folder of the month under which the timeline shows it. Without a sound site
 * file the time zone is not known, and clock times are passed over.
 */
function checkMonth(file: SoundFile<'event'>, content: Content): Finding[] {
  const home = homeOf(file, content);
  // Too deep is a finding of its own, and so is an id that another event has.
  if (home === null || home === file.path) return [];
  if (file.path.split('/').length > 3 || content.find('event', file.id) !== file) return [];
  const folder = home.slice(0, home.lastIndexOf('/') + 1);
  const message = `The event is of ${file.record.when.date.text}${inStory(file, content)}. Move it to ${folder}.`;
  const help = 'If it stands where it belongs, correct its date.';
  return [{ path: file.path, rule: 'file-folder', message, help }];
}

export const checkAmong: AmongCheck = ofRecordAmong('event', checkMonth);

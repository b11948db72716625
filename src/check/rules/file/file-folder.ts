/** Whether events stand in the folder of their month. Pure. */
import { stationOf } from '../../../model/bounds.ts';
import type { Content, RecordFile } from '../../content.ts';
import { fileFor, FOLDERS } from '../../files/folders.ts';
import type { Finding } from '../../finding.ts';

/** Where a record belongs; `null` where its date, and so its folder, is not known. */
export function homeOf(file: RecordFile, { site, story }: Pick<Content, 'site' | 'story'>): string | null {
  if (file.type !== 'event') return fileFor(file.type, file.id);
  if (file.record === null) return null;
  const { when } = file.record;
  const point = when.date.start ?? when.date.end;
  if (point?.precision === 'minute' && !site?.site) return null;
  return `${FOLDERS.event}/${stationOf(when, story.site.timezone).key.slice(0, 7)}/${file.id}.md`;
}

/**
 * Events that stand elsewhere than in the folder of the month under which the timeline shows them.
 *
 * @param content all files; without a sound site file the time zone is not known, and clock times are passed over
 */
export function monthFolders(content: Content): Finding[] {
  return content.records.flatMap((file): Finding[] => {
    const home = homeOf(file, content);
    // Too deep is a finding of its own, and so is an id that another event has.
    if (file.type !== 'event' || file.record === null || home === null || home === file.path) return [];
    if (file.path.split('/').length > 3 || content.find('event', file.id) !== file) return [];
    const folder = home.slice(0, home.lastIndexOf('/') + 1);
    const message = `The event is of ${file.record.when.date.text}. Move it to ${folder}.`;
    return [
      { path: file.path, rule: 'file-folder', message, help: 'If it stands where it belongs, correct its date.' },
    ];
  });
}

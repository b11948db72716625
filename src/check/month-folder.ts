/** Whether events stand in the folder of their month. Pure. */
import { stationOf } from '../model/bounds.ts';
import type { Content } from './content.ts';
import type { Finding } from './rule.ts';

/**
 * Events that stand elsewhere than in the folder of the month under which the timeline shows them.
 *
 * @param content all files; without a sound site file the time zone is not known, and clock times are passed over
 */
export function monthFolders({ records, site, story }: Content): Finding[] {
  return records.flatMap((file): Finding[] => {
    if (file.type !== 'event' || file.record === null) return [];
    const { when } = file.record;
    const point = when.date.start ?? when.date.end;
    if (point?.precision === 'minute' && !site?.site) return [];
    const [, folder, ...deeper] = file.path.split('/');
    const month = stationOf(when, story.site.timezone).key.slice(0, 7);
    // Too deep is a finding of its own.
    if (deeper.length > 1 || (deeper.length === 1 && folder === month)) return [];
    const message = `The event is of ${when.date.text}. Move it to events/${month}/.`;
    return [{ path: file.path, rule: 'file-folder', message }];
  });
}

/** Where each record belongs. */
import { stationOf } from '../../model/bounds.ts';
import { monthOf } from '../../model/calendar.ts';
import type { Content, RecordFile } from '../content.ts';
import { FOLDERS } from '../../model/vocabulary.ts';
import { fileFor } from './folders.ts';

/** Where a record belongs; `null` where its date, and so its folder, is not known. */
export function homeOf(file: RecordFile, { site, story }: Pick<Content, 'site' | 'story'>): string | null {
  if (file.type !== 'event') return fileFor(file.type, file.id);
  if (file.record === null) return null;
  const { when } = file.record;
  const point = when.date.start ?? when.date.end;
  if (point?.precision === 'minute' && !site?.site) return null;
  return `${FOLDERS.event}/${monthOf(stationOf(when, story.site.timezone).key)}/${file.id}.md`;
}

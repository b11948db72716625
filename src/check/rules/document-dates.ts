/** Dates of a document that cannot be so beside the day on which it was published. */
import type { SourceRecord } from '../../model/record.ts';
import type { When } from '../../model/when.ts';
import type { DataPath } from '../content.ts';
import type { Clock } from './clock.ts';

/** What is dated on the wrong side of the day of publication. */
export interface ImpossibleDate {
  deed: 'written' | 'read' | 'corrected' | 'gone';
  on: When;
  published: When;
  path: DataPath;
}

/**
 * The dates of a document that contradict the one of its publication: it was written after that, or read, corrected or
 * found gone before. What was written by then may have been read: it leaked, or was handed out under an embargo.
 */
export function impossibleDates(record: SourceRecord, clock: Clock): ImpossibleDate[] {
  const { published, written, accessed, corrected, gone } = record;
  if (!published) return [];
  const isEarly = (on: When): boolean => clock.isBefore(on, published);
  const wasThere = (on: When): boolean => written !== undefined && !clock.isBefore(on, written);
  const found = (deed: ImpossibleDate['deed'], on: When, path: DataPath): ImpossibleDate => ({
    deed,
    on,
    published,
    path: [...path, 'date'],
  });
  return [
    ...(written && clock.isBefore(published, written) ? [found('written', written, ['written'])] : []),
    ...(accessed && isEarly(accessed) && !wasThere(accessed) ? [found('read', accessed, ['accessed'])] : []),
    ...corrected.flatMap(({ on }, index) => (isEarly(on) ? [found('corrected', on, ['corrected', index, 'on'])] : [])),
    ...(gone && isEarly(gone.on) ? [found('gone', gone.on, ['gone', 'on'])] : []),
  ];
}

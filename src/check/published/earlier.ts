/** Records as an earlier revision had them. */
import type { RecordType } from '../../model/vocabulary.ts';
import type { RecordOf } from '../content.ts';

/** A record that was published, with the path that its file had below `content/`. */
export type EarlierRecord = {
  [Type in RecordType]: { type: Type; path: string; record: RecordOf[Type] };
}[RecordType];

export type EarlierEvent = Extract<EarlierRecord, { type: 'event' }>;

/** The sound records of a type, each read when it is asked for. */
import { LookedUp } from '../model/looked-up.ts';
import type { Id } from '../model/record.ts';
import type { RecordType } from '../model/vocabulary.ts';
import type { RecordOf } from './content.ts';
import type { SoundFile } from './sound-files.ts';

/**
 * Gives records by their ids.
 *
 * @param one finds the file of an id
 * @param all finds all files, in their order; of those with one id the first counts
 */
export const soundRecords = <Type extends RecordType>(
  one: (id: Id) => SoundFile<Type> | undefined,
  all: () => Iterable<SoundFile<Type>>,
): ReadonlyMap<Id, RecordOf[Type]> =>
  new LookedUp({
    get: (id) => one(id)?.record,
    // Its record is not read for that.
    has: (id) => one(id) !== undefined,
    all: () => {
      const records = new Map<Id, RecordOf[Type]>();
      for (const { id, record } of all()) if (!records.has(id)) records.set(id, record);
      return records;
    },
  });

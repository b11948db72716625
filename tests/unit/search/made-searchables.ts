/** Records that are made already, as the index takes them. */
import { hash } from 'node:crypto';
import type { Searchable, SearchRecord } from '../../../src/export/search.ts';

export const madeSearchables = (records: readonly SearchRecord[]): Searchable[] =>
  records.map((record) => ({
    mark: hash('sha256', JSON.stringify(record), 'base64'),
    time: record.time,
    record: () => record,
  }));

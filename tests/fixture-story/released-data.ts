/** The form that the data had in the newest release, with which that of today is compared. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_VERSION } from '../../src/export/data/version.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { ledgerSchema } from '../../src/export/ledger-schema.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { dataShape, type DataShape, type SchemaNode } from './data-shape.ts';

export interface ReleasedData {
  /** Of the project. */
  release: string;
  /** Of the data's form. */
  version: string;
  shape: DataShape;
}

const FILE = join(import.meta.dirname, '../fixtures/released-data.json');

const projectVersion = (): string =>
  (
    JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

/**
 * The form of the data as it is now.
 *
 * @param ledger of any story
 */
export function dataNow(ledger: Ledger): ReleasedData {
  const schema = JSON.parse(ledgerSchema(ledger)) as SchemaNode;
  const tables = FORMATS.flatMap(({ id, table }) => (table ? [[id, table.columns] as const] : []));
  return { release: projectVersion(), version: DATA_VERSION, shape: dataShape(schema, Object.fromEntries(tables)) };
}

/** The form that was kept with the newest release. */
export const releasedData = (): ReleasedData => JSON.parse(readFileSync(FILE, 'utf8')) as ReleasedData;

/** Keeps the form of the data with a new release; as long as there is none, what was kept stays. */
export function keepReleasedData(ledger: Ledger): void {
  const now = dataNow(ledger);
  if (now.release !== releasedData().release) writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
}

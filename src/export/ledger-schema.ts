/** The schema of the data of a story, short or long. */
import { z } from 'zod';
import type { Ledger } from '../ledger/ledger.ts';
import { fileAddress } from '../routes/routes.ts';
import { absolute } from './absolute.ts';
import { jsonText } from './json-text.ts';
import { indexShape, recordsShape } from './ledger-files.ts';
import { ledgerShape, schemaPath } from './ledger-json.ts';

/**
 * `/data/ledger.schema.json`: the JSON Schema (2020-12) of the whole story, with every field described, and its version. What a
 * long story is cut into stands among its definitions: `index` and `records`.
 */
export function ledgerSchema({ site }: Pick<Ledger, 'site'>): string {
  const { $schema, $defs, anyOf } = z.toJSONSchema(z.union([ledgerShape, indexShape, recordsShape]), {
    target: 'draft-2020-12',
  });
  const [whole] = anyOf ?? [];
  return jsonText({ $schema, $id: absolute(site, fileAddress(`data/${schemaPath}`)), ...whole, $defs });
}

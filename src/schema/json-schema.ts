/** The schemas as JSON Schema (draft 7, which editors know), for completion, hover text and first mistakes. */
import { z } from 'zod';
import { DECIMAL_FORM } from '../model/decimal.ts';
import { DECIMAL } from './answer.ts';
import { SCHEMAS } from './index.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Where a field takes text, the check takes what is written, and an editor sees a number or a truth value there:
 * `when: 2023`. A title in the registry completes messages of ours, and says nothing to somebody who hovers.
 */
function asEditorsSee({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  const isNumber = jsonSchema.title === DECIMAL;
  delete jsonSchema.title;
  // Spaces and line breaks around a text are trimmed before anything is asked of it.
  if (jsonSchema.pattern === '^[^\\r\\n]*$') jsonSchema.pattern = '^\\s*[^\\r\\n]*\\s*$';
  if (isNumber) Object.assign(jsonSchema, { type: ['number', 'string'], pattern: DECIMAL_FORM.source });
  else if (jsonSchema.type === 'string' && jsonSchema.enum === undefined) {
    Object.assign(jsonSchema, { type: ['string', 'number', 'boolean'] });
  }
}

/** Keys are text in any case. */
const withTextKeys = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === 'propertyNames' ? { ...(value as JsonSchema), type: 'string' } : value,
  ) as JsonSchema;

/**
 * The JSON Schema of every kind of file, by type.
 *
 * @returns schemas of what an editor writes: shorthands as well, and fields with defaults left out. What no JSON
 *   Schema can say is left to the check.
 */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    Object.entries(SCHEMAS).map(([type, schema]) => [
      type,
      withTextKeys(z.toJSONSchema(schema, { target: 'draft-07', io: 'input', override: asEditorsSee })),
    ]),
  );
}

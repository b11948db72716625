/** A document beside the schema that it is held to, and what stands where in it. */
import type { Schema } from '../../schema/takes.ts';
import type { Unplaced } from '../finding.ts';
import { asWritten } from '../words/as-written.ts';
import { isBareKey } from '../yaml/locate.ts';
import type { YamlDocument } from '../yaml/parse-yaml.ts';
import type { Path } from './issues.ts';

export interface TypedDocument {
  schema: Schema;
  document: YamlDocument;
  value: unknown;
}

/** The value at a path, or `undefined`. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );

/** The name of the field at a path, for messages. */
export const nameOf = (path: Path): string => path.findLast((step) => typeof step === 'string') ?? 'this file';

/** `{ source:x }`, of which YAML takes all for the name of a field. */
export function gluedWords(document: YamlDocument, path: Path): Pick<Unplaced, 'message' | 'help'> | null {
  const key = String(path.at(-1));
  const [, name] = /^([\w-]+):\S/.exec(key) ?? [];
  if (name === undefined || !isBareKey(document, path)) return null;
  return {
    message: `A space is missing after the colon of ${asWritten(name)}.`,
    help: `Write ${name}: and then a space.`,
  };
}

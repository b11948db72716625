/** The rules of single fields: a document's values against its schema. */
import { isMap, isSeq } from 'yaml';
import type { z } from 'zod';
import { purposeOf, requiredFields, schemaAt, type Schema } from '../../schema/takes.ts';
import type { Unplaced } from '../finding.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { missingField, missingRule } from '../rules/field/missing-field.ts';
import { meantField, unknownFields } from '../rules/field/unknown-field.ts';
import { suggest } from '../words/suggest.ts';
import { convert } from '../yaml/convert.ts';
import { locate } from '../yaml/locate.ts';
import type { YamlDocument } from '../yaml/parse-yaml.ts';
import { flatten, type Path, type PlacedIssue } from './issues.ts';
import { gluedWords, nameOf, valueAt, type TypedDocument } from './typed-document.ts';
import { emptyWords, valueWords } from './value-words.ts';

export interface CheckedFields<Value> {
  /** `null` where anything was found. */
  value: Value | null;
  findings: Unplaced[];
}

const keyOf = (path: Path): string => JSON.stringify(path);

const isEntry = (path: Path): boolean => typeof path.at(-1) === 'number';

const isRequired = (schema: Schema, path: Path): boolean => {
  const parent = schemaAt(schema, path.slice(0, -1));
  return parent !== null && requiredFields(parent).includes(String(path.at(-1)));
};

function emptyFields({ schema, document }: TypedDocument, empty: readonly Path[]): Unplaced[] {
  return empty.flatMap((path): Unplaced[] => {
    const inner = schemaAt(schema, path);
    if (inner === null) return [];
    const words = emptyWords({ field: nameOf(path), schema: inner, entry: isEntry(path) });
    const needed = !isEntry(path) && isRequired(schema, path);
    const rule = needed ? missingRule(path) : words.rule;
    const help = needed ? (purposeOf(inner) ?? undefined) : words.help;
    return [{ ...words, rule, help, span: locate(document, path), ...gluedWords(document, path) }];
  });
}

function issueFindings(typed: TypedDocument, { issue, path }: PlacedIssue): Unplaced[] {
  const { schema, document, value } = typed;
  if (issue.code === 'unrecognized_keys') return unknownFields(typed, issue.keys, path);
  const inner = schemaAt(schema, path);
  if (issue.code === 'invalid_key') {
    const [first] = issue.issues;
    if (!first) return [];
    const subject = { found: path.at(-1), field: `a key of ${nameOf(path.slice(0, -1))}`, schema: null };
    return [{ span: locate(document, path, 'key'), ...valueWords(subject, first) }];
  }
  const found = valueAt(value, path);
  const span = locate(document, path);
  if (found === undefined) return [{ span, ...missingField(path, inner) }];
  return [{ span, ...valueWords({ found, field: nameOf(path), schema: inner, entry: isEntry(path) }, issue) }];
}

/** More names that no field has than anybody mistypes in one mapping. */
const MANY = 100;

/** By the path of a mapping, the names in it that no field has. */
type Strangers = ReadonlyMap<string, readonly string[]>;

const strangersIn = (issues: readonly PlacedIssue[]): Strangers =>
  new Map(
    issues.flatMap(({ issue, path }) =>
      issue.code === 'unrecognized_keys' ? [[keyOf(path), issue.keys.slice(0, MANY)] as const] : [],
    ),
  );

/**
 * Whether a mistake is another one seen again. A mistyped field is unknown under its own name and missing under the
 * right one; a mapping with a mistyped field may well look as if it lacked something.
 */
function isEcho(typed: TypedDocument, strangers: Strangers, { issue, path }: PlacedIssue): boolean {
  if (issue.code === 'unrecognized_keys') return false;
  if (issue.code === 'custom' && strangers.has(keyOf(path))) return true;
  if (valueAt(typed.value, path) !== undefined) return false;
  const [field, parent] = [String(path.at(-1)), path.slice(0, -1)];
  const beside = strangers.get(keyOf(parent)) ?? [];
  if (meantField(typed, beside, parent) === field) return true;
  return beside.some((key) => key.startsWith(`${field}:`) || suggest(key, [field]) !== null);
}

const isWrongKind = ({ issue }: PlacedIssue): boolean =>
  issue.code === 'invalid_type' || issue.code === 'invalid_union';

/** A list of which no entry is of the right kind has one mistake, told at its first entry. */
function onceForList({ value }: TypedDocument, issues: readonly PlacedIssue[]): PlacedIssue[] {
  const wrong = Map.groupBy(
    issues.filter((placed) => isEntry(placed.path) && isWrongKind(placed)),
    ({ path }) => keyOf(path.slice(0, -1)),
  );
  const spared = new Set(
    [...wrong.values()].flatMap((group) => {
      const list = valueAt(value, group[0]?.path.slice(0, -1) ?? []);
      return Array.isArray(list) && list.length === group.length ? group.slice(1) : [];
    }),
  );
  return issues.filter((placed) => !spared.has(placed));
}

const wholeFile = (rule: RuleId, message: string, help: string): CheckedFields<never> => ({
  value: null,
  findings: [{ rule, message, help }],
});

/**
 * Checks a document against its schema.
 *
 * @param schema of the whole document
 * @param document sound YAML
 * @returns the value in full, defaults and all, or one finding for each mistake
 */
export function checkFields<Value>(schema: z.ZodType<Value>, document: YamlDocument): CheckedFields<Value> {
  const required = requiredFields(schema).join(', ');
  if (document.root === null) return wholeFile('missing-field', 'The file holds no fields.', `It needs ${required}.`);
  if (!isMap(document.root)) {
    return wholeFile(
      'invalid-value',
      'The file holds no fields; expected lines such as name: value.',
      `${isSeq(document.root) ? 'It is a list: take away the hyphens at its margin. ' : ''}It needs ${required}.`,
    );
  }
  const { value, empty } = convert(document.root, schema);
  const typed: TypedDocument = { schema, document, value };
  const parsed = schema.safeParse(value);
  const findings = emptyFields(typed, empty);
  if (!parsed.success) {
    const told = new Set(empty.map(keyOf));
    const issues = flatten(parsed.error.issues);
    const strangers = strangersIn(issues);
    for (const placed of onceForList(typed, issues)) {
      const key = `${placed.issue.code === 'unrecognized_keys' ? 'keys of ' : ''}${keyOf(placed.path)}`;
      // The first issue of a value tells its mistake; what follows is mostly the same seen from another check.
      if (told.has(key) || isEcho(typed, strangers, placed)) continue;
      told.add(key);
      for (const finding of issueFindings(typed, placed)) findings.push(finding);
    }
  }
  return { value: parsed.success && findings.length === 0 ? parsed.data : null, findings };
}

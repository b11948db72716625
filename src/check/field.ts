/** The rules of single fields: a document's values against its schema. */
import { isMap } from 'yaml';
import type { z } from 'zod';
import { purposeOf, requiredFields, schemaAt, takes, type Schema } from '../schema/takes.ts';
import type { RuleId } from './catalogue.ts';
import { convert } from './convert.ts';
import { flatten, type Path, type PlacedIssue } from './field-issues.ts';
import { emptyWords, expectedWords, valueWords } from './field-words.ts';
import { isBareKey, locate } from './locate.ts';
import { oneOf, quote } from './quote.ts';
import type { Finding } from './rule.ts';
import { didYouMean, suggest } from './suggest.ts';
import type { YamlDocument } from './yaml.ts';

type Unplaced = Omit<Finding, 'path'>;

export interface CheckedFields<Value> {
  /** `null` where anything was found. */
  value: Value | null;
  findings: Unplaced[];
}

/** More names that no field has than anybody mistypes in one mapping. */
const MANY = 100;

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );

const keyOf = (path: Path): string => JSON.stringify(path);

const nameOf = (path: Path): string => path.findLast((step) => typeof step === 'string') ?? 'this file';

const isEntry = (path: Path): boolean => typeof path.at(-1) === 'number';

/** A retraction is the one place where a missing field has a rule of its own. */
const missingRule = (path: Path): RuleId => (path.at(-2) === 'retracted' ? 'retraction-unexplained' : 'missing-field');

const missing = (path: Path, schema: Schema | null): Omit<Unplaced, 'span'> => ({
  rule: missingRule(path),
  message: `The field ${nameOf(path)} is missing; expected ${expectedWords(schema)}.`,
  help: (schema && purposeOf(schema)) ?? undefined,
});

const isRequired = (schema: Schema, path: Path): boolean => {
  const parent = schemaAt(schema, path.slice(0, -1));
  return parent !== null && requiredFields(parent).includes(String(path.at(-1)));
};

interface Scene {
  schema: Schema;
  document: YamlDocument;
  value: unknown;
}

/** `{ source:x }`, of which YAML takes all for the name of a field. */
function gluedWords(document: YamlDocument, path: Path): Pick<Unplaced, 'message' | 'help'> | null {
  const key = String(path.at(-1));
  const [, name] = /^([\w-]+):\S/.exec(key) ?? [];
  if (name === undefined || !isBareKey(document, path)) return null;
  return {
    message: `A space is missing after the colon of ${quote(name)}.`,
    help: `Write ${name}: and then a space.`,
  };
}

/** What is behind a name that no field has, where the name itself shows it. */
function unknownHelp(isBare: boolean, known: readonly string[]): string {
  if (isBare) return 'Inside { } a comma ends a value: put a text with a comma in quotation marks.';
  return `The fields here are ${oneOf(known).replace(/ or (?=[^ ]+$)/, ' and ')}.`;
}

function unknownFields({ schema, document, value }: Scene, keys: readonly string[], path: Path): Unplaced[] {
  const here = schemaAt(schema, path);
  const known = here ? takes(here).maps.flatMap(({ fields }) => [...fields.keys()]) : [];
  const present = at(value, path);
  const absent = known.filter(
    (name) => typeof present === 'object' && present !== null && !Object.hasOwn(present, name),
  );
  return keys.map((key) => {
    const nearest = didYouMean(key, absent);
    const here = [...path, key];
    return {
      rule: 'unknown-field',
      span: locate(document, here, 'key'),
      message: `Unknown field ${quote(key)}${nearest === '' ? '.' : nearest}`,
      help: unknownHelp(isBareKey(document, here), known),
      ...gluedWords(document, here),
    };
  });
}

function emptyFields({ schema, document }: Scene, empty: readonly Path[]): Unplaced[] {
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

function issueFindings(scene: Scene, { issue, path }: PlacedIssue): Unplaced[] {
  const { schema, document, value } = scene;
  if (issue.code === 'unrecognized_keys') return unknownFields(scene, issue.keys, path);
  const inner = schemaAt(schema, path);
  if (issue.code === 'invalid_key') {
    const [first] = issue.issues;
    if (!first) return [];
    const subject = { found: path.at(-1), field: `a key of ${nameOf(path.slice(0, -1))}`, schema: null };
    return [{ span: locate(document, path, 'key'), ...valueWords(subject, first) }];
  }
  const found = at(value, path);
  const span = locate(document, path);
  if (found === undefined) return [{ span, ...missing(path, inner) }];
  return [{ span, ...valueWords({ found, field: nameOf(path), schema: inner, entry: isEntry(path) }, issue) }];
}

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
function isEcho({ value }: Scene, strangers: Strangers, { issue, path }: PlacedIssue): boolean {
  if (issue.code === 'unrecognized_keys') return false;
  if (issue.code === 'custom' && strangers.has(keyOf(path))) return true;
  if (at(value, path) !== undefined) return false;
  const field = String(path.at(-1));
  const beside = strangers.get(keyOf(path.slice(0, -1))) ?? [];
  return beside.some((key) => key.startsWith(`${field}:`) || suggest(key, [field]) !== null);
}

const isWrongKind = ({ issue }: PlacedIssue): boolean =>
  issue.code === 'invalid_type' || issue.code === 'invalid_union';

/** A list of which no entry is of the right kind has one mistake, told at its first entry. */
function onceForList({ value }: Scene, issues: readonly PlacedIssue[]): PlacedIssue[] {
  const wrong = Map.groupBy(
    issues.filter((placed) => isEntry(placed.path) && isWrongKind(placed)),
    ({ path }) => keyOf(path.slice(0, -1)),
  );
  const spared = new Set(
    [...wrong.values()].flatMap((group) => {
      const list = at(value, group[0]?.path.slice(0, -1) ?? []);
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
      `It needs ${required}.`,
    );
  }
  const { value, empty } = convert(document.root, schema);
  const scene: Scene = { schema, document, value };
  const parsed = schema.safeParse(value);
  const findings = emptyFields(scene, empty);
  if (!parsed.success) {
    const told = new Set(empty.map(keyOf));
    const issues = flatten(parsed.error.issues);
    const strangers = strangersIn(issues);
    for (const placed of onceForList(scene, issues)) {
      const key = `${placed.issue.code === 'unrecognized_keys' ? 'keys of ' : ''}${keyOf(placed.path)}`;
      // The first issue of a value tells its mistake; what follows is mostly the same seen from another check.
      if (told.has(key) || isEcho(scene, strangers, placed)) continue;
      told.add(key);
      findings.push(...issueFindings(scene, placed));
    }
  }
  return { value: parsed.success && findings.length === 0 ? parsed.data : null, findings };
}

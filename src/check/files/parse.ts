/** One file's text to what the rules look at, with the problems that can be found in it alone. Pure. */
import type { z } from 'zod';
import { RECORD_TYPES, type RecordType } from '../../model/vocabulary.ts';
import { SCHEMAS } from '../../schema/index.ts';
import { words } from '../../schema/words.ts';
import type { AboutFile, Body, MapFile, RecordFile, SiteFile, WordsFile } from '../content.ts';
import { printedReader } from '../fields/as-printed.ts';
import { checkCharacters } from '../fields/characters.ts';
import { checkFields } from '../fields/check-fields.ts';
import type { Finding, Unplaced } from '../finding.ts';
import type { Span } from '../problem.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { doubtfulText } from '../rules/field/doubtful-text.ts';
import { foreignFields } from '../rules/file/file-folder.ts';
import { emptyAbout } from '../rules/file/file-missing.ts';
import { readOutlines } from '../rules/file/map-file.ts';
import { mergeConflict } from '../rules/file/merge-conflict.ts';
import { splitFrontMatter, unexpectedFrontMatter } from '../rules/yaml/front-matter.ts';
import { locate } from '../yaml/locate.ts';
import { parseYaml, type YamlDocument } from '../yaml/parse-yaml.ts';
import { plainFields } from '../yaml/plain-fields.ts';
import { isProse } from './folders.ts';
import { indexLines } from './line-index.ts';

export interface ParsedFile<File> {
  file: File;
  findings: Finding[];
}

/** The YAML of a file, when it is asked for; `null` where it has none that is sound. */
type Yaml = () => YamlDocument | null;

/** Finds where a value stands: see `locate` of a file. */
type Locator = RecordFile['locate'];

interface Data<Value> {
  value: Value | null;
  yaml: Yaml;
  body: Body | null;
  findings: Unplaced[];
}

/** More findings than anybody reads of one file: those behind are not compared with one another. */
const MANY = 1000;

const NO_YAML: Yaml = () => null;

/**
 * A document that is held only while there is room. Places are asked for where something is wrong, and then it is parsed
 * again: the documents of a long story are larger than all that is made of them.
 *
 * @param text the YAML alone
 * @param base where it begins in its file
 * @param document `null` where it was not parsed yet
 */
function weakly(text: string, base: number, document: YamlDocument | null): Yaml {
  let held = document && new WeakRef(document);
  return () => {
    const known = held?.deref();
    if (known) return known;
    const parsed = parseYaml(text, base);
    if (!parsed.ok) return null;
    held = new WeakRef(parsed.document);
    return parsed.document;
  };
}

const within = (inner: Span | undefined, outer: Span | undefined): boolean =>
  inner !== undefined && outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;

/**
 * Leaves one finding for each mistake: a value that is wrong because of a character nobody sees is explained by that
 * character alone, and one that is wrong for a letter of another alphabet says which letter it is.
 */
function once(fields: readonly Unplaced[], characters: readonly Unplaced[]): Unplaced[] {
  const first = characters.slice(0, MANY);
  const inside = (field: Unplaced, rule: RuleId): Unplaced | undefined =>
    first.find((character) => character.rule === rule && within(character.span, field.span));
  const told = new Set<Unplaced>();
  const left = fields.flatMap((field): Unplaced[] => {
    if (inside(field, 'hidden-characters')) return [];
    const letter = field.rule === 'invalid-value' ? inside(field, 'mixed-script') : undefined;
    if (!letter) return [field];
    told.add(letter);
    return [{ ...field, help: letter.message }];
  });
  return [...left, ...characters.filter((character) => !told.has(character))];
}

const MAY_BE_PRINTED: ReadonlySet<RuleId> = new Set(['mixed-script', 'doubtful-text']);

/** Without the warnings that a comment of the file answers. */
function unanswered(text: string, yamlEnd: number, findings: readonly Unplaced[]): Unplaced[] {
  const isPrinted = printedReader(text, yamlEnd);
  return findings.filter(({ rule, span }) => !MAY_BE_PRINTED.has(rule) || !isPrinted(span));
}

function readData<Value>(text: string, schema: z.ZodType<Value>, hasBody: boolean): Data<Value> {
  const conflict = mergeConflict(text);
  if (conflict) return { value: null, yaml: NO_YAML, body: null, findings: [conflict] };
  let [yaml, base, body]: [string, number, Body | null] = [text, 0, null];
  if (hasBody) {
    const split = splitFrontMatter(text);
    if (!split.ok) return { value: null, yaml: NO_YAML, body: null, findings: [split.finding] };
    ({ yaml, offset: base, body } = split.matter);
  }
  const plain = plainFields(yaml, schema);
  const sound = plain === undefined ? null : schema.safeParse(plain);
  if (sound?.success) {
    const findings = unanswered(text, base + yaml.length, checkCharacters(text, null));
    return { value: sound.data, yaml: weakly(yaml, base, null), body, findings };
  }
  const parsed = parseYaml(yaml, base);
  if (!parsed.ok) return { value: null, yaml: NO_YAML, body, findings: parsed.findings };
  const { document } = parsed;
  const { value, findings } = checkFields(schema, document);
  const first = findings.slice(0, MANY);
  const doubtful = doubtfulText(text, document, schema).filter(
    (doubt) => !first.some(({ span }) => within(doubt.span, span)),
  );
  return {
    value,
    yaml: weakly(yaml, base, document),
    body,
    findings: unanswered(text, base + yaml.length, [...once(findings, checkCharacters(text, document)), ...doubtful]),
  };
}

/** What all files of data have in common. */
const dataFile = (path: string, text: string, locator: Locator) => ({
  path,
  text,
  lines: indexLines(text),
  locate: locator,
});

const locatorIn =
  (yaml: Yaml): Locator =>
  (to, part) => {
    const document = yaml();
    return document ? locate(document, to, part) : { start: 0, end: 0 };
  };

const placed = (path: string, findings: readonly Unplaced[]): Finding[] =>
  findings.map((finding) => ({ path, ...finding }));

/**
 * Reads a record from its file.
 *
 * @param type what the file holds
 * @param id its name without the ending
 * @param path below `content/`
 * @param text the whole file
 */
export function parseRecord(type: RecordType, id: string, path: string, text: string): ParsedFile<RecordFile> {
  const schema: z.ZodType<object> = SCHEMAS[type];
  const { value, yaml, body, findings } = readData(text, schema, isProse(type));
  const record = value === null ? null : { id, ...value };
  // The schema of a type gives the record of that type, which the union of all types cannot express.
  const file = { ...dataFile(path, text, locatorIn(yaml)), type, id, record, body } as RecordFile;
  return { file, findings: placed(path, findings) };
}

/**
 * Reads a record as {@link parseRecord} does, or as one of another type if it stands in the folder of the wrong one:
 * its fields make no sense there, and all of them do elsewhere.
 *
 * @returns in the latter case a record of that type, and one finding that says where it belongs
 */
export function parseMisplaced(type: RecordType, id: string, path: string, text: string): ParsedFile<RecordFile> {
  const here = parseRecord(type, id, path, text);
  const rules = new Set(here.findings.map(({ rule }) => rule));
  const isForeign = rules.delete('unknown-field') && here.findings.length > 1;
  rules.delete('missing-field');
  if (!isForeign || rules.size > 0) return here;
  for (const other of RECORD_TYPES) {
    if (other === type || isProse(other) !== isProse(type)) continue;
    const there = parseRecord(other, id, path, text);
    if (there.file.record === null) continue;
    // The month under which an event belongs is found where its date is compared with its folder.
    return other === 'event' ? there : { ...there, findings: [{ path, ...foreignFields(other) }, ...there.findings] };
  }
  return here;
}

/** Reads `site.yaml`; the parameters are those of {@link parseRecord}. */
export function parseSite(path: string, text: string): ParsedFile<SiteFile> {
  const { value, yaml, findings } = readData(text, SCHEMAS.site, false);
  return {
    file: { ...dataFile(path, text, locatorIn(yaml)), type: 'site', site: value },
    findings: placed(path, findings),
  };
}

/** Reads `words.yaml`; the parameters are those of {@link parseRecord}. A file without a word replaces none. */
export function parseWords(path: string, text: string): ParsedFile<WordsFile> {
  const { value, yaml, findings } = readData<Record<string, unknown>>(text, words, false);
  const document = yaml();
  const isEmpty = document !== null && document.root === null;
  return {
    file: { ...dataFile(path, text, locatorIn(yaml)), type: 'words', words: isEmpty ? {} : value },
    findings: isEmpty ? [] : placed(path, findings),
  };
}

/** Reads `about.md`, which is prose alone; the parameters are those of {@link parseRecord}. */
export function parseAbout(path: string, text: string): ParsedFile<AboutFile> {
  const fault = mergeConflict(text) ?? emptyAbout(text) ?? unexpectedFrontMatter(text);
  // What is not prose is not looked at as if it were.
  const body = { text: fault ? '' : text, offset: 0 };
  const file: AboutFile = { path, text, lines: indexLines(text), type: 'about', body };
  return { file, findings: placed(path, fault ? [fault] : checkCharacters(text, null, false)) };
}

/**
 * A record whose file cannot be read as text. It still counts as a target of references.
 *
 * @param type what the file would hold
 * @param id its name without the ending
 * @param path below `content/`
 */
export function unreadRecord(type: RecordType, id: string, path: string): RecordFile {
  return { ...dataFile(path, '', locatorIn(NO_YAML)), type, id, record: null, body: null };
}

/** A file of `map/`. */
export function parseMap(path: string, text: string): ParsedFile<MapFile> {
  const conflict = mergeConflict(text);
  const { outlines, findings } = conflict ? { outlines: null, findings: [conflict] } : readOutlines(text);
  return {
    file: { path, outlines },
    findings: findings.map((finding) => ({ path, ...finding })),
  };
}

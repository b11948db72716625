/** One file's text to what the rules look at, with the problems that can be found in it alone. Pure. */
import type { z } from 'zod';
import type { RecordType } from '../model/vocabulary.ts';
import { SCHEMAS } from '../schema/index.ts';
import { checkCharacters } from './characters.ts';
import type { AboutFile, Body, DataPath, RecordFile, SiteFile } from './content.ts';
import { checkFields } from './field.ts';
import { splitFrontMatter } from './front-matter.ts';
import { locate } from './locate.ts';
import { indexLines } from './position.ts';
import type { Span } from './problem.ts';
import type { Finding } from './rule.ts';
import { parseYaml, type YamlDocument } from './yaml.ts';

export interface ParsedFile<File> {
  file: File;
  findings: Finding[];
}

interface Data<Value> {
  value: Value | null;
  document: YamlDocument | null;
  body: Body | null;
  findings: Omit<Finding, 'path'>[];
}

const within = (inner: Span | undefined, outer: Span | undefined): boolean =>
  inner !== undefined && outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;

function readData<Value>(text: string, schema: z.ZodType<Value>, hasBody: boolean): Data<Value> {
  let [yaml, base, body]: [string, number, Body | null] = [text, 0, null];
  if (hasBody) {
    const split = splitFrontMatter(text);
    if (!split.ok) return { value: null, document: null, body: null, findings: [split.finding] };
    ({ yaml, offset: base, body } = split.matter);
  }
  const parsed = parseYaml(yaml, base);
  if (!parsed.ok) return { value: null, document: null, body, findings: parsed.findings };
  const { document } = parsed;
  const { value, findings } = checkFields(schema, document);
  const characters = checkCharacters(text, document);
  const hidden = characters.filter(({ rule }) => rule === 'hidden-characters');
  // A value that is wrong because of a character nobody sees is explained by that character alone.
  const fields = findings.filter(({ span }) => !hidden.some((character) => within(character.span, span)));
  return { value, document, body, findings: [...fields, ...characters] };
}

function dataFile(path: string, text: string, document: YamlDocument | null) {
  return {
    path,
    text,
    lines: indexLines(text),
    locate: (to: DataPath, part?: 'key' | 'value'): Span =>
      document ? locate(document, to, part) : { start: 0, end: 0 },
  };
}

const placed = (path: string, findings: readonly Omit<Finding, 'path'>[]): Finding[] =>
  findings.map((finding) => ({ path, ...finding }));

/** Whether records of a type are Markdown files with front matter, not YAML files. */
export const isProse = (type: RecordType): boolean => type === 'event' || type === 'thread';

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
  const { value, document, body, findings } = readData(text, schema, isProse(type));
  const record = value === null ? null : { id, ...value };
  // The schema of a type gives the record of that type, which the union of all types cannot express.
  const file = { ...dataFile(path, text, document), type, id, record, body } as RecordFile;
  return { file, findings: placed(path, findings) };
}

/** Reads `site.yaml`; the parameters are those of {@link parseRecord}. */
export function parseSite(path: string, text: string): ParsedFile<SiteFile> {
  const { value, document, findings } = readData(text, SCHEMAS.site, false);
  return { file: { ...dataFile(path, text, document), type: 'site', site: value }, findings: placed(path, findings) };
}

/** Reads `about.md`, which is prose alone; the parameters are those of {@link parseRecord}. */
export function parseAbout(path: string, text: string): ParsedFile<AboutFile> {
  const file: AboutFile = { path, text, lines: indexLines(text), type: 'about', body: { text, offset: 0 } };
  return { file, findings: placed(path, checkCharacters(text, null)) };
}

/**
 * A record whose file cannot be read as text. It still counts as a target of references.
 *
 * @param type what the file would hold
 * @param id its name without the ending
 * @param path below `content/`
 */
export function unreadRecord(type: RecordType, id: string, path: string): RecordFile {
  return { ...dataFile(path, '', null), type, id, record: null, body: null };
}

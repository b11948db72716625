/** A record as a new file: what is known, what is to be filled in, and every other field with what it is for. Pure. */
import type { PhrasingContent, RootContent } from 'mdast';
import { isScalar, isSeq, Scalar, visit } from 'yaml';
import { isProse } from '../check/files/folders.ts';
import { PLACEHOLDER } from '../check/rules/field/placeholder-text.ts';
import { plainDocument } from '../check/yaml/plain-document.ts';
import { markdown } from '../markdown/dialect.ts';
import { isMapping } from '../model/mapping.ts';
import type { RecordType } from '../model/vocabulary.ts';
import { SCHEMAS } from '../schema/index.ts';
import { purposeOf, requiredFields, takes, type Schema } from '../schema/takes.ts';
import type { Data, RecordData } from './answers.ts';

/** Before what an editor is to write. */
export const MARK = `${PLACEHOLDER}: `;

/** Fields that only a record which was published before needs, and what is said of them. They stand behind the others. */
const LATER = new Map<string, (purpose: string) => string>([
  ['named', () => 'Later, if another document tells who the people of by_words are: all of them, and who says so.'],
  ['retracted', () => 'Later, if its source takes it back. The statement stays.'],
  ['corrections', () => 'Later, if something published turns out wrong: one entry for each change, the newest last.'],
  ['withdrawn', () => 'Later, if we no longer stand by the event. The file stays, and its page gives notice.'],
  ['former_ids', (purpose) => `Later, if it gets another id or place. ${purpose}`],
]);

/** Longest line, as Prettier and the project's own content keep it. */
const WIDTH = 110;

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** One field as YAML: lists on one line, long text folded. */
function fieldYaml(name: string, value: unknown, width: number): string[] {
  const document = plainDocument({ [name]: value });
  visit(document, (_, node) => {
    if (isSeq(node)) node.flow = true;
    else if (isScalar(node) && typeof node.value === 'string' && node.value.length > width - name.length - 2) {
      node.type = node.value.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
    }
  });
  return document.toString({ lineWidth: width, flowCollectionPadding: false }).trimEnd().split('\n');
}

/** The fields of a mapping, or of the entries of a list, to be filled in; nothing where a text can stand there. */
function formOf(schema: Schema): string {
  const { text, maps, list } = takes(schema);
  if (list !== null && maps.length === 0) {
    const entry = formOf(list);
    return entry && ` [${entry.trim()}]`;
  }
  const names = maps.flatMap(({ fields }) => [...fields.keys()]);
  return text !== null || names.length === 0 ? '' : ` { ${names.map((name) => `${name}:`).join(', ')} }`;
}

interface Part {
  schema: Schema;
  data: Data;
  /** Names of fields at this depth that are to be filled in. */
  due: ReadonlySet<string>;
  width: number;
}

/** A list of mappings, each entry after a hyphen, with its fields as {@link partLines} writes them. */
function entriesOf(schema: Schema, entries: readonly Data[], width: number): string[] {
  const entry = takes(schema).list;
  if (entry === null) return [];
  return entries.flatMap((data) => {
    const lines = partLines({ schema: entry, data, due: new Set(), width: width - 4 });
    const first = lines.findIndex((line) => !line.startsWith('#'));
    return lines.map((line, index) => `${index < first ? '  ' : index === first ? '  - ' : '    '}${line}`);
  });
}

function partLines({ schema, data, due, width }: Part): string[] {
  const required = new Set(requiredFields(schema));
  const known = takes(schema).maps.flatMap(({ fields }) => [...fields]);
  const fields = [...known.filter(([name]) => !LATER.has(name)), ...known.filter(([name]) => LATER.has(name))];
  return fields.flatMap(([name, field]): string[] => {
    const value = data[name];
    // When an editor looked at it again is nothing to say of a new record.
    if (value === undefined && name === 'checked') return [];
    const marked = value === undefined && (due.has(name) || required.has(name));
    const said = LATER.get(name) ?? String;
    const purpose = wrapped(`${marked ? MARK : ''}${said(purposeOf(field) ?? '')}`, width - 2).map(
      (line) => `# ${line}`,
    );
    // On a line of its own: behind a value, the check takes a comment for a part of it that YAML cuts off.
    if (value === undefined) return [...purpose, marked ? `${name}:` : `# ${name}:${formOf(field)}`];
    if (Array.isArray(value) && value.every(isMapping)) {
      return [...purpose, `${name}:`, ...entriesOf(field, value, width)];
    }
    return [...purpose, ...fieldYaml(name, value, width)];
  });
}

/**
 * The account begins as the statement itself, cited, so that there is something true to go on from. It stays on one
 * line: at the beginning of another, a word such as "-" would be Markdown.
 */
function accountOf(data: Data): string {
  const [claim] = (data['claims'] ?? []) as { id: string; text?: string }[];
  if (!claim?.text) return '';
  const text: PhrasingContent = { type: 'text', value: claim.text.replace(/\s+/g, ' ') };
  const cited: PhrasingContent = { type: 'footnoteReference', identifier: claim.id, label: claim.id };
  const paragraph: RootContent = { type: 'paragraph', children: [text, cited] };
  return `\n${markdown.stringify({ type: 'root', children: [paragraph] })}`;
}

/**
 * The text of a record's new file.
 *
 * @param type what the file holds
 * @param record what is known of it
 */
export function skeletonOf(type: RecordType, { data, due }: RecordData): string {
  const names = due.filter(({ length }) => length === 1).map(([name]) => String(name));
  const lines = partLines({ schema: SCHEMAS[type], data, due: new Set(names), width: WIDTH });
  const yaml = `${lines.join('\n')}\n`;
  return isProse(type) ? `---\n${yaml}---\n${accountOf(data)}` : yaml;
}

/** The text of a new `site.yaml`. */
export const siteYaml = (data: Data): string =>
  `${partLines({ schema: SCHEMAS.site, data, due: new Set(), width: WIDTH }).join('\n')}\n`;

/** The fields of a new file that are marked to be filled in, with their lines, from 1. */
export function marksIn(text: string): { line: number; field: string }[] {
  return [...text.matchAll(/^ *# FILL IN: .*\n(?: *#.*\n)*? *(?:- )?(\w+):$/gm)].map(
    ({ 0: found, 1: field = '', index }) => ({
      line: text.slice(0, index + found.length).split('\n').length,
      field,
    }),
  );
}

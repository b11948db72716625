/** What to say of a value that its schema refuses: what was found, what was expected, the nearest valid choice. */
import type { z } from 'zod';
import { isDecimal } from '../../model/decimal.ts';
import { DECIMAL } from '../../schema/answer.ts';
import { faultOf, type Fault } from '../../schema/fault.ts';
import { purposeOf, requiredOf, takes, type Mapping, type Schema } from '../../schema/takes.ts';
import { ID_FORM, isId, LINE_FORM } from '../../schema/text.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { dateWords } from '../rules/field/invalid-date.ts';
import { invalidUrl } from '../rules/field/invalid-url.ts';
import { tooLong } from '../rules/field/too-long.ts';
import { asWritten } from '../words/as-written.ts';
import { nearId } from '../words/near-id.ts';
import { nearNumber } from '../words/near-number.ts';
import { oneOf } from '../words/one-of.ts';
import { didYouMean } from '../words/suggest.ts';

export interface Words {
  rule: RuleId;
  message: string;
  help?: string | undefined;
}

/** What is looked at: a value that is there, where it stands, and what may stand there. */
export interface Subject {
  found: unknown;
  /** The field's name, for people. */
  field: string;
  schema: Schema | null;
  /** Whether it is one entry of a list. */
  entry?: boolean;
}

const foundWords = (found: unknown): string => {
  if (typeof found === 'string') return asWritten(found);
  if (Array.isArray(found)) return 'list';
  return typeof found === 'object' && found !== null ? 'group of fields' : String(found);
};

/** A mapping as it is written: `{ lat: …, lon: … }`, with what must be there, else with all that may be. */
function mapWords(shape: Mapping): string {
  const required = requiredOf(shape);
  const names = required.length > 0 ? required : [...shape.fields.keys()];
  return `{ ${names.length > 0 ? names.map((name) => `${name}: …`).join(', ') : 'name: value'} }`;
}

/**
 * What a schema takes, to complete "expected …".
 *
 * @param schema `null` where nothing is known
 */
export function expectedWords(schema: Schema | null): string {
  if (schema === null) return 'another value';
  const { boolean, number, text, choices, list, maps, null: nullable } = takes(schema);
  const kinds = [
    ...(boolean ? ['true or false'] : []),
    ...(number ? ['a number'] : []),
    ...(text === null ? [] : [choices.length > 0 ? oneOf(choices) : text]),
    ...(nullable ? ['null'] : []),
    ...(list ? ['a list'] : []),
    ...maps.map(mapWords),
  ];
  return oneOf(kinds);
}

/** What to do about ids that stand beside one another as one text. */
function bracketsHelp(found: string): string | undefined {
  const ids = found.split(',').map((id) => id.trim());
  return ids.every(isId) ? `Write it in brackets: [${ids.join(', ')}].` : undefined;
}

function kindHelp({ found, schema, entry }: Subject): string | undefined {
  if (schema === null) return undefined;
  const { boolean, number, list, text, maps } = takes(schema);
  if (list && entry === true) return 'Write each group of entries in brackets of its own: [[one, two]].';
  if (list && typeof found === 'string') {
    const help = bracketsHelp(found);
    if (help !== undefined) return help;
  }
  if (list) return 'Write the entries in brackets, [one, two], or each on a line of its own after a hyphen.';
  if (Array.isArray(found) && text !== null) return 'Write a single value, without brackets or hyphens.';
  if (typeof found !== 'string') return undefined;
  if (text === null && maps.length > 0) return 'Write each of its fields with its name: name: value.';
  if (boolean && /^(?:true|false)$/i.test(found)) return 'Leave out the quotation marks.';
  if (boolean && /^(?:yes|no|on|off|y|n)$/i.test(found))
    return 'YAML 1.2 takes these words for text: write true or false.';
  const near = text === DECIMAL ? nearNumber(found) : null;
  if (near !== null && isDecimal(near)) return `If it is ${near}, write that.`;
  if (number && found.trim() !== '' && Number.isFinite(Number(found))) return 'Leave out the quotation marks.';
  return undefined;
}

const unexpected = ({ found, field }: Subject, expected: string, choices: Iterable<string> = []): string => {
  const nearest = typeof found === 'string' ? didYouMean(found, choices) : '';
  return `Unexpected ${foundWords(found)} for ${field}; expected ${expected}${nearest === '' ? '.' : nearest}`;
};

const ID_HELP = 'The id of a record is the name of its file without the ending.';

function formWords(subject: Subject, form: string): Words {
  const rule = 'invalid-value';
  if (form === LINE_FORM) {
    return { rule, message: unexpected(subject, form), help: 'Write it on one line, or put ">-" in place of "|".' };
  }
  if (form !== ID_FORM) return { rule, message: unexpected(subject, form) };
  const { found, schema } = subject;
  const near = typeof found === 'string' ? nearId(found) : null;
  const message = `${unexpected(subject, form).slice(0, -1)}${near === null ? '.' : `; did you mean "${near}"?`}`;
  const several = typeof found === 'string' && schema && takes(schema).list ? bracketsHelp(found) : undefined;
  return { rule, message, help: several ?? ID_HELP };
}

function faultWords(subject: Subject, fault: Fault): Words {
  const { found, field } = subject;
  switch (fault.about) {
    case 'date':
      return { rule: 'invalid-date', ...dateWords(String(found), field, fault.fault) };
    case 'url':
      return invalidUrl(found, unexpected(subject, fault.expected).slice(0, -1));
    case 'value':
      return { rule: 'invalid-value', message: unexpected(subject, fault.expected, fault.choices) };
  }
}

const entries = (count: number | bigint): string => `${count} ${Number(count) === 1 ? 'entry' : 'entries'}`;

function sizeWords(subject: Subject, issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Words {
  const { found, field } = subject;
  const [limit, bound] = issue.code === 'too_big' ? [issue.maximum, 'at most'] : [issue.minimum, 'at least'];
  if (typeof found === 'string') {
    if (issue.code === 'too_small') return emptyWords(subject);
    return tooLong(subjectWords(field), found.trim().length, limit);
  }
  if (Array.isArray(found)) {
    const has = found.length === 0 ? 'is empty' : `has ${entries(found.length)}`;
    return { rule: 'invalid-value', message: `The list ${field} ${has}; expected ${bound} ${entries(limit)}.` };
  }
  const exclusive = issue.inclusive === false ? (issue.code === 'too_big' ? 'less than' : 'more than') : bound;
  return { rule: 'invalid-value', message: unexpected(subject, `${exclusive} ${limit}`) };
}

/** What is looked at, where a sentence begins with it: a field by its name, or a key of one. */
const subjectWords = (field: string): string =>
  field.startsWith('a key of ') ? field.replace('a', 'A') : `The field ${asWritten(field)}`;

/** What to say of a field, or of an entry of a list, that is there and holds nothing. */
export function emptyWords({ field, schema, entry }: Omit<Subject, 'found'>): Words {
  const what = entry === true ? `An entry of ${field}` : subjectWords(field);
  return {
    rule: 'invalid-value',
    message: `${what} is empty; expected ${expectedWords(schema)}.`,
    help: entry === true ? 'Write a value, or remove the entry.' : 'Write a value, or leave the field out.',
  };
}

/**
 * What to say of a value that is there and not as it should be.
 *
 * @param subject the value and its place
 * @param issue what zod found
 */
export function valueWords(subject: Subject, issue: z.core.$ZodIssue): Words {
  const fault = faultOf(issue);
  if (fault) return faultWords(subject, fault);
  const rule = 'invalid-value';
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return sizeWords(subject, issue);
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const help = kindHelp(subject) ?? (subject.schema && purposeOf(subject.schema)) ?? undefined;
      return { rule, message: unexpected(subject, oneOf(choices), choices), help };
    }
    case 'invalid_format':
      return formWords(subject, issue.message);
    case 'invalid_type': {
      const expected = issue.expected === 'int' ? 'a whole number' : expectedWords(subject.schema);
      return { rule, message: unexpected(subject, expected), help: kindHelp(subject) };
    }
    default:
      return { rule, message: unexpected(subject, expectedWords(subject.schema)), help: kindHelp(subject) };
  }
}

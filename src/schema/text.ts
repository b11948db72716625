/** Text as fields take it: trimmed, not empty, of limited length. */
import { z } from 'zod';
import { issueOf } from './fault.ts';

/** How many entries a list may hold: far more than any story needs, and still finite. */
export const LIST_LIMIT = 500;

/** Longest prose in a field, in UTF-16 units. */
const PROSE_LIMIT = 2000;

const ID = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** Longest id, in characters. */
export const ID_LIMIT = 80;

/** What an id looks like, to complete "expected …". */
export const ID_FORM = 'an id: lower-case letters a to z, digits and hyphens';

/** Whether a text can be an id (design: `2-content-model`). */
export const isId = (text: string): boolean => text.length <= ID_LIMIT && ID.test(text);

/**
 * Text of one line.
 *
 * @param limit the most UTF-16 units it may hold
 */
export function line(limit: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(limit)
    .regex(/^[^\r\n]*$/, { error: 'text without line breaks' });
}

/**
 * Text that may run over several lines.
 *
 * @param limit the most UTF-16 units it may hold
 */
export function prose(limit = PROSE_LIMIT) {
  return z.string().trim().min(1).max(limit);
}

/** An id of a record, or of a claim within its event. */
export const id = z.string().min(1).max(ID_LIMIT).regex(ID, { error: ID_FORM });

/** `claim` of the same event, or `event#claim`. */
export const claimReference = z
  .string()
  .min(1)
  .max(2 * ID_LIMIT + 1)
  .regex(/^(?:[a-z0-9][a-z0-9-]*#)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/, {
    error: 'the id of a claim of this event, or event#claim',
  });

/**
 * A list of limited length; empty where the field is left out.
 *
 * @param entry what the list holds
 */
export function list<Entry extends z.ZodType>(entry: Entry) {
  return z.array(entry).max(LIST_LIMIT).default([]);
}

/**
 * One entry, or a list of them; always a list once read, empty where the field is left out.
 *
 * @param entry a schema whose values are not lists themselves
 */
export function oneOrMany<Entry extends z.ZodType>(entry: Entry) {
  const many = z.array(entry).max(LIST_LIMIT);
  const one = entry.transform((value): z.output<typeof many> => [value]);
  return z.union([one, many]).default([]);
}

/** A language tag of BCP 47 (RFC 5646), such as `en` or `uk`. */
export const language = z
  .string()
  .max(35)
  .check(({ value, issues }) => {
    if (!isLanguage(value))
      issues.push(issueOf(value, { about: 'value', expected: 'a language tag such as en, ru or uk' }));
  });

function isLanguage(tag: string): boolean {
  try {
    // A primary subtag of four letters or more is well-formed, but no such language is registered: "english".
    return new Intl.Locale(tag).language.length <= 3;
  } catch {
    return false;
  }
}

/** Other languages' names: language tag to name. */
export const names = z.record(language, line(160)).default({});

/** Other names and spellings. */
export const aliases = list(line(160));

/** Ids that the record had before; its old addresses lead to the new one. */
export const formerIds = list(id).describe('Ids that this record had before. Their addresses lead to this one.');

/** Text as fields take it: trimmed, not empty, of limited length. */
import { z } from 'zod';
import { issueOf } from './fault.ts';

/** How many entries a list may hold: far more than any story needs, and still finite. */
const LIST_LIMIT = 500;

/** Longest prose in a field, in UTF-16 units. */
const PROSE_LIMIT = 2000;

const ID = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** Longest id, in characters. */
export const ID_LIMIT = 80;

/** What an id looks like, to complete "expected …". */
export const ID_FORM = 'an id: lower-case letters a to z, digits and hyphens';

/** Whether a text can be an id (docs/content-model.md, Ids). */
export const isId = (text: string): boolean => text.length <= ID_LIMIT && ID.test(text);

/** What text of one line looks like, to complete "expected …". */
export const LINE_FORM = 'text without line breaks';

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
    .regex(/^[^\r\n]*$/, { error: LINE_FORM });
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
export const id = z.string().meta({ title: 'an id' }).min(1).max(ID_LIMIT).regex(ID, { error: ID_FORM });

/** `claim` of the same event, or `event#claim`. */
export const claimReference = z
  .string()
  .meta({ title: 'an id' })
  .min(1)
  .max(2 * ID_LIMIT + 1)
  .regex(/^(?:[a-z0-9][a-z0-9-]*#)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/, {
    error: 'the id of a claim of this event, or event#claim',
  });

/** `event#claim`. */
export const claimKey = z
  .string()
  .meta({ title: 'an id' })
  .min(1)
  .max(2 * ID_LIMIT + 1)
  .regex(/^[a-z0-9][a-z0-9-]*#[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/, { error: 'event#claim, as it was in its address' });

/** What tells an entry of a list from the others, the first of it what it is called; nothing where two may be alike. */
type Telling<Entry extends z.ZodType> = (value: z.output<Entry>) => readonly (string | undefined)[];

const ofText = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);

function entries<Entry extends z.ZodType>(entry: Entry, tellingOf: Telling<Entry> = ofText) {
  return z
    .array(entry)
    .max(LIST_LIMIT)
    .check(({ value, issues }) => {
      if (value.length > LIST_LIMIT) return;
      const seen = new Set<string>();
      for (const [index, one] of value.entries()) {
        const telling = tellingOf(one);
        if (telling.length === 0) continue;
        const key = JSON.stringify(telling);
        if (seen.has(key)) issues.push(issueOf(telling[0], { about: 'value', expected: 'each entry once' }, [index]));
        seen.add(key);
      }
    });
}

/**
 * A list of limited length, of texts each once; empty where the field is left out.
 *
 * @param entry what the list holds
 * @param tellingOf of entries that are no texts, where each stands once: what tells them apart
 */
export function list<Entry extends z.ZodType>(entry: Entry, tellingOf?: Telling<Entry>) {
  return entries(entry, tellingOf).default([]);
}

/**
 * One entry, or a list of them.
 *
 * @param entry a schema whose values are not lists themselves
 * @param tellingOf as of {@link list}
 * @returns a schema of what is always a list once read
 */
export function oneOrSome<Entry extends z.ZodType>(entry: Entry, tellingOf?: Telling<Entry>) {
  const many = entries(entry, tellingOf);
  const one = entry.transform((value): z.output<typeof many> => [value]);
  return z.union([one, many]);
}

/** As {@link oneOrSome}, empty where the field is left out. */
export function oneOrMany<Entry extends z.ZodType>(entry: Entry, tellingOf?: Telling<Entry>) {
  return oneOrSome(entry, tellingOf).default([]);
}

/** A language tag of BCP 47 (RFC 5646) in its usual form, such as `en` or `uk`. */
export const language = z
  .string()
  .meta({ title: 'a language tag' })
  .max(35)
  .check(({ value, issues }) => {
    const usual = usualTag(value);
    if (usual === value) return;
    const expected =
      usual === null ? 'a language tag such as en, ru or uk' : `the language tag in its usual form, ${usual}`;
    issues.push(issueOf(value, { about: 'value', expected }));
  });

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Tags that were looked at, in their usual form: a story has few, and looking at one takes long. */
const usualTags = new Map<string, string>();

function usualTag(tag: string): string | null {
  const known = usualTags.get(tag);
  if (known !== undefined) return known;
  try {
    const locale = new Intl.Locale(tag);
    // Well-formed is not registered: no language is "english", and "ua" is a country.
    const exists = locale.language.length === 3 || LANGUAGE_NAMES.of(locale.language) !== undefined;
    if (!exists || locale.language.length > 3) return null;
    usualTags.set(tag, locale.toString());
    return locale.toString();
  } catch {
    return null;
  }
}

/** Other languages' names: language tag to name. */
export const names = z.record(language, line(160)).default({});

/** Other names and spellings. */
export const aliases = list(line(160));

/** Of a name: its number in grammar, which no program can tell ("The Times" is one paper). */
export const plural = z
  .boolean()
  .optional()
  .describe('true where the name is in the plural, and verbs after it are: "The Weekly Tidings report".');

/** Ids that the record had before; its old addresses lead to the new one. */
export const formerIds = list(id).describe(
  'Ids that this record had before, the oldest first. Their addresses lead to this one.',
);

/** The JSON Schema of `words.yaml` for editors: which words there are, and what each says now or is given. */
import { remark } from './list-words.ts';
import { wordsAt, type WordPath } from './word-paths.ts';

/** As far as it is used here: JSON Schema, draft 7. */
export interface WordsSchema {
  type: 'object' | 'string' | 'array';
  description?: string;
  properties?: Record<string, WordsSchema>;
  items?: WordsSchema;
  additionalProperties?: boolean;
}

function objectOf(keys: readonly string[], inner: (key: string) => WordsSchema): WordsSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, inner(key)])),
    additionalProperties: false,
  };
}

/** Every plural category that a language may have (CLDR, Language Plural Rules). */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * The schema, the same for each story and language: the file belongs to the code. Which categories the site's language
 * has, the check says.
 *
 * @param words all words that can be replaced, in English
 */
export function wordsSchema(words: unknown, path: WordPath = []): WordsSchema {
  const kind = wordsAt(words, path);
  switch (kind.is) {
    case 'group':
      return objectOf(kind.keys, (key) => wordsSchema(words, [...path, key]));
    case 'forms':
      return objectOf(CATEGORIES, () => ({ type: 'string', description: remark(words, path) }));
    case 'list':
      return { type: 'array', items: { type: 'string' }, description: remark(words, path) };
    case 'text':
    case 'sentence':
    case 'none':
      return { type: 'string', description: remark(words, path) };
  }
}

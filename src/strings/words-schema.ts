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

/**
 * @param words all words that can be replaced
 * @param lang of whose plural categories the forms are: BCP 47
 */
export function wordsSchema(words: unknown, lang: string, path: WordPath = []): WordsSchema {
  const kind = wordsAt(words, path);
  switch (kind.is) {
    case 'group':
      return objectOf(kind.keys, (key) => wordsSchema(words, lang, [...path, key]));
    case 'forms': {
      const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
      return objectOf(pluralCategories, () => ({ type: 'string', description: remark(words, path) }));
    }
    case 'list':
      return { type: 'array', items: { type: 'string' }, description: remark(words, path) };
    case 'text':
    case 'sentence':
    case 'none':
      return { type: 'string', description: remark(words, path) };
  }
}

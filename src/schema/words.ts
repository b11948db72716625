/**
 * `words.yaml` as far as its shape goes: groups of groups of texts. Which words there are, and what each is given, the
 * interface knows: `src/strings/`.
 */
import { z } from 'zod';

/** Several times the longest of ours: a word stands on every page. */
const text = z.string().max(2000);
const texts = z.array(text);
const group = <Inner extends z.ZodType>(inner: Inner) => z.record(text, z.union([text, texts, inner]));

/** As deep as the words lie. */
export const words = group(group(group(group(z.record(text, text)))));

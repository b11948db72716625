/** Something that is made of texts, kept from one run to the next. */
import { hash } from 'node:crypto';
import type { KeptTexts } from './texts.ts';

/**
 * What was made the last time of the same, else what is made now, which is then kept.
 *
 * @param texts where it is kept; `null` where nothing is
 * @param of all that it is made of, besides what the texts have in common
 * @param make makes what comes back from JSON as it is
 */
export function keptOr<Made>(texts: KeptTexts | null, of: readonly string[], make: () => Made): Made {
  if (!texts) return make();
  const key = hash('sha256', JSON.stringify(of), 'base64');
  const known = texts.take(key);
  if (known !== null) return JSON.parse(known) as Made;
  const made = make();
  texts.keep(key, JSON.stringify(made));
  return made;
}

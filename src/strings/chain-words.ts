/** Where a document got a statement from, in words. */
import type { Via } from '../model/record.ts';
import type { Strings } from './strings.ts';

/** A step of the way, and those before it. */
interface Step<Document> extends Pick<Via, 'how' | 'basis'> {
  /** `null` where it is not known, or there is none. */
  source: Document | null;
  /** Whether the speaker spoke to the document that got it. */
  direct: boolean;
  further: readonly Step<Document>[];
}

function stepInWords<Document>(
  { how, source, direct }: Step<Document>,
  { claim: words, unknownDocument }: Strings,
): (string | Document)[] {
  if (source !== null) return [`${words.via(how)} `, source];
  if (direct) return [words.direct];
  return [how === 'describes' ? `${words.via(how)} ${unknownDocument}` : words.unknownVia];
}

/**
 * The way of a statement to a document, step by step to its origin as far as we know it.
 *
 * @param first whether nothing stands before it
 * @returns words, and the documents among them, to be joined as they are
 */
export function chainInWords<Document>(
  steps: readonly Step<Document>[],
  strings: Strings,
  first = false,
): (string | Document)[] {
  return steps.flatMap((step, at) => [
    at > 0 ? strings.semicolon : first ? '' : strings.comma,
    ...stepInWords(step, strings),
    step.basis === 'inferred' ? ` (${strings.claim.inferred})` : '',
    ...chainInWords(step.further, strings),
  ]);
}

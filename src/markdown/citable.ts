/** The Markdown of citations: `[^id]` leads to a statement in the front matter, so that the text itself needs no definition. */
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Construct, Extension } from 'micromark-util-types';

const LEFT_BRACKET = 91;
const RIGHT_BRACKET = 93;

/**
 * Lets the footnotes of GitHub's Markdown be called by some labels without a definition, as if a definition of each
 * stood before the text.
 *
 * @param labels what may stand between `[^` and `]`
 * @returns an extension for one text, after that for footnotes
 */
export function citable(labels: Iterable<string>): Extension {
  const known = [...labels].map(normalizeIdentifier);
  // Matches nothing itself: it comes before what looks for calls, and tells it what is defined.
  const tell: Construct = {
    name: 'citable',
    tokenize(_effects, _ok, nok) {
      const { parser } = this;
      const defined = (parser.gfmFootnotes ??= []);
      if (known.some((label) => !defined.includes(label))) defined.push(...known);
      return nok;
    },
  };
  return { text: { [LEFT_BRACKET]: tell, [RIGHT_BRACKET]: tell } };
}

/** Links that Markdown takes for text, brackets and all: `broken-link`. */
import { inProse, sourceOf, visitsOf, type ProseFile } from './prose.ts';
import { asWritten } from '../words/as-written.ts';
import type { Finding } from '../finding.ts';

/** What a link is left as: `[words](two words)`, `[words](unclosed`, `[words] (address.md)`, `[[words]]`. */
const UNFINISHED =
  /(?<!\\)\[\[[^[\]\r\n]{1,80}\]\]|(?<!\\)\](?:\([^)\r\n]{0,80}\)?|\s\((?:https?:|\.{0,2}\/|[\w/-]{1,80}\.(?:md|ya?ml)\b)[^)\r\n]{0,80}\)?)/g;

const HELP = 'A link is written [words](address), with no space between the brackets and none in the address.';

/** Checks the text of a file for what was meant to be a link. */
export function checkUnfinished(file: ProseFile): Finding[] {
  return [...visitsOf(file)].flatMap(({ node, span }): Finding[] => {
    if (node.type !== 'text' || node.position === undefined) return [];
    return [...sourceOf(file, span).matchAll(UNFINISHED)].map(({ 0: found, index }) => {
      const start = span.start + index;
      const message = `${asWritten(found)} is no link, and readers would see it as it is written.`;
      return { ...inProse(file, { start, end: start + found.length }), rule: 'broken-link', message, help: HELP };
    });
  });
}

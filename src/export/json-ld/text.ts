/** Structured data as it stands in a page: JSON-LD 1.1 (W3C) in the words of schema.org. */
import type { Graph, Thing } from 'schema-dts';

/** What would end the element, begin a comment in it, or break lines in old scripts. */
const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Things as the content of `<script type="application/ld+json">`, in which no text can end the element.
 *
 * @param things those that the page tells of, its main one first
 */
export function jsonLdText(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? character);
}

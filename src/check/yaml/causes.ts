/** Why YAML does not parse, in the words of somebody who has never heard of YAML. */
import type { YAMLError } from 'yaml';
import type { Span } from '../problem.ts';
import {
  badIndent,
  bullet,
  deeperLine,
  gluedDash,
  listOnLine,
  noSpaceAfterColon,
  notAField,
  strayEntry,
  tab,
  wideColon,
} from './causes-lines.ts';
import {
  afterQuote,
  badEscape,
  bareStart,
  colonInText,
  doubleComma,
  oddSpace,
  oddSpaceAfterColon,
  openBracket,
  openQuote,
} from './causes-text.ts';
import { lineAt, type Cause, type Scene } from './scene.ts';
import type { Sighting } from './tokens.ts';

/** In the order in which they are tried: the first that fits is the one that is told. */
const CAUSES: readonly ((scene: Scene) => Cause | null)[] = [
  tab,
  ({ sightings }) => oddSpace(sightings),
  oddSpaceAfterColon,
  bullet,
  openQuote,
  badEscape,
  afterQuote,
  openBracket,
  doubleComma,
  listOnLine,
  bareStart,
  gluedDash,
  strayEntry,
  colonInText,
  deeperLine,
  noSpaceAfterColon,
  wideColon,
  badIndent,
  notAField,
];

/** A span that ends no earlier than it begins: after a lone carriage return the parser's own may. */
const forwards = ({ start, end }: Span): Span => ({ start, end: Math.max(start, end) });

/**
 * Explains why a text is not YAML.
 *
 * @param text the YAML
 * @param error the first error that the parser met
 * @param sightings what was seen in the text's tokens
 * @returns the usual cause, or what the parser says; offsets are into `text`
 */
export function explain(text: string, error: YAMLError, sightings: readonly Sighting[]): Cause {
  const [start, end] = error.pos;
  const span = forwards({ start: Math.min(start, text.length), end: Math.min(end, text.length) });
  const scene: Scene = { text, code: error.code, said: error.message, span, ...lineAt(text, span.start), sightings };
  for (const cause of CAUSES) {
    const found = cause(scene);
    if (found) return { ...found, span: forwards(found.span) };
  }
  return { span, message: `This is not YAML: ${error.message}.`.replace(/\.\.$/, '.') };
}

/**
 * YAML with positions: version 1.2, core schema, without the features that hide what a file says. Nothing of a
 * document is used before it has passed here.
 */
import { Composer, Parser, type Node, type YAMLError } from 'yaml';
import { indexLines } from '../files/line-index.ts';
import type { Unplaced } from '../finding.ts';
import { refusedKeys, refusedTokens } from '../rules/yaml/yaml-feature.ts';
import { syntaxFinding } from '../rules/yaml/yaml-syntax.ts';
import { oddSpace } from './causes-text.ts';
import { explain } from './causes.ts';
import { sight, type Sighting } from './tokens.ts';

/** A sound document. Its nodes' ranges count from `base`. */
export interface YamlDocument {
  root: Node | null;
  base: number;
}

export type ParsedYaml = { ok: true; document: YamlDocument } | { ok: false; findings: Unplaced[] };

/** Errors of the parser that say the same as a refused feature. */
const FEATURE_CODES: ReadonlySet<string> = new Set([
  'TAG_RESOLVE_FAILED',
  'BAD_ALIAS',
  'BAD_DIRECTIVE',
  'MULTIPLE_DOCS',
]);

/** Features with which a text is not composed at all: it would cost time or make no sense. */
const BEYOND: ReadonlySet<string> = new Set(['depth', 'document', 'directive']);

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  // Found in `refusedKeys` instead: the parser compares each key with every other.
  uniqueKeys: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

function explained(text: string, error: YAMLError, sightings: readonly Sighting[], base: number): Unplaced[] {
  const lines = indexLines(text);
  const lineOf = (offset: number): number => lines.place({ start: offset, end: offset }).line;
  const line = lineOf(error.pos[0]);
  // A feature on the line of the error, or on the one before, is its cause: `*bold* text`, `[a #b`.
  const causes = refusedTokens(sightings, base).filter(({ span }) => {
    const apart = line - lineOf((span?.start ?? base) - base);
    return apart === 0 || apart === 1;
  });
  if (causes.length > 0) return causes.slice(0, 1);
  return [syntaxFinding(explain(text, error, sightings), base)];
}

/**
 * Parses the YAML of one file.
 *
 * @param text the YAML alone
 * @param base where it begins in its file; spans are into the file
 * @returns the document, or either its one syntax problem or the refused features that it uses; never throws
 */
export function parseYaml(text: string, base: number): ParsedYaml {
  const tokens = [...new Parser().parse(text)];
  const sightings = sight(tokens);
  const beyond = sightings.find(({ seen }) => BEYOND.has(seen));
  if (beyond) return { ok: false, findings: refusedTokens([beyond], base) };

  const [document] = [...new Composer(OPTIONS).compose(tokens, true, text.length)];
  const root = document?.contents ?? null;
  const error = document?.errors.find(({ code }) => !FEATURE_CODES.has(code));
  if (error) return { ok: false, findings: explained(text, error, sightings, base) };
  const space = oddSpace(sightings);
  if (space) return { ok: false, findings: [syntaxFinding(space, base)] };
  const findings = [...refusedTokens(sightings, base), ...refusedKeys(root, base)];
  return findings.length > 0 ? { ok: false, findings } : { ok: true, document: { root, base } };
}

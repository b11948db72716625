/** The rules of single characters, over a whole file: fields, prose and comments alike. */
import { isScalar, visit, type Node } from 'yaml';
import type { Unplaced } from '../finding.ts';
import { hiddenCharacters, hiddenEscapes } from '../rules/field/hidden-characters.ts';
import { mixedEscapes, mixedScripts } from '../rules/field/mixed-script.ts';

function escapes(text: string, root: Node, base: number): Unplaced[] {
  const found: Unplaced[] = [];
  if (!text.includes('\\')) return found;
  visit(root, (_, node) => {
    if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE' || !node.range) return;
    const [start, end] = node.range;
    const source = text.slice(base + start, base + end);
    const value = String(node.value);
    for (const finding of hiddenEscapes(source, base + start)) found.push(finding);
    for (const finding of mixedEscapes(source, value, base + start)) found.push(finding);
  });
  return found;
}

/**
 * Characters of a file that hide or pose.
 *
 * @param text the whole file
 * @param document its YAML, where it has some and it was parsed
 * @param hasComments whether it is YAML or begins with some
 */
export function checkCharacters(
  text: string,
  document: { root: Node | null; base: number } | null,
  hasComments = true,
): Unplaced[] {
  const written = [...hiddenCharacters(text), ...mixedScripts(text, hasComments)];
  return document?.root ? [...written, ...escapes(text, document.root, document.base)] : written;
}

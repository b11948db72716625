/** Words as the lines of a `words.yaml` that somebody fills in. */
import { isMapping } from '../model/mapping.ts';
import { wordsAt, type WordPath } from './word-paths.ts';

const down = (tree: unknown, path: WordPath): unknown =>
  path.reduce<unknown>((at, step) => (isMapping(at) ? at[step] : undefined), tree);

/** What is said of a word: what it says now, or which placeholders it is given. */
export function remark(words: unknown, path: WordPath): string {
  const kind = wordsAt(words, path);
  if (kind.is === 'sentence') return kind.given.map(({ name }) => `{${name}}`).join(' ');
  const value = kind.is === 'forms' ? kind.forms['other'] : down(words, path);
  return Array.isArray(value) ? value.join(' | ') : String(value);
}

/**
 * @param words all words
 * @param paths of those that are listed, in the order of the tree
 * @returns YAML in which every line is a comment, so that it replaces nothing until somebody writes
 */
export function listWords(words: unknown, paths: readonly WordPath[]): string {
  const lines: string[] = [];
  let before: WordPath = [];
  for (const path of paths) {
    const shared = path.findIndex((step, at) => before[at] !== step);
    for (let depth = Math.max(shared, 0); depth < path.length; depth += 1) {
      const last = depth === path.length - 1;
      const text = last ? ` ${remark(words, path)}` : '';
      lines.push(`# ${'  '.repeat(depth)}${path[depth] ?? ''}:${text}`);
    }
    before = path;
  }
  return `${lines.join('\n')}\n`;
}

/**
 * Every word of the interface is used somewhere: one that is not stands for a place that is missing, or for nothing. And
 * the signs between words are those of the language, too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { isMapping } from '../../../src/model/mapping.ts';
import { stringsFor } from '../../../src/strings/strings.ts';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** A way into the words: `['claim', 'note']`. */
type Path = readonly string[];

/** The paths of all words below a value. */
function leaves(value: unknown, path: Path = []): Path[] {
  return isMapping(value) ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key])) : [path];
}

const words: unknown = stringsFor('en', 'UTC');

const at = (path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isMapping(value) ? value[key] : value), words);

/** A path without what is asked of the word itself: `['data', 'notes', 'map']` is of the word `data.notes`. */
const ofWord = (path: Path): Path =>
  path.slice(0, path.findIndex((_, end) => !isMapping(at(path.slice(0, end + 1)))) + 1 || undefined);

const NAME = String.raw`[A-Za-z_$][\w$]*`;
const CHAIN = String.raw`${NAME}(?:\??\.${NAME})*`;

/** The paths that a file's text names. */
function namedIn(text: string): Path[] {
  const aliases = new Map<string, Path>();
  /** Where a chain of names leads: what stands behind `strings`, or behind a name that stands for a group of words. */
  const follow = (chain: string): Path | null => {
    const steps = chain.split(/\??\./);
    const begin = steps.indexOf('strings');
    if (begin >= 0) return steps.slice(begin + 1);
    const group = aliases.get(steps[0] ?? '');
    return group ? [...group, ...steps.slice(1)] : null;
  };
  const named: Path[] = [];
  const declared = new RegExp(String.raw`const (?:(${NAME})|\{([^{}]*)\}) = (${CHAIN});`, 'g');
  const rest = text.replace(declared, (whole, name: string | undefined, several: string | undefined, chain: string) => {
    const path = follow(chain);
    if (!path || (path.length === 0 && name !== undefined)) return whole;
    if (name !== undefined && isMapping(at(path))) aliases.set(name, path);
    else if (name !== undefined) named.push(path);
    for (const part of several?.split(',') ?? []) {
      const [key = '', own = key] = part.split(/[:=]/).map((side) => side.trim());
      if (isMapping(at([...path, key]))) aliases.set(own, [...path, key]);
      // A group that is taken out of another is for a script of the page, which is handed it whole.
      if (path.length > 0 || !aliases.has(own)) named.push([...path, key]);
    }
    return '';
  });
  // A name alone is a group of words only where it is looked into: `words[kind]`.
  for (const [chain] of rest.matchAll(
    new RegExp(String.raw`(?<![\w$.-])(?:${CHAIN}(?=\[)|${NAME}(?:\??\.${NAME})+)`, 'g'),
  )) {
    const path = follow(chain);
    if (path && path.length > 0) named.push(path);
  }
  return named;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(?:ts|astro)$/.test(name) && !name.endsWith(join('strings', 'en.ts')),
);

it('no word goes unused', () => {
  const named = files.flatMap((file) => namedIn(readFileSync(join(src, file), 'utf8')));
  /** A group that is handed on as a whole, or looked into by a key that is computed, is used with all that it holds. */
  const used = new Set(named.map(ofWord).flatMap((path) => leaves(at(path), path).map((leaf) => leaf.join('.'))));
  const reached = (leaf: Path): boolean => leaf.some((_, end) => used.has(leaf.slice(0, end + 1).join('.')));
  const unused = leaves(words).filter((leaf) => !reached(leaf));
  expect(unused.map((leaf) => leaf.join('.'))).toEqual([]);
});

it('no page has a comma or colon of its own behind what it shows: in Arabic and in French they are others', () => {
  const shown = files.filter((file) => /^(?:components|layouts)\b/.test(file));
  const own = shown.filter((file) => /(?:<\/\w+>|">)[,;:]\s*[$<{]/.test(readFileSync(join(src, file), 'utf8')));
  expect(own).toEqual([]);
});

/** Features of YAML that content does without, because they hide what a file says. */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Unplaced } from '../../finding.ts';
import { asWritten } from '../../words/as-written.ts';
import type { Sighting } from '../../yaml/tokens.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'yaml-feature',
  family: 'yaml',
  severity: 'error',
  asks: 'YAML is plain: no anchors, aliases, merge keys, tags, or values cut short by " #".',
  example: {
    before: 'title: Bridge #1 closes',
    after: 'title: "Bridge #1 closes"',
  },
});

const QUOTES = 'If it is part of the text, put the whole text in quotation marks.';

/** The key by which an object is given something else than a field. */
const UNSAFE_KEY = '__proto__';

const words = {
  anchor: (source) => ({
    message: `YAML reads ${asWritten(source)} as an anchor; anchors are not used here.`,
    help: QUOTES,
  }),
  alias: (source) => ({
    message: `YAML reads ${asWritten(source)} as an alias; aliases are not used here.`,
    help: QUOTES,
  }),
  tag: (source) => ({ message: `YAML reads ${asWritten(source)} as a tag; tags are not used here.`, help: QUOTES }),
  directive: (source) => ({
    message: `YAML reads ${asWritten(source)} as a directive; directives are not used here.`,
    help: 'Remove the line.',
  }),
  document: () => ({
    message: 'A second YAML document begins here; a file holds one.',
    help: 'Remove the line of hyphens, or put what follows into a file of its own.',
  }),
  depth: () => ({ message: 'Lists and mappings lie more than 20 deep in one another; no field needs that.' }),
  cut: (source) => ({
    message: `The value ends before ${asWritten(source)}, because YAML takes " #" for a comment.`,
    help: 'If the # belongs to the value, put the value in quotation marks; if not, put the comment on a line of its own.',
  }),
} satisfies Record<string, (source: string) => { message: string; help?: string }>;

const isFeature = (seen: string): seen is keyof typeof words => Object.hasOwn(words, seen);

/** Anchors that are used make one mistake with their aliases, however many they are. */
function anchorsOnce(sightings: readonly Sighting[]): readonly Sighting[] {
  const anchors = new Set(sightings.flatMap(({ seen, source }) => (seen === 'anchor' ? source.slice(1) : [])));
  const isUsed = sightings.some(({ seen, source }) => seen === 'alias' && anchors.has(source.slice(1)));
  if (!isUsed) return sightings;
  const first = sightings.find(({ seen }) => seen === 'anchor');
  return sightings.filter((one) => one === first || (one.seen !== 'anchor' && one.seen !== 'alias'));
}

/**
 * The refused features among what was seen in the tokens.
 *
 * @param sightings of one text
 * @param base where that text begins in its file
 */
export function refusedTokens(sightings: readonly Sighting[], base: number): Unplaced[] {
  return anchorsOnce(sightings).flatMap(({ seen, offset, source }): Unplaced[] => {
    if (!isFeature(seen)) return [];
    const start = base + offset;
    return [{ rule: 'yaml-feature', span: { start, end: start + source.length }, ...words[seen](source) }];
  });
}

/** The name of a field as written, or `null` for a key that is no scalar or an empty one. */
const nameOf = (key: unknown): string | null => (isScalar(key) && key.value !== null ? (key.source ?? null) : null);

function refusedKey(key: unknown, value: unknown, seen: ReadonlySet<string>): Omit<Unplaced, 'rule' | 'span'> | null {
  const name = nameOf(key);
  if (name === null || !isScalar(key)) {
    return {
      message: 'A field has no name that is a text.',
      help: 'Write the name of the field, a colon and the value.',
    };
  }
  if (value === null && (typeof key.value === 'number' || /^\d+\s/.test(name))) {
    return {
      message: `Unexpected ${asWritten(name)} after a comma; expected a field: a name, a colon, a space and a value.`,
      help: 'Inside { } a comma ends a value. Write thousands without one, 61040, and decimals with a point: 50.41.',
    };
  }
  if (typeof key.value !== 'string') {
    return {
      message: `The field name ${name} is a ${typeof key.value}; expected text.`,
      help: `Write "${name}" in quotation marks.`,
    };
  }
  if (name === '<<') return { message: 'Merge keys (<<) are not used here.', help: 'Write out the fields.' };
  if (name === UNSAFE_KEY) return { message: `No field can be named ${asWritten(name)}.` };
  if (seen.has(name)) {
    return { message: `The field ${asWritten(name)} stands here a second time.`, help: 'Keep one of the two.' };
  }
  return null;
}

/**
 * The refused keys of a document: merge keys, keys twice in one mapping, keys that are no text, unsafe names.
 *
 * @param root the document's contents
 * @param base where the YAML begins in its file
 */
export function refusedKeys(root: Node | null, base: number): Unplaced[] {
  const found: Unplaced[] = [];
  const walk = (node: unknown): void => {
    if (isSeq(node)) node.items.forEach(walk);
    if (!isMap(node)) return;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const refused = refusedKey(key, value, seen);
      const [start = 0, end = start] = (isScalar(key) || isMap(key) || isSeq(key) ? key.range : node.range) ?? [];
      if (refused) found.push({ rule: 'yaml-feature', span: { start: base + start, end: base + end }, ...refused });
      const name = nameOf(key);
      if (name !== null) seen.add(name);
      walk(value);
    }
  };
  walk(root);
  return found;
}

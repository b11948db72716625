/** The fixture story with a hostile value in each text that its records hold, as far as the check lets them through. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Problem } from '../../src/check/problem.ts';
import { classify } from '../../src/check/files/layout.ts';
import { indexLines } from '../../src/check/files/line-index.ts';
import { splitFrontMatter } from '../../src/check/rules/yaml/front-matter.ts';
import { parseYaml } from '../../src/check/yaml/parse-yaml.ts';
import { loadLedger } from '../../src/ledger/read-ledger.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { SCHEMAS } from '../../src/schema/index.ts';
import { fieldOf, takes, type Schema } from '../../src/schema/takes.ts';
import { WORDS_PATH, wordsFile } from './words.ts';

const STORY = join(import.meta.dirname, '../fixtures/story');

/** A text in a file: a value of its YAML, or the end of its prose. */
interface Slot {
  path: string;
  start: number;
  end: number;
  inProse: boolean;
  /** What is written for a value, where that is not the value alone. */
  write?: (value: string) => string;
}

function schemaOf(path: string): Schema | null {
  const { placement } = classify(path);
  if (placement.is === 'record') return SCHEMAS[placement.type];
  return placement.is === 'site' ? SCHEMAS.site : null;
}

/** The free texts of a file, in order. */
function slotsOf(path: string, text: string): Slot[] {
  const schema = schemaOf(path);
  const split = path.endsWith('.md') ? splitFrontMatter(text) : null;
  const matter = split?.ok ? split.matter : null;
  const prose: Slot[] = path.endsWith('.md') ? [{ path, start: text.length, end: text.length, inProse: true }] : [];
  const parsed = schema && parseYaml(matter?.yaml ?? text, matter?.offset ?? 0);
  if (!schema || !parsed?.ok) return prose;
  const { root, base } = parsed.document;
  const found: Slot[] = [];
  const walk = (node: unknown, at: Schema | null): void => {
    if (at === null) return;
    const { text: kind, choices, list } = takes(at);
    if (isScalar(node)) {
      const [start = 0, end = start] = node.range ?? [];
      if (kind === 'text' && choices.length === 0)
        found.push({ path, start: base + start, end: base + end, inProse: false });
    } else if (isSeq(node)) for (const item of node.items) walk(item, list);
    else if (isMap(node)) {
      for (const { key, value } of node.items) if (isScalar(key)) walk(value, fieldOf(at, String(key.value)));
    }
  };
  walk(root, schema);
  return [...found, ...prose];
}

const texts = new Map(
  readdirSync(STORY, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|yaml)$/.test(path))
    .toSorted()
    .map((path) => [path, readFileSync(join(STORY, path), 'utf8')] as const),
);

const ofWords = wordsFile();
texts.set(WORDS_PATH, ofWords.text);

/** Every text of the story, and every word of its interface. */
export const SLOTS: readonly Slot[] = [
  ...[...texts].flatMap(([path, text]) => slotsOf(path, text)),
  ...ofWords.slots.map((slot) => ({ path: WORDS_PATH, inProse: false, ...slot })),
];

const written = ({ inProse, write = (value) => value }: Slot, value: string, block: boolean): string =>
  inProse ? `\n\n${value}\n` : `${JSON.stringify(write(value))}${block ? '\n' : ''}`;

interface Filled {
  text: string;
  /** Where each of its values stands now. */
  spans: { slot: Slot; start: number; end: number }[];
}

function fill(path: string, values: ReadonlyMap<Slot, string>): Filled {
  const before = texts.get(path) ?? '';
  const spans: Filled['spans'] = [];
  let text = '';
  let from = 0;
  for (const slot of SLOTS) {
    const value = values.get(slot);
    if (slot.path !== path || value === undefined) continue;
    text += before.slice(from, slot.start);
    const start = text.length;
    text += written(slot, value, before.slice(slot.start, slot.end).endsWith('\n'));
    spans.push({ slot, start, end: text.length });
    from = slot.end;
  }
  return { text: text + before.slice(from), spans };
}

/** The values at which errors stand; all of a file where an error stands at none of them. */
function refusedBy(errors: readonly Problem[], filled: ReadonlyMap<string, Filled>): Slot[] {
  return errors.flatMap(({ path, ...place }) => {
    const file = filled.get(path);
    if (!file) return [];
    const lines = indexLines(file.text);
    const at = file.spans.filter(({ start, end }) => {
      const span = lines.place({ start, end });
      const begins = place.line < span.endLine || (place.line === span.endLine && place.column <= span.endColumn);
      const ends = place.endLine > span.line || (place.endLine === span.line && place.endColumn >= span.column);
      return begins && ends;
    });
    return (at.length > 0 ? at : file.spans).map(({ slot }) => slot);
  });
}

export interface HostileStory extends Disposable {
  /** The content folder. */
  root: string;
  ledger: Ledger;
  accepted: ReadonlyMap<Slot, string>;
  refused: number;
}

/**
 * Writes the story with values in its texts, leaving out those at which the check has errors.
 *
 * @param map a file of outlines, which the check takes
 * @throws Error where errors are left without them
 */
export async function hostileStory(values: ReadonlyMap<Slot, string>, map: string): Promise<HostileStory> {
  const root = mkdtempSync(join(tmpdir(), 'hostile-'));
  cpSync(STORY, root, { recursive: true });
  mkdirSync(join(root, 'map'));
  writeFileSync(join(root, 'map/outlines.geojson'), map);
  const accepted = new Map(values);
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const filled = new Map([...texts.keys()].map((path) => [path, fill(path, accepted)]));
    for (const [path, { text }] of filled) writeFileSync(join(root, path), text);
    const { ledger, problems } = await loadLedger(root, false);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0 && ledger) {
      const remove = (): void => {
        rmSync(root, { recursive: true });
      };
      return { root, ledger, accepted, refused: values.size - accepted.size, [Symbol.dispose]: remove };
    }
    for (const slot of refusedBy(errors, filled)) accepted.delete(slot);
  }
  throw new Error('The check refuses a story without the values that it refused.');
}

/** Whether two numbers have no divisor in common (Euclid's algorithm). */
const areCoprime = (one: number, other: number): boolean => (other === 0 ? one === 1 : areCoprime(other, one % other));

/** By how many values a round goes on: over about all texts, and through all of the values before one comes again. */
function stepThrough(values: number): number {
  let step = SLOTS.length;
  while (!areCoprime(step, values)) step += 1;
  return step;
}

/** Round after round, each text has another of the values; after as many rounds as there are values, each text had each. */
export function valuesOfRound(values: readonly string[], round: number): Map<Slot, string> {
  const from = round * stepThrough(values.length);
  return new Map(SLOTS.map((slot, index) => [slot, values[(index + from) % values.length] ?? '']));
}

/**
 * Abbreviations that an actor's aliases define, told in full where a reader meets them first: "HPA (Harbour Port
 * Authority)". Never inside somebody's words, never where the full name has just been said, never twice.
 */
import type { ActorRecord } from './record.ts';

export interface Abbreviation {
  /** As it is written: "HPA". */
  short: string;
  /** The name of whom it stands for. */
  full: string;
}

/** What is told behind an abbreviation. */
export interface Expansion {
  /** In which text, by its index. */
  text: number;
  /** Behind which character of it. */
  at: number;
  /** With the space before it: " (Harbour Port Authority)". */
  words: string;
}

/** How far before an abbreviation its full name still explains it, in characters. */
const NEAR = 120;

/** Signs between which somebody's own words stand. One sign may open in one language and close in another. */
const QUOTED = /“[^”“]*”|„[^“”„]*[“”]|«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』|"[^"]*"/gu;

/** One word, in which at least two letters are capitals. */
const isAbbreviation = (alias: string): boolean =>
  /^[\p{L}\p{M}\p{N}]+$/u.test(alias) && (alias.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

/** The abbreviations of some actors; none that is the name of anybody, or stands for two. */
export function abbreviationsOf(actors: Iterable<Pick<ActorRecord, 'name' | 'aliases'>>): Abbreviation[] {
  const all = [...actors];
  const names = new Set(all.map(({ name }) => name));
  const defined = all.flatMap(({ name, aliases }) =>
    [...new Set(aliases)]
      .filter((alias) => isAbbreviation(alias) && !names.has(alias) && alias.length < name.length)
      .map((short) => ({ short, full: name })),
  );
  return [...Map.groupBy(defined, ({ short }) => short).values()].flatMap((same) => (same.length === 1 ? same : []));
}

/** Where an abbreviation stands in a text. */
interface Use {
  start: number;
  end: number;
  of: Abbreviation;
  /** With the ending of English: "the HPA’s". */
  isPossessive: boolean;
}

/** Where each abbreviation stands as a word of its own, with the ending that the language puts behind a name. */
function usesOf(text: string, abbreviations: readonly Abbreviation[]): Use[] {
  if (!abbreviations.some(({ short }) => text.includes(short))) return [];
  const byShort = new Map(abbreviations.map((one) => [one.short, one]));
  const words = /(?<![\p{L}\p{M}\p{N}_-])([\p{L}\p{M}\p{N}]+)(?:[’']s)?(?![\p{L}\p{M}\p{N}_-])/gu;
  return [...text.matchAll(words)].flatMap((match) => {
    const [all, short = ''] = match;
    const of = byShort.get(short);
    return of ? [{ start: match.index, end: match.index + all.length, of, isPossessive: all !== short }] : [];
  });
}

/** Whether what stands around an abbreviation already tells what it stands for. */
function isTold(text: string, { start, end, of }: Use): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + of.full.length + 2);
  return before.includes(of.full) || (before.endsWith('(') && after.startsWith(')')) || after === ` (${of.full}`;
}

/**
 * Where abbreviations are to be told in full: each behind its first use, or in that text the first that is no possessive,
 * where there is one.
 *
 * @param texts in the order in which they are read
 * @param abbreviations those that may need telling
 * @param met abbreviations that a reader has met before
 * @returns what to tell, in the order of the texts, and the abbreviations met by their end
 */
export function firstUses(
  texts: readonly string[],
  abbreviations: readonly Abbreviation[],
  met: readonly string[] = [],
): { expansions: Expansion[]; met: string[] } {
  const known = new Set(met);
  const expansions: Expansion[] = [];
  for (const [index, text] of texts.entries()) {
    const uses = usesOf(text, abbreviations);
    if (uses.length === 0) continue;
    const quoted = [...text.matchAll(QUOTED)].map((match) => [match.index, match.index + match[0].length] as const);
    const possessives = new Map<string, Expansion>();
    let next = 0;
    for (const use of uses) {
      while ((quoted[next]?.[1] ?? Infinity) <= use.start) next += 1;
      const isQuoted = use.end < (quoted[next]?.[1] ?? 0) && (quoted[next]?.[0] ?? 0) < use.start;
      if (isQuoted || known.has(use.of.short)) continue;
      const { short, full } = use.of;
      const expansion = { text: index, at: use.end, words: ` (${full})` };
      const told = isTold(text, use);
      if (!told && use.isPossessive) {
        if (!possessives.has(short)) possessives.set(short, expansion);
        continue;
      }
      known.add(short);
      if (!told) expansions.push(expansion);
    }
    for (const [short, expansion] of possessives) {
      if (known.has(short)) continue;
      known.add(short);
      expansions.push(expansion);
    }
  }
  return { expansions: expansions.toSorted((a, b) => a.text - b.text || a.at - b.at), met: [...known] };
}

/** The same texts, with each abbreviation told in full behind its first use. For the parameters see `firstUses`. */
export function expandFirst(
  texts: readonly string[],
  abbreviations: readonly Abbreviation[],
  met: readonly string[] = [],
): { texts: string[]; met: string[] } {
  const found = firstUses(texts, abbreviations, met);
  const expanded = [...texts];
  for (const { text, at, words } of found.expansions.toReversed()) {
    const whole = expanded[text] ?? '';
    expanded[text] = whole.slice(0, at) + words + whole.slice(at);
  }
  return { texts: expanded, met: found.met };
}

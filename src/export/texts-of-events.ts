/**
 * Texts of which files of many events are made, one for each event. Those of some events that stand together are kept, packed,
 * by what they are made of: where the last build made them of the same, none of them is made again, nor read before a file
 * is made of them.
 */
import { zstdDecompressSync } from 'node:zlib';
import { digestOf } from '../kept/digest.ts';
import { packFast } from '../kept/pack-fast.ts';
import type { Packing } from '../kept/packed.ts';
import type { LedgerEvent } from '../ledger/entries.ts';
import { monthOf } from '../model/calendar.ts';

/** So many events of a month stand together at most. */
const TOGETHER = 64;

/** Events of a month that stand one after another: one more leaves those of other months as they are. */
export function* groupsOf(events: readonly LedgerEvent[]): Generator<readonly LedgerEvent[]> {
  let group: LedgerEvent[] = [];
  for (const entry of events) {
    const [first] = group;
    if (first && (group.length >= TOGETHER || monthOf(first.station.key) !== monthOf(entry.station.key))) {
      yield group;
      group = [];
    }
    group.push(entry);
  }
  if (group.length > 0) yield group;
}

/** Some texts that stand together. */
interface Texts {
  /** A hash of all that they are made of, besides the code. */
  of: string;
  /** Of each, in characters. */
  lengths: readonly number[];
  give: () => readonly string[];
}

function partedBy(lengths: readonly number[], text: string): string[] {
  let end = 0;
  return lengths.map((length) => text.slice(end, (end += length)));
}

/**
 * Texts that are made of the same before, else those that are made now.
 *
 * @param kind of texts
 * @param of a hash of all that they are made of, besides the code
 * @param make makes the texts, the same each time
 */
export function keptTexts(
  { told, tell, packer }: Packing,
  kind: string,
  of: string,
  make: () => readonly string[],
): Texts {
  const key = `${kind}:${of}`;
  const packed = (texts: () => readonly string[]): Uint8Array =>
    packer(key, () => new Uint8Array(packFast(texts().join(''))));
  let made: Uint8Array | null = null;
  const lengths =
    (told(key) as number[] | null) ??
    tell(key, () => {
      const texts = make();
      made = packed(() => texts);
      return texts.map(({ length }) => length);
    });
  return { of: key, lengths, give: () => partedBy(lengths, zstdDecompressSync(made ?? packed(make)).toString()) };
}

/** The texts of all events, in their order. */
export class TextsOfEvents {
  readonly #groups: readonly Texts[];
  /** Where each group begins. */
  readonly #starts: readonly number[];
  readonly lengths: readonly number[];

  constructor(groups: readonly Texts[]) {
    let start = 0;
    this.#groups = groups;
    this.#starts = groups.map(({ lengths }) => (start += lengths.length) - lengths.length);
    this.lengths = groups.flatMap(({ lengths }) => lengths);
  }

  /** Of each group with texts among some: itself, and which of its own these are. */
  #among(from: number, to: number): { group: Texts; own: readonly [from: number, to: number] }[] {
    return this.#groups.flatMap((group, at) => {
      const start = this.#starts[at] ?? 0;
      const own = [Math.max(0, from - start), Math.min(group.lengths.length, to - start)] as const;
      return own[0] < own[1] ? [{ group, own }] : [];
    });
  }

  /** A hash of all that the texts from one on to another are made of, besides the code. */
  mark(from: number, to: number): string {
    return digestOf(JSON.stringify(this.#among(from, to).map(({ group, own }) => [group.of, own])));
  }

  /** The texts from one on to another. */
  some(from: number, to: number): string[] {
    return this.#among(from, to).flatMap(({ group, own }) => group.give().slice(...own));
  }
}

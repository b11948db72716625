/** Texts kept from one run to the next, by key: see `texts-file.ts` for the file. */
import {
  appendTexts,
  furtherIn,
  headOf,
  lineOf,
  readTexts,
  textIn,
  touchTexts,
  writeTexts,
  type Line,
  type TextsFile,
} from './texts-file.ts';

/** A file is written whole again once so many of its bytes for one that is used are not used any more. */
const UNUSED = 1 / 4;

/** A text in two parts, each read when it is asked for, also after all is finished. */
export class KeptParts {
  readonly #bytes: Buffer;
  readonly #line: Line;

  constructor(bytes: Buffer, line: Line) {
    this.#bytes = bytes;
    this.#line = line;
  }

  text(): string {
    return textIn(this.#bytes, this.#line);
  }

  /** What was kept besides; the empty text where nothing was. */
  further(): string {
    return furtherIn(this.#bytes, this.#line);
  }
}

export interface KeptTexts {
  /**
   * The text that an earlier run kept under a key, which is then kept for the next.
   *
   * @returns `null` where there is none
   */
  take: (key: string) => string | null;
  /** The same, with what was kept besides. */
  takeParts: (key: string) => KeptParts | null;
  /**
   * Keeps a text for the next run.
   *
   * @param key without a space
   * @param text without a line feed or a tab, as JSON is
   * @param further another such text, which is not read with the first
   */
  keep: (key: string, text: string, further?: string) => void;
  /**
   * Adds what was kept to what earlier runs kept, whole or not at all, and lets go of it: nothing is taken or kept any more.
   * Once much of it was not taken, all that was is put in its place.
   */
  finish: () => void;
}

const sizeOf = ([start, , end]: Line): number => end - start;

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

/** Lines that stand one behind another, as one piece. */
function* together(lines: readonly Line[]): Generator<readonly [start: number, end: number]> {
  let piece: [number, number] | null = null;
  for (const [start, , end] of lines) {
    if (piece?.[1] === start) piece[1] = end;
    else {
      if (piece) yield piece;
      piece = [start, end];
    }
  }
  if (piece) yield piece;
}

/**
 * Opens what earlier runs kept, and begins what this one keeps. Nobody's result is worse where nothing can be read or
 * written there: then all is made anew, the next time too.
 *
 * @param path of the file; one that is not there or not sound is as an empty one. Its name has no dot
 * @param common a hash of what all texts are made with: where the last run had another, nothing can be taken
 */
export function openTexts(path: string, common: string): KeptTexts {
  const head = headOf(common);
  let before: TextsFile | null = readTexts(path, head);
  let isOpen = true;
  const taken = new Map<string, Line>();
  const fresh = new Map<string, Buffer>();
  const lineAt = (key: string): Line | undefined => {
    const line = before?.lines.get(key);
    if (line) taken.set(key, line);
    return line;
  };
  const write = (): void => {
    const stale = [...taken].flatMap(([key, line]) => (fresh.has(key) ? [] : [line]));
    const added = sum([...fresh.values()].map(({ length }) => length));
    const used = sum(stale.map(sizeOf)) + added;
    if (before && before.size + added - used <= UNUSED * used) {
      if (fresh.size > 0) appendTexts(path, head, [...fresh.values()]);
      else touchTexts(path);
      return;
    }
    const bytes = before?.bytes ?? Buffer.alloc(0);
    const pieces = [...together(stale)].map(([start, end]) => bytes.subarray(start, end));
    writeTexts(path, head, [...pieces, ...fresh.values()]);
  };
  return {
    take: (key) => {
      const line = lineAt(key);
      return line && before ? textIn(before.bytes, line) : null;
    },
    takeParts: (key) => {
      const line = lineAt(key);
      return line && before ? new KeptParts(before.bytes, line) : null;
    },
    keep: (key, text, further) => {
      if (isOpen) fresh.set(key, lineOf(key, text, further));
    },
    finish: () => {
      try {
        if (isOpen) write();
      } catch {
        // As said above: the next run makes all anew.
      }
      isOpen = false;
      before = null;
      taken.clear();
      fresh.clear();
    },
  };
}

/** Texts kept from one run to the next, by key: see `texts-file.ts` for the file. */
import {
  appendTexts,
  closeTexts,
  entryAt,
  furtherAt,
  headOf,
  holdWhole,
  openTextsFile,
  touchTexts,
  writeTexts,
  type TextsFile,
} from './texts-file.ts';
import { entryOf, sizeAt, sizeOf, textAt, type Entry, type Place } from './texts-piece.ts';

/** A file is written whole again once so many of its bytes for one that is used are not used any more. */
const UNUSED = 1 / 4;

/** A text, and what was kept with it. */
export interface KeptParts {
  text: () => string;
  /** `null` where nothing was, and where it is not what was kept. Given also after all is finished. */
  further: () => string | null;
}

export interface KeptTexts {
  /**
   * The text that an earlier run kept under a key, which is then kept for the next.
   *
   * @returns `null` where there is none
   */
  take: (key: string) => string | null;
  /** Keeps a text for the next run without reading it; whether an earlier run kept one. */
  keepOn: (key: string) => boolean;
  /** Takes a text with what was kept besides. */
  takeParts: (key: string) => KeptParts | null;
  /**
   * Keeps a text for the next run.
   *
   * @param key without a space
   * @param text without a line feed or a tab, as JSON is
   * @param further any other text, which is not read with the first
   */
  keep: (key: string, text: string, further?: string) => void;
  /**
   * Adds what was kept to what earlier runs kept, whole or not at all, and lets go of it: nothing is taken or kept any more.
   * Once much of it was not taken, all that was is put in its place.
   */
  finish: () => void;
}

class Parts implements KeptParts {
  readonly #of: TextsFile;
  readonly #place: Place;

  constructor(of: TextsFile, place: Place) {
    this.#of = of;
    this.#place = place;
  }

  text(): string {
    return textAt(this.#place);
  }

  further(): string | null {
    return furtherAt(this.#of, this.#place)?.toString() ?? null;
  }
}

const sum = (sizes: Iterable<number>): number => Array.from(sizes).reduce((all, size) => all + size, 0);

/**
 * Opens what earlier runs kept, and begins what this one keeps. Nobody's result is worse where nothing can be read or
 * written there: then all is made anew, the next time too.
 *
 * @param path of the file; one that is not there or not sound is as an empty one. Its name has no dot
 * @param common a hash of what all texts are made with: where the last run had another, nothing can be taken
 */
export function openTexts(path: string, common: string): KeptTexts {
  const head = headOf(common);
  let before: TextsFile | null = openTextsFile(path, head);
  let [isOpen, areParts] = [true, false];
  const taken = new Map<string, Place>();
  const fresh = new Map<string, Entry>();
  const placeOf = (key: string): Place | undefined => {
    const place = before?.places.get(key);
    if (place) taken.set(key, place);
    return place;
  };
  /** What is not used any more. */
  const left = ({ places }: TextsFile): Place[] =>
    [...places].flatMap(([key, place]) => (taken.has(key) && !fresh.has(key) ? [] : [place]));
  const write = (): void => {
    const added = [...fresh.values()];
    const addedSize = sum(added.map(sizeOf));
    // Of most texts nothing need be known for that: nearly all are used.
    const unused = before ? before.lost + sum(left(before).map(sizeAt)) : 0;
    const used = before ? before.size - unused + addedSize : addedSize;
    if (before && unused <= UNUSED * used) {
      if (added.length > 0) appendTexts(path, head, added);
      else touchTexts(path);
      return;
    }
    const of = before;
    if (of) holdWhole(of);
    const stale = of ? [...taken].flatMap(([key, place]) => (fresh.has(key) ? [] : (entryAt(of, place) ?? []))) : [];
    writeTexts(path, head, [...stale, ...added]);
  };
  return {
    take: (key) => {
      const place = placeOf(key);
      return place ? textAt(place) : null;
    },
    keepOn: (key) => fresh.has(key) || placeOf(key) !== undefined,
    takeParts: (key) => {
      const place = placeOf(key);
      if (!place || !before) return null;
      areParts = true;
      return new Parts(before, place);
    },
    keep: (key, text, further) => {
      if (isOpen) fresh.set(key, entryOf(key, text, further));
    },
    finish: () => {
      try {
        if (isOpen) write();
      } catch {
        // As said above: the next run makes all anew.
      }
      // What belongs to the texts may be asked for as long as somebody has them.
      if (before && !areParts) closeTexts(before);
      isOpen = false;
      before = null;
      taken.clear();
      fresh.clear();
    },
  };
}

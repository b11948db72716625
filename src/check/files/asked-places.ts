/** Places in a file that somebody asked for, so that they are known where nobody has parsed it. */
import type { DataPath, RecordFile } from '../content.ts';
import type { Span } from '../problem.ts';

type Locate = RecordFile['locate'];

/** Offsets into the text by what was asked for, as JSON. */
export type Places = Readonly<Record<string, readonly [start: number, end: number]>>;

/** Notes the places that are asked for. */
export class AskedPlaces {
  readonly #known: Places;
  readonly #asked: Record<string, readonly [start: number, end: number]> = {};
  /** Whether one of them was not known before. */
  hasNew = false;

  /** @param known those that were asked for before */
  constructor(known: Places) {
    this.#known = known;
  }

  /** Those that were asked for. */
  get asked(): Places {
    return this.#asked;
  }

  /**
   * As that of the file.
   *
   * @param locate finds what was not asked for before
   */
  locate(path: DataPath, part: 'key' | 'value', locate: Locate): Span {
    const name = JSON.stringify([path, part]);
    let place = this.#asked[name] ?? this.#known[name];
    if (!place) {
      const { start, end } = locate(path, part);
      place = [start, end];
      this.hasNew = true;
    }
    this.#asked[name] = place;
    const [start, end] = place;
    return { start, end };
  }
}

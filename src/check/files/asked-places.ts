/** Places in a file that somebody asked for, so that they are known where nobody has parsed it. */
import type { RecordFile } from '../content.ts';

type Locate = RecordFile['locate'];

/** Offsets into the text by what was asked for, as JSON. */
export type Places = Readonly<Record<string, readonly [start: number, end: number]>>;

export interface AskedPlaces {
  /** As that of the file. */
  locate: Locate;
  /** Those that were asked for. */
  asked: () => Places;
  /** Whether one of them was not known before. */
  hasNew: () => boolean;
}

/**
 * Notes the places that are asked for.
 *
 * @param known those that were asked for before
 * @param locate finds the others
 */
export function askedPlaces(known: Places, locate: Locate): AskedPlaces {
  const asked: Record<string, readonly [start: number, end: number]> = {};
  let hasNew = false;
  return {
    locate: (path, part = 'value') => {
      const name = JSON.stringify([path, part]);
      let place = asked[name] ?? known[name];
      if (!place) {
        const { start, end } = locate(path, part);
        place = [start, end];
        hasNew = true;
      }
      asked[name] = place;
      const [start, end] = place;
      return { start, end };
    },
    asked: () => asked,
    hasNew: () => hasNew,
  };
}

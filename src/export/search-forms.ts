/** The texts of records as numbers: a form of a word is written and asked about once, however often it stands there. */
import { textsOf } from '../search/record.ts';
import { wordsIn } from '../search/segments.ts';
import { searchable } from '../search/words.ts';
import type { SearchRecord } from './search.ts';

export interface Forms {
  /** Each form once, by its number. */
  forms: readonly string[];
  /** The forms of each record, one for each of its words, by their numbers. */
  texts: readonly Uint32Array[];
  /** How many of them, at the beginning, are its title. */
  titles: readonly number[];
}

/** The words of one record. */
export interface ReadRecord {
  /** The forms of its words, by their numbers. */
  text: Uint32Array;
  /** How many of them, at the beginning, are its title. */
  title: number;
}

/** Reads records one after another. */
export interface FormReader {
  read: (record: SearchRecord) => ReadRecord;
  /** Each form that was read, by its number. */
  forms: () => readonly string[];
}

/**
 * Begins to read the words of records.
 *
 * @param lang BCP 47, of the records
 */
export function formReader(lang: string): FormReader {
  const numbers = new Map<string, number>();
  // Words as they are written: most stand in many records.
  const written = new Map<string, number>();
  const numberOf = (word: string): number => {
    const form = searchable(word, lang);
    const number = numbers.get(form) ?? numbers.size;
    numbers.set(form, number);
    written.set(word, number);
    return number;
  };
  return {
    read: (record) => {
      const own: number[] = [];
      for (const text of textsOf(record)) {
        for (const word of wordsIn(text)) own.push(written.get(word) ?? numberOf(word));
      }
      return { text: new Uint32Array(own), title: wordsIn(record.title).length };
    },
    forms: () => [...numbers.keys()],
  };
}

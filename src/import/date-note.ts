/** What is told of an imported date, in the language of the site. */
import type { Words } from '../strings/strings.ts';
import type { DateNote, RowDate, RowWhen } from './row.ts';

function inWords(note: DateNote, words: Words['imported']): string {
  switch (note.is) {
    case 'zone':
      return words.zone(note.times, note.zone);
    case 'rounded':
      return words.rounded(note.zone);
    case 'as given':
      return words.asGiven(note.words);
  }
}

/** A date as a field takes it: alone where there is nothing to say of it. */
export function whenValue(
  { when: { date, ...given }, notes }: Extract<RowDate, { ok: true }>,
  words: Words['imported'],
): string | RowWhen {
  const told = notes.length > 0 ? { note: notes.map((note) => inWords(note, words)).join(' ') } : {};
  const more = { ...given, ...told };
  return Object.values(more).every((value) => value === undefined) ? date : { date, ...more };
}

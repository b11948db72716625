/** Who says something, each with the documents in which that is read, as a line. */
import { fewOf, type Few } from '../model/few.ts';
import type { Strings } from './strings.ts';

/** Those who say one thing, and where that is read. */
interface SaidIn<Record> {
  who: readonly Record[];
  readIn: readonly Record[];
  /** Whether they spoke to those who published it. */
  direct: boolean;
  /** When it was written, in words, where that is to be said. */
  written: string | null;
}

/** What names are in a line: those who speak, at its beginning or later, or those in whose documents it is read. */
export type NamesAs = 'first' | 'speakers' | 'publishers';

type NamesOf<Record, Names> = (records: readonly Record[], as: NamesAs) => Names;

/** So many names are read at a glance. */
const MOST_NAMES = 4;

/** So many givers are read in one line. */
const MOST_GIVERS = 3;

/** The records that a line names, where it is not to name them all, and how many it leaves out. */
export const fewInLine = <Record>(records: readonly Record[]): Few<Record> => fewOf(records, MOST_NAMES);

/** So many names, or answers, are read in a sentence that is about them. */
export const MOST_IN_SENTENCE = 12;

function someThenHowMany({ shown, left }: Few<string>, strings: Strings): string {
  if (left === 0) return strings.list(shown);
  return `${shown.map(strings.isolate).join(strings.comma)} ${strings.answer.more(left)}`;
}

/** Names as text, one after another: a few, then how many more. */
export const fewNames = (names: readonly string[], strings: Strings): string =>
  someThenHowMany(fewInLine(names), strings);

/** The same in a sentence that is about them: a dozen, then how many more, so that no sentence grows with the story. */
export const namesInSentence = (names: readonly string[], strings: Strings): string =>
  someThenHowMany(fewOf(names, MOST_IN_SENTENCE), strings);

/** The same of names, some of which are several that stand together. */
export function partedInSentence(names: readonly string[], strings: Strings): string {
  const { shown, left } = fewOf(names, MOST_IN_SENTENCE);
  const parted = shown.map(strings.isolate).join(strings.semicolon);
  return left === 0 ? parted : `${parted} ${strings.answer.more(left)}`;
}

/** Names as text at the beginning of a line, one after another. */
export const namesBegun = (named: readonly { name: string }[], strings: Strings): string =>
  strings.list(named.map(({ name }, at) => (at === 0 ? strings.capital(name) : name)));

/** What stands between those who speak and so many documents: that they spoke to them, or that it is read in them. */
export const joined = (direct: boolean, documents: number, { claim, timeline }: Strings): string =>
  direct ? claim.to(documents) : timeline.in(documents);

/**
 * Those who say something, one after another, as a line that begins with them.
 *
 * @param namesOf how names are written where the line stands
 * @returns the parts of the line, in order: names, and the words between them
 */
export function lineOfGivers<Record, Names>(
  givers: readonly SaidIn<Record>[],
  strings: Strings,
  namesOf: NamesOf<Record, Names>,
): (Names | string)[] {
  return givers.flatMap(({ who, readIn, direct, written }, at) => {
    const where = joined(direct, readIn.length, strings);
    return [
      ...(at > 0 ? [strings.semicolon] : []),
      ...(who.length > 0 ? [namesOf(who, at === 0 ? 'first' : 'speakers')] : []),
      ...(readIn.length > 0
        ? [`${who.length > 0 ? `${strings.comma}${where}` : strings.capital(where)} `, namesOf(readIn, 'publishers')]
        : []),
      ...(written === null ? [] : [`${strings.comma}${written}`]),
    ];
  });
}

/** The same, of a few of them; then, how many more speak. */
export function lineOfFewGivers<Record extends { name: string }, Names>(
  givers: readonly SaidIn<Record>[],
  strings: Strings,
  namesOf: NamesOf<Record, Names>,
): (Names | string)[] {
  const namesIn = (some: typeof givers): string[] => some.flatMap(({ who }) => who.map(({ name }) => name));
  const shown = givers.slice(0, MOST_GIVERS);
  const left = new Set(namesIn(givers)).difference(new Set(namesIn(shown)));
  // One who is left would be counted in the room of the name.
  const last = left.size === 1 ? givers.filter((giver) => namesIn([giver]).some((name) => left.has(name))) : [];
  const line = lineOfGivers([...shown, ...last.slice(0, 1)], strings, namesOf);
  return left.size > 1 ? [...line, ` ${strings.answer.more(left.size)}`] : line;
}

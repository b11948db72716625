/**
 * Names of months as people write them: in full, in the case that stands in a date and by themselves, and short. Source:
 * Unicode CLDR, of each language that the interface speaks, by `Intl`.
 */
import { LANGUAGES } from '../model/spoken.ts';

/** Regions in which months have other names than in the rest of the language: BCP 47. */
const REGIONS = ['ar-DZ', 'ar-MA', 'ar-SY', 'de-AT', 'fr-CA'] as const;

/** Whose names of months are known. No name stands for one month in one of them and for another in another. */
export const LANGUAGES_OF_MONTHS: readonly string[] = [...LANGUAGES, ...REGIONS].toSorted();

/** What is written besides, by month. */
const BESIDES: readonly (readonly string[])[] = [
  ...[[], ['feber', 'fév', 'фев'], ['mrz'], ['кві'], ['тра'], ['чер'], [], ['aout', 'сер']],
  ...[['сен'], ['жов'], ['лис', 'ноя'], ['гру']],
];

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric' },
  { month: 'long' },
  { month: 'short', day: 'numeric' },
  { month: 'short' },
];

/** Without the stop that ends a short name. */
const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\.$/, '');

/** Without accents, and with one i: what capitals leave of "Kasım" when they are made small by another language's rules. */
const folded = (name: string): string =>
  plain(name)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ı', 'i');

interface Months {
  /** As they are written, in lower case and without the stop that ends a short one. */
  names: readonly string[];
  /** The number of each month, from 1, by its names without accents. */
  numbers: ReadonlyMap<string, number>;
}

function readMonths(): Months {
  const formats = LANGUAGES_OF_MONTHS.flatMap((lang) =>
    FORMS.map((form) => new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...form })),
  );
  const namesOf = (month: number): string[] =>
    formats.flatMap((format) => {
      const parts = format.formatToParts(Date.UTC(2023, month, 1));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      // A language without short names writes numbers.
      return /\p{L}/u.test(name) ? [plain(name)] : [];
    });
  const months = BESIDES.map((besides, month) => [...new Set([...besides, ...namesOf(month)])]);
  return {
    names: months.flat(),
    numbers: new Map(
      months.flatMap((names, month) => names.map((name): [string, number] => [folded(name), month + 1])),
    ),
  };
}

/** To make formats of dates takes a while, and most commands read no name of a month. */
let read: Months | undefined;
const months = (): Months => (read ??= readMonths());

/** The names of all months, in lower case, without the stop that ends a short one. */
export const monthNames = (): readonly string[] => months().names;

/**
 * The number of a month.
 *
 * @param name in a language that the interface speaks, in full or short, in any case
 * @returns from 1 to 12, or `null` for any other word
 */
export const monthNumber = (name: string): number | null => months().numbers.get(folded(name)) ?? null;

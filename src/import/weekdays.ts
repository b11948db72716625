/**
 * Names of days of the week, which in some languages stand before or behind a date without a comma. Source: Unicode CLDR, of
 * the languages in which names of months are known, by `Intl`.
 */
import { LANGUAGES_OF_MONTHS } from '../schema/months.ts';

/** In small letters, without the stop that ends a short name. */
const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\.$/, '');

/** The first Monday of 2023. */
const MONDAY = Date.UTC(2023, 0, 2);
const DAY = 24 * 60 * 60_000;

const readNames = (): ReadonlySet<string> =>
  new Set(
    LANGUAGES_OF_MONTHS.flatMap((lang) =>
      (['long', 'short'] as const).flatMap((weekday) => {
        const format = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', weekday });
        return Array.from({ length: 7 }, (_, day) => plain(format.format(MONDAY + day * DAY)));
      }),
    ),
  );

let read: ReadonlySet<string> | undefined;
const isWeekday = (name: string): boolean => (read ??= readNames()).has(plain(name));

/**
 * A date without the day of the week: `jeudi 1 juin 2023`, `1 Haziran 2023 Perşembe 17:00`, `Sun 10.03.2024`.
 *
 * @param text in any language that the interface speaks
 */
export const withoutWeekday = (text: string): string =>
  text
    .replace(/^(\p{L}+\.?),?\s+/u, (written, name: string) => (isWeekday(name) ? '' : written))
    .replace(/(?<=\d),?\s+(\p{L}+\.?)(?=\s|$)/gu, (written, name: string) => (isWeekday(name) ? '' : written));

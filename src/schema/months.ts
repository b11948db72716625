/**
 * Names of months as people write them: in full, in the case that stands in a date, and short. Source: Unicode CLDR,
 * gregorian months, format and stand-alone, wide and abbreviated; of Russian and Ukrainian both cases of each name.
 */

const NAMES: readonly string[] = [
  'january jan januar jänner jän janvier janv январь января янв січень січня січ',
  'february feb februar feber février févr fév февраль февраля февр фев лютий лютого лют',
  'march mar märz mär mrz mars март марта мар березень березня бер',
  'april apr avril avr апрель апреля апр квітень квітня квіт кві',
  'may mai май мая травень травня трав тра',
  'june jun juni juin июнь июня июн червень червня черв чер',
  'july jul juli juillet juil июль июля июл липень липня лип',
  'august aug août aout авг август августа серпень серпня серп сер',
  'september sep sept septembre сентябрь сентября сент сен вересень вересня вер',
  'october oct oktober okt octobre октябрь октября окт жовтень жовтня жовт жов',
  'november nov novembre ноябрь ноября нояб ноя листопад листопада лист лис',
  'december dec dezember dez décembre déc декабрь декабря дек грудень грудня груд гру',
];

/** The number of each month, from 1, by its names in lower case, without the stop that ends a short one. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/**
 * The number of a month.
 *
 * @param name in English, German, French, Russian or Ukrainian, in full or short, in any case
 * @returns from 1 to 12, or `null` for any other word
 */
export const monthNumber = (name: string): number | null =>
  MONTHS.get(name.normalize('NFC').toLowerCase().replace(/\.$/, '')) ?? null;

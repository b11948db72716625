/** The number that was probably meant by something that is none: `twelve`, `12 ships`, `10-12`, `about 50`, `1.500`. */
import { EXACT, isDecimal } from '../../model/decimal.ts';
import { ABOUT_WORDS } from '../../text/about-words.ts';
import { plainFigures } from '../../text/figures.ts';
import { figuresIn } from '../prose/figures.ts';

const RANGE = /^(?:from |between )?(\d+)\s*(?:-|–|—|\.\.|to|and)\s*(\d+)\b(?![.,'’]\d)/i;

/** What stands before a number that is not exact, and how that is written. */
const BEFORE: readonly (readonly [pattern: RegExp, field: string])[] = [
  [new RegExp(String.raw`^(?:${ABOUT_WORDS}|nearly|some)\s*(?=\S)`, 'iu'), 'about'],
  [/^(?:at least|>=|≥)\s*(?=\S)/i, 'min'],
  [/^(?:at most|up to|<=|≤)\s*(?=\S)/i, 'max'],
  [/^(?:more than|over|>)\s*(?=\S)/i, 'more_than'],
  [/^(?:less than|fewer than|under|<)\s*(?=\S)/i, 'less_than'],
];

/** Digits with what parts them anywhere: points, commas, apostrophes, spaces. */
const DIGITS = /^\d+(?:[.,'’_ \u00a0\u2009\u202f]\d+)*/;

/** Thousands, parted from one another by one sign, and what is behind the other. */
const THOUSANDS = /^\d{1,3}([.,'’_ \u00a0\u2009\u202f])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;

/** What may be 1234 or 1.234: nobody writes a zero at the end of decimals. */
const EITHER = /^\d{1,3}\.\d\d[1-9]$/;

/** Whether digits look like thousands with a point between them, where YAML takes it for that of a decimal: `12.000`. */
export const isLikeThousands = (digits: string): boolean => /^-?[1-9]\d{0,2}\.\d\d0$/.test(digits);

/** Whether a text is what programs take for a number and no newspaper prints: `1e3`, `0x1F`, `+5`, `.5`, `007`. */
const isOtherNotation = (text: string): boolean =>
  text !== '' && text.length <= EXACT && !isDecimal(text) && isDecimal(String(Number(text)));

/** The number that digits are in whichever country; `null` where that depends on it. */
function numberOf(digits: string): number | null {
  const [, mark] = THOUSANDS.exec(digits) ?? [];
  if (mark !== undefined) return EITHER.test(digits) ? null : Number(digits.replaceAll(mark, '').replace(',', '.'));
  return /^\d+(?:[.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}

/** The number with which a text begins, in digits or in words, where there is no other in it. */
function numberAtBeginning(text: string): number | null {
  const digits = DIGITS.exec(text)?.[0];
  // Behind digits there may be "million".
  const [figure, ...others] = figuresIn(digits === undefined ? text : `1${text.slice(digits.length)}`);
  if (figure?.start !== 0 || others.length > 0) return null;
  if (digits === undefined) return figure.value;
  const number = numberOf(digits);
  return number === null ? null : number * figure.value;
}

/**
 * An answer to a question for a number, as YAML has it.
 *
 * @param text what an editor wrote
 * @returns `null` where none is near
 */
export function nearNumber(text: string): string | null {
  const written = plainFigures(text.trim());
  if (isOtherNotation(written)) return String(Number(written));
  const [, low, high] = RANGE.exec(written) ?? [];
  if (low !== undefined && high !== undefined) {
    return Number(low) <= Number(high) ? `{ min: ${low}, max: ${high} }` : null;
  }
  const [pattern, field] = BEFORE.find(([before]) => before.test(written)) ?? [];
  const number = numberAtBeginning(pattern ? written.replace(pattern, '') : written);
  if (number === null) return null;
  if (field !== undefined) return `{ ${field}: ${number} }`;
  return /^\S+?(?:\+| or more\b)/.test(written) ? `{ min: ${number} }` : String(number);
}

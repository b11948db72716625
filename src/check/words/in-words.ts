/** Values of records as an editor would read them. */
import { isMapping } from '../../model/mapping.ts';
import type { NumberRange } from '../../model/record.ts';

const isDate = (value: object): value is { date: { text: string }; part?: string } => 'date' in value;

const isRange = (value: object): value is NumberRange => 'aboveMin' in value;

function rangeInWords({ min, max, aboveMin, belowMax }: NumberRange): string {
  const ends = [
    ...(min !== null ? [`${aboveMin ? 'more_than' : 'min'} ${min}`] : []),
    ...(max !== null ? [`${belowMax ? 'less_than' : 'max'} ${max}`] : []),
  ];
  return ends.join(', ');
}

/** Beside other fields a sentence has quotation marks: it may have commas, and words that are names of fields. */
const within = (value: unknown): string =>
  typeof value === 'string' && /\s/.test(value) ? `"${value}"` : inWords(value);

/**
 * A value of a record in words.
 *
 * @param value of any field; `nothing` where it is absent or empty
 */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return 'nothing';
    return value.map(inWords).join(value.some(isMapping) ? '; ' : ', ');
  }
  if (isDate(value)) return value.part === undefined ? value.date.text : `${value.date.text}, ${value.part}`;
  if (isRange(value)) return rangeInWords(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  if (entries.length === 0) return 'nothing';
  return entries.map(([key, inner]) => (key === 'is' ? inWords(inner) : `${key} ${within(inner)}`)).join(', ');
}

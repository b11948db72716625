/** The value of an answer in words. */
import type { AnswerValue } from '../model/answer.ts';
import type { PluralForms } from '../model/plural-forms.ts';
import type { Strings } from './strings.ts';

/** What an answer may name, by its id. */
export type Named = Readonly<Record<'choice' | 'place' | 'actor', (id: string) => string>>;

type NumberValue = Extract<AnswerValue, { kind: 'number' }>;

function numberText(strings: Strings, value: NumberValue): string {
  const words = strings.answer.number;
  const number = (amount: number): string => strings.number(amount);
  if (value.about !== null) return words.about(number(value.about));
  const low = (value.aboveMin ? words.moreThan : words.atLeast)(number(value.min));
  const high = (value.belowMax ? words.lessThan : words.atMost)(number(value.max));
  if (value.max === Infinity) return low;
  if (value.min === -Infinity) return high;
  if (value.aboveMin || value.belowMax) return words.both(low, high);
  return value.min === value.max ? number(value.min) : words.range(number(value.min), number(value.max));
}

const isExact = ({ min, max }: NumberValue): boolean => min === max;

/** The form of its unit that goes with a number: with a range as a whole, else with the last number that is written. */
export function unitForm(strings: Strings, value: NumberValue, unit: PluralForms): string {
  const { min, max, aboveMin, belowMax, about } = value;
  const isRange = Number.isFinite(min) && Number.isFinite(max) && !aboveMin && !belowMax;
  if (about === null && isRange && !isExact(value)) return strings.formOfRange(min, max, unit);
  const last = about ?? (Number.isFinite(max) ? max : min);
  // "At least two": the figure is there, and a form that says it stands in the case of a sentence we do not know.
  return !isExact(value) && strings.saidByForm(last) ? unit.other : strings.form(last, unit);
}

function unitText(strings: Strings, value: NumberValue, unit: PluralForms): string {
  const form = unitForm(strings, value, unit);
  const saysIt = isExact(value) && form !== unit.other && strings.saidByForm(value.min);
  return saysIt ? form : strings.answer.number.ofUnit(numberText(strings, value), form);
}

/**
 * An answer's value, as it stands within a sentence: "at least 12 prisoners", "between 3 and 4 June 2023", the name of a
 * place.
 *
 * @param unit of a number, as its question has it
 */
export function valueText(strings: Strings, value: AnswerValue, unit: PluralForms | undefined, named: Named): string {
  switch (value.kind) {
    case 'number':
      return unit ? unitText(strings, value, unit) : numberText(strings, value);
    case 'place':
      return named.place(value.place);
    case 'actor':
      return named.actor(value.actor);
    case 'choice':
      return named.choice(value.key);
    case 'date':
      return strings.dates.fullWithin(value.when);
  }
}

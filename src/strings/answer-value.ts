/** The value of an answer in words. */
import { besideUnit, type AnswerValue, type NumberValue } from '../model/answer.ts';
import type { PluralForms } from '../model/plural-forms.ts';
import type { Strings } from './strings.ts';

/** What an answer may name, by its id. */
export type Named = Readonly<Record<'choice' | 'place' | 'actor', (id: string) => string>>;

function numberText(strings: Strings, value: NumberValue): string {
  const words = strings.answer.number;
  const { about, min, max, aboveMin, belowMax } = value;
  if (about !== null) return words.about(strings.number(about));
  const low = min === null ? null : (aboveMin ? words.moreThan : words.atLeast)(strings.number(min));
  const high = max === null ? null : (belowMax ? words.lessThan : words.atMost)(strings.number(max));
  if (min === null || low === null) return high ?? '';
  if (max === null || high === null) return low;
  if (aboveMin || belowMax) return words.both(low, high);
  return min === max ? strings.number(min) : words.range(strings.number(min), strings.number(max));
}

const isExact = ({ min, max }: NumberValue): boolean => min === max;

/** One that a form can say without a figure beside it: neither "2.0" nor "-2" is two. */
const isCount = ({ min, max }: NumberValue): boolean => min === max && min !== null && /^\d+$/.test(min);

/** The form of its unit that goes with a number: with a range as a whole, else with the last number that is written. */
export function unitForm(strings: Strings, value: NumberValue, unit: PluralForms): string {
  const { min, max, aboveMin, belowMax, about } = value;
  if (about === null && min !== null && max !== null && !aboveMin && !belowMax && !isExact(value)) {
    return strings.formOfRange(min, max, unit);
  }
  const last = besideUnit(value);
  // "At least two": the figure is there, and a form that says it stands in the case of a sentence we do not know.
  return !isCount(value) && strings.saidByForm(last) ? unit.other : strings.form(last, unit);
}

function unitText(strings: Strings, value: NumberValue, unit: PluralForms): string {
  const form = unitForm(strings, value, unit);
  const saysIt = isCount(value) && form !== unit.other && strings.saidByForm(besideUnit(value));
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

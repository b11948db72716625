/** The value of an answer in words. */
import type { AnswerValue } from '../model/answer.ts';
import { plain } from './dates.ts';
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

/**
 * An answer's value: "at least 12 prisoners", "4 June 2023", the name of a place.
 *
 * @param unit of a number, as its question has it
 */
export function valueText(strings: Strings, value: AnswerValue, unit: string | undefined, named: Named): string {
  switch (value.kind) {
    case 'number': {
      const amount = numberText(strings, value);
      return unit ? strings.answer.number.ofUnit(amount, unit) : amount;
    }
    case 'place':
      return named.place(value.place);
    case 'actor':
      return named.actor(value.actor);
    case 'choice':
      return named.choice(value.key);
    case 'date':
      return strings.capital(plain(strings.dates.full(value.when)));
  }
}

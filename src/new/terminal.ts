/** Asks at the terminal, with prompts that offer what exists while one types. */
import {
  autocomplete,
  autocompleteMultiselect,
  isCancel,
  log,
  select,
  text,
  type CANCEL_SYMBOL,
  type Option,
} from '@clack/prompts';
import { ANOTHER, type Asker } from './interview.ts';
import { isMeant, type Known } from './known.ts';

/** The person left: Ctrl-C or Escape. */
export class Left extends Error {}

/** How many choices are shown at once. */
const SHOWN = 8;

async function answered<Value>(prompt: Promise<Value | typeof CANCEL_SYMBOL>): Promise<Value> {
  const answer = await prompt;
  if (isCancel(answer)) throw new Left();
  return answer;
}

const orNothing = (message: string, optional: boolean): string =>
  optional ? `${message} (Enter for nothing)` : message;

const NONE = '';

function optionsOf(known: readonly Known[], makes: string | null, optional: boolean): Option<string>[] {
  return [
    ...(optional ? [{ value: NONE, label: 'none' }] : []),
    ...known.map(({ id, name }) => ({ value: id, label: name, hint: id })),
    ...(makes === null ? [] : [{ value: ANOTHER, label: `${makes} …` }]),
  ];
}

/** What was typed picks among what exists; making another is always offered. */
const filterOver = (known: readonly Known[]) => {
  const byId = new Map(known.map((one) => [one.id, one]));
  return (typed: string, { value }: Option<string>): boolean => {
    const one = byId.get(value);
    return one ? isMeant(typed, one) : value === ANOTHER || typed === '';
  };
};

/** The real thing: the terminal that this process runs at. */
export const terminal: Asker = {
  text: ({ message, hint, optional, initial, fault }) =>
    answered(
      text({
        message: orNothing(message, optional),
        placeholder: hint,
        initialValue: initial,
        validate: (answer = '') => {
          if (answer.trim() === '') return optional ? undefined : 'This is needed.';
          return fault(answer);
        },
      }),
    ).then((answer) => answer.trim()),

  choice: ({ message, hint, optional, choices }) =>
    answered(
      select({
        message: `${message}\n${hint}`,
        options: [
          ...choices.map((value) => ({ value, label: value })),
          ...(optional ? [{ value: NONE, label: 'leave it for later' }] : []),
        ],
      }),
    ),

  one: ({ message, hint, optional, known, makes, fault }) =>
    answered(
      autocomplete<string>({
        message,
        placeholder: hint,
        options: optionsOf(known, makes, optional),
        filter: filterOver(known),
        maxItems: SHOWN,
        validate: (answer) => {
          // Where none of those that exist is meant by what was typed, none is chosen.
          if (typeof answer !== 'string')
            return 'There is none that is called so: take back what you typed, and choose.';
          return answer === NONE ? undefined : fault(answer);
        },
      }),
    ),

  several: async ({ message, hint, optional, known, makes, fault }) => {
    const ids = await answered(
      autocompleteMultiselect<string>({
        message: orNothing(message, optional),
        placeholder: hint,
        options: optionsOf(known, makes, false),
        filter: filterOver(known),
        maxItems: SHOWN,
        required: !optional,
        validate: (answer) => (Array.isArray(answer) && answer.length > 0 ? fault(answer.join(',')) : undefined),
      }),
    );
    return ids.join(',');
  },

  say: (message) => {
    log.step(message);
  },
};

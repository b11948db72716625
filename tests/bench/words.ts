/** Names and sentences of stories in which nothing happened. */
import type { Chooser } from './random.ts';

/** A number in letters, so that nothing has to be cited for holding a figure. */
export const letters = (number: number): string =>
  number.toString(26).replaceAll(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(digit, 26)] ?? '');

const THINGS = ['boats', 'barges', 'carts', 'crews', 'ferries', 'guards', 'rafts', 'pilots', 'wagons', 'tugs'] as const;
const DEEDS = ['met', 'waited', 'turned back', 'were counted', 'were seen', 'came in', 'left', 'were held'] as const;
const WHERE = [
  'at the bridge',
  'below the weir',
  'by the mill',
  'at the quay',
  'on the far bank',
  'in the fog',
] as const;
const WHEN = ['before dusk', 'in the first hour', 'after the bell', 'while it rained', 'as the gate shut'] as const;
const MORE = [
  'Nobody else on the river has spoken of it since.',
  'The keeper of the lock would say no more.',
  'What came of it is told in many ways.',
  'The log of the harbour has no line on it.',
  'Those on the other bank tell it otherwise.',
] as const;

/** "Boats waited below the weir after the bell". */
export function happening(choose: Chooser): string {
  const thing = choose.one(THINGS);
  const text = `${thing} ${choose.one(DEEDS)} ${choose.one(WHERE)} ${choose.one(WHEN)}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence that tells nothing. */
export const remark = (choose: Chooser): string => choose.one(MORE);

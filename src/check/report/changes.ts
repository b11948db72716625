/** What became of the problems between one check and the next, for people at a terminal. Pure. */
import { createColors } from 'picocolors';
import type { Problem } from '../problem.ts';
import { visible } from '../words/as-written.ts';
import { closingLine, problemGroups, shownPath, type TextOptions } from './text.ts';

export interface Changes {
  /** Problems that were not there before. */
  fresh: readonly Problem[];
  /** Problems that are told no more: mended, or hidden behind another. */
  gone: readonly Problem[];
}

/** The same problem, wherever in its file it stands now: lines move as one types above it. */
const identity = ({ path, rule, message }: Problem): string => JSON.stringify([path, rule, message]);

/** Those that are in the first list more often than in the second. */
function beyond(problems: readonly Problem[], others: readonly Problem[]): Problem[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(identity(one), (left.get(identity(one)) ?? 0) + 1);
  return problems.filter((one) => {
    const count = left.get(identity(one)) ?? 0;
    if (count > 0) left.set(identity(one), count - 1);
    return count === 0;
  });
}

/** Compares the problems of two checks of one folder. */
export function changesBetween(before: readonly Problem[], after: readonly Problem[]): Changes {
  return { fresh: beyond(after, before), gone: beyond(before, after) };
}

/**
 * What changed: the problems that are new, those that are gone, and how many there are now.
 *
 * @param changes since the last report
 * @param now every problem
 * @returns lines, the last one ended as well; nothing where nothing changed
 */
export function changesAsText({ fresh, gone }: Changes, now: readonly Problem[], options: TextOptions): string {
  if (fresh.length === 0 && gone.length === 0) return '';
  const { colour, folder = '' } = options;
  const { green, dim } = createColors(colour);
  const lines = gone.map(
    ({ path, message, rule }) =>
      `${green('gone')}  ${visible(shownPath(folder, path))}  ${visible(message)}  ${dim(rule)}`,
  );
  const goneLines = lines.length > 0 ? [...lines, ''] : [];
  return `${[...problemGroups(fresh, options), ...goneLines, closingLine(now, colour)].join('\n')}\n`;
}

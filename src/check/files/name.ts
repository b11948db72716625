/** The two parts of a file's name. */

/** The ending, with its dot. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot);
}

/** What stands before it. */
export const stemOf = (name: string): string => name.slice(0, name.length - endingOf(name).length);

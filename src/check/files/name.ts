/** The two parts of a file's name. */

/** The ending, with its dot. */
export const endingOf = (name: string): string => /\.[^.]*$/.exec(name)?.[0] ?? '';

/** What stands before it. */
export const stemOf = (name: string): string => name.slice(0, name.length - endingOf(name).length);

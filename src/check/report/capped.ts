/** Reports no longer than GitHub takes them: above its limits it shows nothing at all. */

/** An issue has at most 65,536 characters. */
export const ISSUE_LIMIT = 60_000;

/** The summary of a step is at most 1 MiB. */
export const SUMMARY_LIMIT = 900_000;

/**
 * As many entries of a report as there is room for, and in the place of the others how many they are.
 *
 * @param entries each one line or more, what matters most first
 * @param limit bytes of UTF-8
 * @returns the entries, and where some are left out an empty line and `And 3 more.`
 */
export function capped(entries: readonly string[], limit: number): string[] {
  let size = 0;
  const fitting = entries.findIndex((entry) => {
    size += Buffer.byteLength(entry) + 1;
    return size > limit;
  });
  return fitting === -1 ? [...entries] : [...entries.slice(0, fitting), '', `And ${entries.length - fitting} more.`];
}

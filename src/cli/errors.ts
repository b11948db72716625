/** What is told of errors that others throw: the system, a package, git. */

/** What went wrong, as the error has it. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)) || 'no reason given';

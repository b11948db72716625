/** What is told of errors that others throw: the system, a package, git. */

/** The code by which Node tells errors apart, such as `ENOENT`; empty where there is none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What went wrong, as the error has it. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)) || 'no reason given';

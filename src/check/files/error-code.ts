/** By what errors of the system are told apart. */

/** The code by which Node tells errors apart, such as `ENOENT`; empty where there is none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The part of `commonmark-spec` that the tests use; it brings no types of its own. */
declare module 'commonmark-spec' {
  export interface Example {
    markdown: string;
    html: string;
    section: string;
    number: number;
  }
  export const tests: readonly Example[];
}

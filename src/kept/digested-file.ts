/** A file of which the digest is known before it is made: where it is there already, it need not be. */
export interface DigestedFile {
  /** As `digestOf` tells it of the file. */
  digest: () => string;
  /** Makes the file. */
  give: () => Uint8Array<ArrayBuffer>;
}

/** Whether what stands behind a path is such a file. */
export const isDigestedFile = (value: unknown): value is DigestedFile =>
  typeof value === 'object' &&
  value !== null &&
  'digest' in value &&
  typeof value.digest === 'function' &&
  'give' in value &&
  typeof value.give === 'function';

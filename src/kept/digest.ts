/** By what the content of a file is known. */
import { hash } from 'node:crypto';

/** SHA-256 of what stands in a file, as base64; of a text, as UTF-8. */
export const digestOf = (content: string | Uint8Array): string => hash('sha256', content, 'base64');

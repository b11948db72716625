/** `--content`: the folder of content that a command works on. */
import { resolve } from 'node:path';
import { contentFolder } from '../routes/content-folder.ts';
import { Refusal } from './command.ts';
import { typedPath } from './typed-path.ts';

/** The option as each command has it. */
export const contentOption = {
  type: 'string',
  valueHint: 'DIR',
  description: 'The content folder (CONTENT_DIR, else content)',
} as const;

/**
 * The content folder that {@link contentOption} names.
 *
 * @param option as it was given
 * @throws Refusal where nothing stands behind it, as of a variable that is not set: that would be the folder in which the
 *   command was started, with whatever is in it
 */
export function contentNamed(option: unknown): string {
  if (typeof option !== 'string') return contentFolder();
  if (option === '') throw new Refusal('--content needs a value.');
  return resolve(typedPath(option));
}

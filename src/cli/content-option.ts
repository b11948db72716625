/** `--content`: the folder of content that a command works on. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { asWritten } from '../check/words/as-written.ts';
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

/**
 * The same, for a command to which a folder that is not there would look like a story without records.
 *
 * @param option as it was given
 * @throws Refusal where {@link contentNamed} does, and where there is no such folder
 */
export function contentThere(option: unknown): string {
  const folder = contentNamed(option);
  if (!existsSync(folder)) throw new Refusal(`There is no content folder ${asWritten(folder)}.`);
  return folder;
}

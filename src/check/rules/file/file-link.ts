/** Nothing in content/ is a symbolic link. */
import type { Finding } from '../../finding.ts';
import { asWritten } from '../../words/as-written.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'file-link',
  family: 'file',
  severity: 'error',
  asks: 'Nothing in content/ is a symbolic link.',
  example: {
    before: 'about.md, a symbolic link to ../README.md',
    after: 'about.md, a file of its own',
  },
});

/**
 * A symbolic link, which is not followed.
 *
 * @param path below `content/`
 * @param name the last part of it
 */
export const symbolicLink = (path: string, name: string): Finding => ({
  path,
  rule: 'file-link',
  message: `${asWritten(name)} is a symbolic link; expected a file or folder of its own.`,
  help: 'Put a copy in its place.',
});

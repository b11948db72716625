/** `file-repository`: nothing in content/ is a git repository, whose settings git would obey. */
import type { Finding } from '../../finding.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'file-repository',
  family: 'file',
  severity: 'error',
  asks: 'Nothing in content/ is a git repository.',
  example: {
    before: 'images/HEAD\nimages/config\nimages/objects/\nimages/refs/',
    after: 'images/bridge.png',
  },
});

/** The entry by which git would take a folder for a repository, its own or a bare one; `undefined` where there is none. */
export function repositoryMark(names: readonly string[]): string | undefined {
  const bare = ['HEAD', 'objects', 'refs'].every((part) => names.includes(part));
  return names.find((name) => name.toLowerCase() === '.git') ?? (bare ? 'HEAD' : undefined);
}

/**
 * A folder that holds a repository, or the entry at the top that makes one.
 *
 * @param path below `content/`
 */
export const repository = (path: string): Finding => ({
  path,
  rule: 'file-repository',
  message: 'This is a git repository; expected none in content/, because git would obey its settings.',
  help: 'Remove it.',
});

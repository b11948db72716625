/** A git repository of a content folder, for what compares with an earlier revision. */
import { execFileSync } from 'node:child_process';

const AUTHOR = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];

/** Runs git in a folder as somebody who has no settings of their own. */
export function git(cwd: string, ...args: string[]): void {
  execFileSync('git', [...AUTHOR, ...args], { cwd, stdio: 'pipe' });
}

/** Commits everything in a folder, the first time in a new repository there. */
export function commitAll(cwd: string): void {
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '--quiet', '--message', 'One more');
}

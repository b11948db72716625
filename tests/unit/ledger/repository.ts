/** Git repositories for tests: a site with content, not at the repository's root. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent } from '../../../src/check/files/read-content.ts';
import { readHistory } from '../../../src/ledger/history.ts';

const BASE = join(import.meta.dirname, '../../fixtures/_base');

/** The event that tests change. */
export const EVENT = 'events/2023-06/bridge-closed.md';

/** Its text at the beginning. */
export const TEXT = readFileSync(join(BASE, EVENT), 'utf8');

const SETTINGS = ['user.name=Test', 'user.email=test@example.org', 'commit.gpgsign=false', 'init.defaultBranch=main'];

export interface Repository extends Disposable {
  /** A folder of the test's own, with the repository in `repository`. */
  scratch: string;
  root: string;
  content: string;
  /** Runs git there, and gives what it prints. */
  git(...args: string[]): string;
  /** Writes a file of the content; `null` takes it away. */
  write(path: string, text: string | null): void;
  /** Commits everything; `written` is the author's date, where it is not the committer's. */
  commit(date: string, written?: string): void;
}

/** Runs git with a date for what it commits. */
function gitIn(root: string, args: readonly string[], committed: string, written: string): string {
  const env = { ...process.env, GIT_COMMITTER_DATE: committed, GIT_AUTHOR_DATE: written };
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  return execFileSync('git', [...settings, ...args], { cwd: root, env, stdio: 'pipe', encoding: 'utf8' });
}

/**
 * A repository with content and no commit, gone when it is disposed of.
 *
 * @param from the content; the sound one of `tests/fixtures/_base`
 */
export function repository(from = BASE): Repository {
  const scratch = mkdtempSync(join(tmpdir(), 'history-'));
  const root = join(scratch, 'repository');
  const content = join(root, 'site/content');
  cpSync(from, content, { recursive: true });
  const git = (...args: string[]): string => gitIn(root, args, '2023-07-01T12:00Z', '2023-07-01T12:00Z');
  git('init', '--quiet');
  return {
    scratch,
    root,
    content,
    git,
    write(path, text) {
      const file = join(content, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    },
    commit(date, written = date) {
      git('add', '--all');
      gitIn(root, ['commit', '--quiet', '--allow-empty', '--message', 'Change'], date, written);
    },
    [Symbol.dispose]: () => {
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** Writes the commits of `main` anew with other dates, in seconds: also such as git itself would not make. */
export function redate(folder: Repository, dates: readonly string[]): void {
  const left = [...dates];
  const stream = folder
    .git('fast-export', 'main')
    .replace(/^(committer .*>) .*$/gm, (_, who: string) => `${who} ${left.shift() ?? ''} +0000`);
  execFileSync('git', ['fast-import', '--quiet', '--force', '--date-format=raw-permissive'], {
    cwd: folder.root,
    input: stream,
  });
}

/** What a folder's history tells of one event, the oldest day first: `2023-06-06 new`; or why there is none. */
export async function told(content: string, event = 'bridge-closed'): Promise<string[] | string> {
  const history = await readHistory(content, (await readContent(content)).content);
  if (!history.available) return history.reason;
  return history.changes
    .filter((change) => change.event === event)
    .map(({ period, kinds }) => `${period} ${kinds.join(', ')}`);
}

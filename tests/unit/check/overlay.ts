/** Content folders for tests: the sound one in `tests/fixtures/_base`, with some files laid over it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../../src/check/check.ts';
import type { Problem } from '../../../src/check/problem.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** What a file is laid over with; `null` takes it away. */
export type Overlay = Record<string, string | Uint8Array | null>;

export interface Folder extends Disposable {
  root: string;
  check(): Promise<Problem[]>;
}

/**
 * A temporary copy of the sound content folder, gone when it is disposed of.
 *
 * @param overlay files to add, replace or take away
 * @param fixture a folder of `tests/fixtures` whose files are laid over first
 */
export function contentWith(overlay: Overlay, fixture?: string): Folder {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(FIXTURES, '_base'), root, { recursive: true });
  if (fixture !== undefined) cpSync(join(FIXTURES, fixture), root, { recursive: true });
  for (const [path, data] of Object.entries(overlay)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (data === null) rmSync(file, { recursive: true });
    else writeFileSync(file, data);
  }
  return {
    root,
    check: async () => (await checkContent(root)).problems,
    [Symbol.dispose]: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The text of a file of the sound folder. */
export const baseFile = (path: string): string => readFileSync(join(FIXTURES, '_base', path), 'utf8');

/** A problem as `path:line:column rule`. */
export const inShort = ({ path, line, column, rule }: Problem): string => `${path}:${line}:${column} ${rule}`;

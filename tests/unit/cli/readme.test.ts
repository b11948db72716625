import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runNode } from '../../../src/cli/child.ts';
import { PAGES } from '../repository/documentation.ts';

const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const names = Object.keys(scripts);

describe('the README', () => {
  it('explains every command, and no other', () => {
    const rows = read('README.md').split('## Commands')[1]?.split('\n## ')[0]?.split('\n') ?? [];
    const explained = rows.flatMap((row) => {
      const [, first = ''] = row.split('|');
      return [...first.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
    });
    expect(explained.toSorted()).toEqual(names.toSorted());
  });

  it('names every option of a build', async () => {
    const { output } = await runNode(['src/cli/run.cjs', 'build', '--help'], { keep: 'everything' });
    const options = [...output.matchAll(/^ +--([a-z]+)/gm)].map(([, option]) => `--${option}`);
    const row = read('README.md')
      .split('\n')
      .find((line) => line.startsWith('| `build` '));
    // The folder with the story is named by CONTENT_DIR there.
    const missing = options.filter((option) => option !== '--content' && !row?.includes(`\`${option}`));
    expect(options).toContain('--shard');
    expect(missing).toEqual([]);
  });

  it.each(PAGES)('%s names only commands that there are', (file) => {
    const named = [...read(file).matchAll(/npm run (?:-\S+ )*([a-z:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });
});

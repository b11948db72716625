import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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

  it.each(PAGES)('%s names only commands that there are', (file) => {
    const named = [...read(file).matchAll(/npm run (?:-\S+ )*([a-z:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });
});

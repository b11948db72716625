import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runNode } from '../../../src/cli/child.ts';
import { PAGES } from '../repository/documentation.ts';

const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const names = Object.keys(scripts);

/** What docs/commands.md says of each command, by the names in its heading. */
const told = new Map(
  read('docs/commands.md')
    .split(/^### /m)
    .slice(1)
    .flatMap((section): [string, string][] => {
      const [heading = '', ...lines] = section.split('\n');
      return [...heading.matchAll(/`([^`]+)`/g)].map(([, name = '']) => [
        name,
        lines.join('\n').split('\n## ')[0] ?? '',
      ]);
    }),
);

/** Commands that are told apart by their first word, as `test unit` is not. */
const commands = Object.entries(scripts).flatMap(([name, script]) =>
  script.endsWith(`run.cjs ${name}`) ? [name] : [],
);

describe('the page of the commands', () => {
  it('explains every command, and no other', () => {
    expect([...told.keys()].toSorted()).toEqual(names.toSorted());
  });

  it.each(commands)('names every option of %s', async (name) => {
    const { output } = await runNode(['src/cli/run.cjs', name, '--help'], { keep: 'everything' });
    expect(output).toContain('USAGE');
    const options = [...output.matchAll(/^ +--([a-z-]+)/gm)].map(([, option]) => `--${option}`);
    // That `dev` takes the same is said there in words.
    const section = name === 'dev' ? told.get('start') : told.get(name);
    expect(options.filter((option) => !new RegExp(`${option}(?![a-z-])`).test(section ?? ''))).toEqual([]);
  });
});

it.each(PAGES)('%s names only commands that there are', (file) => {
  const named = [...read(file).matchAll(/npm run (?:-\S+ )*([a-z:-]+)/g)].map((match) => match[1] ?? '');
  expect(named.filter((name) => !names.includes(name))).toEqual([]);
});

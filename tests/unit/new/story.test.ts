/** `npm run new -- story`, in a repository with a story in it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { loadLedger } from '../../../src/ledger/read-ledger.ts';
import { LANGUAGES } from '../../../src/model/spoken.ts';
import { runHere, type Ended } from '../cli/in-process.ts';
import { EVENT, repository, TEXT, type Repository } from '../ledger/repository.ts';
import { ENTER, session } from './session.ts';

const DOOR = join(import.meta.dirname, '../../../src/cli/run.cjs');

const ANSWERS = ['--title', 'Flood: day by day', '--url', 'https://flood.example/', '--timezone', 'Europe/Kyiv'];

const story = ({ content }: Pick<Repository, 'content'>, ...args: string[]): Promise<Ended> =>
  runHere(['new', 'story', '--content', content, ...args], process.cwd());

function committed(): Repository {
  const made = repository();
  made.commit('2023-07-01T12:00Z');
  return made;
}

const isUntouched = ({ content }: Repository): boolean => readFileSync(join(content, EVENT), 'utf8') === TEXT;

describe('a new story', () => {
  it('takes the place of the old one, and has no error', async () => {
    using old = committed();
    const { status, stderr } = await story(old, ...ANSWERS, '--yes');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(existsSync(join(old.content, EVENT))).toBe(false);
    const { problems } = await checkContent(old.content);
    expect([...new Set(problems.map(({ rule }) => rule))].toSorted()).toEqual(['placeholder-text']);
    const { ledger } = await loadLedger(old.content, false);
    expect(ledger?.site).toMatchObject({ title: 'Flood: day by day', timezone: 'Europe/Kyiv' });
    expect(readdirSync(join(old.content, '..'))).toEqual(['content']);
  });

  it('builds at once', async () => {
    using old = committed();
    await story(old, ...ANSWERS, '--yes');
    const out = join(old.scratch, 'dist');
    const { status, stdout } = spawnSync(process.execPath, [DOOR, 'build', '--out', out, '--content', old.content], {
      encoding: 'utf8',
    });
    expect(stdout).toContain('Built ');
    expect(status).toBe(0);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Flood: day by day');
  });

  it('asks at a terminal, with the messages of the check, and whether it is meant', async () => {
    using old = committed();
    const { answers, ended } = session(['new', 'story', '--content', old.content], old.root);
    await answers('The name of the site', 'Flood', ENTER);
    await answers('Where the site will stand', 'flood.example', ENTER);
    await answers('expected an address that begins with https://', '\u0015https://flood.example', ENTER);
    await answers('The time zone', 'Europe/Kyiv', ENTER);
    await answers('The language', ENTER);
    await answers('Remove every file', 'y');
    const { status } = await ended();
    expect(status).toBe(0);
    expect(readFileSync(join(old.content, 'site.yaml'), 'utf8')).toContain('\nurl: https://flood.example\n');
  });

  it('is in the language that is asked for, and not in what is none', async () => {
    using old = committed();
    const refused = await story(old, ...ANSWERS, '--lang', 'Polish!', '--yes');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('--lang:');
    const { status } = await story(old, ...ANSWERS, '--lang', 'pl', '--yes');
    expect(status).toBe(0);
    const { ledger } = await loadLedger(old.content, false);
    expect(ledger?.site.lang).toBe('pl');
  });

  it.each(LANGUAGES)('has no sentence of another language that is not marked, in %s', async (lang) => {
    using old = committed();
    await story(old, ...ANSWERS, '--lang', lang, '--yes');
    const { problems } = await checkContent(old.content);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { ledger } = await loadLedger(old.content, false);
    const about = readFileSync(join(old.content, 'about.md'), 'utf8');
    expect(about.includes('What this site does')).toBe(lang === 'en');
    expect(ledger?.site.description.startsWith('What happened')).toBe(lang === 'en');
    const texts = ledger?.events.flatMap(({ event, claims }) => [
      event.title,
      event.summary,
      ...claims.map(({ claim }) => claim.text),
    ]);
    expect(texts).toHaveLength(3);
    // With the name of the site in its place, titles and citations would have that twice.
    for (const text of [ledger?.site.story, ...(texts ?? [])]) expect(text).toMatch(/^FILL IN: /);
  });

  it('marks every sentence in a language that there are no words in', async () => {
    using old = committed();
    await story(old, ...ANSWERS, '--lang', 'el', '--yes');
    const paragraphs = readFileSync(join(old.content, 'about.md'), 'utf8').trim().split('\n\n');
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/^(?:## )?FILL IN: /);
    const { ledger } = await loadLedger(old.content, false);
    expect(ledger?.site.description).toMatch(/^FILL IN: in the language "el": /);
  });

  it('leaves everything as it was if it is not meant', async () => {
    using old = committed();
    const { answers, ended } = session(['new', 'story', '--content', old.content, ...ANSWERS], old.root);
    await answers('Remove every file', ENTER);
    const { status, shown } = await ended();
    expect([status, shown.includes('Nothing was changed.')]).toEqual([1, true]);
    expect(isUntouched(old)).toBe(true);
  });
});

describe('a new story where there is nothing yet', () => {
  it.each(['in a folder that is not there', 'in an empty folder'])(
    '%s takes nothing that git would have to keep',
    async (where) => {
      using old = repository();
      const content = join(old.scratch, 'other');
      if (where === 'in an empty folder') mkdirSync(content);
      const { status, stdout, stderr } = await story({ content }, ...ANSWERS);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^Then run: CONTENT_DIR=\S*other npm start$/m);
      const { ledger } = await loadLedger(content, false);
      expect(ledger?.site.title).toBe('Flood: day by day');
      expect(isUntouched(old)).toBe(true);
    },
  );
});

describe('no new story', () => {
  it.each([
    [
      'changed',
      (old: Repository) => {
        old.write('site.yaml', 'title: A\n');
      },
      /in no commit.*\n {2}site\/content\/site\.yaml/,
    ],
    [
      'new',
      (old: Repository) => {
        old.write('actors/pilot.yaml', 'name: A\n');
      },
      /\n {2}site\/content\/actors\/pilot\.yaml/,
    ],
  ])('where a file is %s and in no commit', async (_, change, message) => {
    using old = committed();
    change(old);
    const { status, stderr } = await story(old, ...ANSWERS, '--yes');
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(isUntouched(old)).toBe(true);
  });

  it('where git keeps nothing', async () => {
    using old = repository();
    const outside = { content: join(old.scratch) };
    const { status, stderr } = await story(outside, ...ANSWERS, '--yes');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Git does not keep /);
    expect(isUntouched(old)).toBe(true);
  });

  it.each([
    [['--title', 'A', '--yes'], /options are missing: --url, --timezone\.\n$/],
    [ANSWERS, /say --yes if that is meant\.\n$/],
    [
      [...ANSWERS.map((word) => (word === 'Europe/Kyiv' ? 'Kyiv' : word)), '--yes'],
      /^--timezone: Unexpected "Kyiv" for timezone; expected a time zone/,
    ],
  ])('without a terminal, for %j', async (args, message) => {
    using old = committed();
    const { status, stderr } = await story(old, ...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(isUntouched(old)).toBe(true);
  });

  it('in the folder in which somebody stands, where the name of another was left empty', async () => {
    using old = committed();
    const ended = await runHere(['new', 'story', '--content', '', ...ANSWERS, '--yes'], old.content);
    expect(ended).toEqual({ status: 1, stdout: '', stderr: '--content needs a value.\n' });
    expect(isUntouched(old)).toBe(true);
  });
});

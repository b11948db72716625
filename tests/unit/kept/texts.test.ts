import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTexts } from '../../../src/kept/texts.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
  file = join(folder, 'read/story');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A run that takes some texts and keeps others. */
function run(
  kept: Readonly<Record<string, string>>,
  taken: readonly string[] = [],
  common = 'code',
): (string | null)[] {
  const texts = openTexts(file, common);
  const found = taken.map((key) => texts.take(key));
  for (const [key, text] of Object.entries(kept)) texts.keep(key, text);
  texts.finish();
  return found;
}

describe('texts kept between runs', () => {
  it('come back as they were, as long as every run takes them', () => {
    run({ a: '"one"', b: '"Чайка 🐦"' });
    expect(run({ c: '"third one"' }, ['b', 'a', 'x'])).toEqual(['"Чайка 🐦"', '"one"', null]);
    expect(run({}, ['c', 'a', 'b'])).toEqual(['"third one"', '"one"', '"Чайка 🐦"']);
  });

  it('are gone where a run took none of them', () => {
    run({ a: '"one"', b: '"another"' });
    run({}, ['b']);
    expect(run({}, ['a', 'b'])).toEqual([null, '"another"']);
  });

  it('give way to a newer text of the same key', () => {
    run({ a: '"one"', b: '"another"' });
    run({ a: '"newer"' }, ['a', 'b']);
    expect(run({}, ['a', 'b'])).toEqual(['"newer"', '"another"']);
  });

  it('are none where the last ones were made with other code', () => {
    run({ a: '"one"' });
    expect(run({}, ['a'], 'other code')).toEqual([null]);
    expect(run({}, ['a'], 'code')).toEqual([null]);
  });

  it('are none where any byte is another, and what is kept then comes back', () => {
    run({ a: '"one"', b: '"another"' });
    const sound = readFileSync(file);
    for (const at of sound.keys()) {
      const damaged = Buffer.from(sound);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(file, damaged);
      expect(run({ c: '"third"' }, ['a', 'b']), `byte ${at}`).toEqual([null, null]);
      expect(run({}, ['c'])).toEqual(['"third"']);
    }
  });

  it('are none where the file is cut anywhere, or goes on', () => {
    run({ a: '"one"', b: '"another"' });
    const sound = readFileSync(file);
    for (const end of sound.keys()) {
      writeFileSync(file, sound.subarray(0, end));
      expect(run({}, ['a', 'b']), `${end} bytes`).toEqual([null, null]);
    }
    writeFileSync(file, Buffer.concat([sound, sound]));
    expect(run({}, ['a'])).toEqual([null]);
  });

  it('stay as they were where a run is broken off', () => {
    run({ a: '"one"' });
    openTexts(file, 'code').keep('b', '"another"');
    expect(run({}, ['a', 'b'])).toEqual(['"one"', null]);
  });

  it('are those of the run that ends last, where two are at work', () => {
    run({ a: '"one"' });
    const [first, second] = [openTexts(file, 'code'), openTexts(file, 'code')];
    first.keep('b', '"first"');
    second.keep('c', '"second"');
    expect([first.take('a'), second.take('a')]).toEqual(['"one"', '"one"']);
    first.finish();
    second.finish();
    expect(run({}, ['a', 'b', 'c'])).toEqual(['"one"', null, '"second"']);
  });

  it.skipIf(process.platform === 'win32')('are none where a pipe stands there, which is not waited for', () => {
    mkdirSync(dirname(file));
    execFileSync('mkfifo', [file]);
    expect(run({ a: '"one"' }, ['a'])).toEqual([null]);
    expect(run({}, ['a'])).toEqual(['"one"']);
  });

  it('are none, and nobody hears of it, where nothing can be written', () => {
    mkdirSync(dirname(dirname(file)), { recursive: true });
    writeFileSync(dirname(file), 'a file where the folder would be');
    expect(run({ a: '"one"' }, ['a'])).toEqual([null]);
    expect(readdirSync(folder)).toEqual(['read']);
  });

  it('are not written again where they are the same, and count as used', () => {
    run({ a: '"one"', b: '"another"' });
    const { ino } = statSync(file);
    utimesSync(file, new Date(0), new Date(0));
    run({}, ['a', 'b']);
    expect(statSync(file).ino).toBe(ino);
    expect(statSync(file).mtimeMs).toBeGreaterThan(0);
  });

  it('go with the eighth other story that was looked at since', () => {
    const stories = Array.from({ length: 9 }, (_, number) => `story${number}`);
    for (const [age, name] of stories.entries()) {
      file = join(folder, 'read', name);
      run({ a: '"one"' });
      utimesSync(file, new Date(), new Date(Date.now() - (stories.length - age) * 1000));
    }
    run({ a: '"one"', b: '"another"' });
    expect(readdirSync(dirname(file)).sort()).toEqual(stories.slice(1));
  });
});

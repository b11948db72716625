import { execFileSync } from 'node:child_process';
import {
  lutimesSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
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

/** So much that a short text is not worth writing all again. */
const LONG = Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`long${number}`, `"${'x'.repeat(60)}"`]));

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

  it('are none where the file is cut anywhere, and stay where it goes on', () => {
    run({ a: '"one"', b: '"another"' });
    const sound = readFileSync(file);
    for (const end of sound.keys()) {
      writeFileSync(file, sound.subarray(0, end));
      expect(run({}, ['a', 'b']), `${end} bytes`).toEqual([null, null]);
    }
    writeFileSync(file, Buffer.concat([sound, sound]));
    expect(run({}, ['a'])).toEqual(['"one"']);
  });

  it('stay as they were where a run is broken off', () => {
    run({ a: '"one"' });
    openTexts(file, 'code').keep('b', '"another"');
    expect(run({}, ['a', 'b'])).toEqual(['"one"', null]);
  });

  it('are those of both runs, where two are at work', () => {
    run({ a: '"one"', ...LONG });
    const [first, second] = [openTexts(file, 'code'), openTexts(file, 'code')];
    first.keep('b', '"first"');
    first.keep('d', '"of the first"');
    second.keep('c', '"second"');
    second.keep('d', '"of the second"');
    const taken = [first, second].map((texts) => ['a', ...Object.keys(LONG)].map(texts.take)[0]);
    expect(taken).toEqual(['"one"', '"one"']);
    first.finish();
    second.finish();
    expect(run({}, ['a', 'b', 'c', 'd'])).toEqual(['"one"', '"first"', '"second"', '"of the second"']);
  });

  it('are those of the later run, where it has put all in its place meanwhile', () => {
    run({ a: '"one"', ...LONG });
    const first = openTexts(file, 'code');
    ['a', ...Object.keys(LONG)].map(first.take);
    first.keep('b', '"another"');
    run({}, ['a']);
    first.finish();
    expect(run({}, ['a', 'b', 'long0'])).toEqual(['"one"', '"another"', null]);
  });

  it('are not appended to those of other code', () => {
    run({ a: '"one"', ...LONG });
    const first = openTexts(file, 'code');
    ['a', ...Object.keys(LONG)].map(first.take);
    first.keep('b', '"another"');
    run({ a: '"other"' }, [], 'other code');
    const other = readFileSync(file);
    first.finish();
    expect(readFileSync(file)).toEqual(other);
  });

  it('are appended to those that stay, which are not written again', () => {
    const all = ['a', ...Object.keys(LONG)];
    run({ a: '"one"', ...LONG });
    const before = readFileSync(file);
    run({ b: '"another"', a: '"newer"' }, all);
    const after = readFileSync(file);
    expect(after.subarray(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    expect(run({}, ['b', ...all])).toEqual(['"another"', '"newer"', ...Object.values(LONG)]);
  });

  it('are lost only where they stand, where any byte of what was appended is another, or it is cut', () => {
    const all = ['a', ...Object.keys(LONG)];
    run({ a: '"one"', ...LONG });
    const { length } = readFileSync(file);
    run({ b: '"another"' }, all);
    run({ c: '"third"' }, ['b', ...all]);
    const sound = readFileSync(file);
    const lost = (bytes: Uint8Array): (string | null)[] => {
      writeFileSync(file, bytes);
      const texts = openTexts(file, 'code');
      expect(all.map(texts.take)).toEqual(['"one"', ...Object.values(LONG)]);
      return ['b', 'c'].flatMap((key) => (texts.take(key) === null ? [key] : []));
    };
    for (let at = length; at < sound.length; at += 1) {
      const damaged = Buffer.from(sound);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(lost(damaged), `byte ${at}`).toHaveLength(1);
      expect(lost(sound.subarray(0, at)), `${at} bytes`).toContain('c');
    }
    // What was cut short does not hide what another run appends behind it.
    writeFileSync(file, sound.subarray(0, -3));
    run({ d: '"fourth"' }, ['b', ...all]);
    expect(run({}, ['b', 'c', 'd', 'a'])).toEqual(['"another"', null, '"fourth"', '"one"']);
  });

  it('take no more room after many edits, and those that nobody takes go', () => {
    const all = Object.keys(LONG);
    run({ gone: '"nobody takes this one"', ...LONG });
    const { size } = statSync(file);
    for (let number = 0; number < 100; number += 1) run({ edited: `"${String(number).repeat(200)}"` }, all);
    expect(statSync(file).size).toBeLessThan(2 * size);
    expect(readFileSync(file, 'utf8')).not.toContain('nobody');
    expect(run({}, [...all, 'edited'])).toEqual([...Object.values(LONG), `"${'99'.repeat(200)}"`]);
  });

  it('have a part that is read later, also after all is finished', () => {
    const texts = openTexts(file, 'code');
    texts.keep('a', '"one"', '"further"');
    texts.keep('b', '"another"');
    texts.finish();
    const again = openTexts(file, 'code');
    const [a, b] = [again.takeParts('a'), again.takeParts('b')];
    expect(again.take('a')).toBe('"one"');
    again.finish();
    expect([a?.text(), a?.further(), b?.text(), b?.further()]).toEqual(['"one"', '"further"', '"another"', null]);
    expect(run({}, ['a'])).toEqual(['"one"']);
  });

  it('lose what belongs to a text where it is damaged or cut, and not the text', () => {
    run({ a: '"one"', ...LONG });
    const texts = openTexts(file, 'code');
    for (const key of ['a', ...Object.keys(LONG)]) texts.take(key);
    texts.keep('b', '"two"', '"of the second"');
    texts.keep('c', '"three"', '"of the third"');
    texts.finish();
    const sound = readFileSync(file);
    const read = (bytes: Buffer) => {
      writeFileSync(file, bytes);
      const again = openTexts(file, 'code');
      return ['b', 'c'].map((key) => [again.takeParts(key)?.text(), again.takeParts(key)?.further()]);
    };
    const damaged = Buffer.from(sound);
    const at = sound.indexOf('of the second');
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    expect(read(damaged)).toEqual([
      ['"two"', null],
      ['"three"', '"of the third"'],
    ]);
    expect(read(sound.subarray(0, -1))).toEqual([
      ['"two"', '"of the second"'],
      ['"three"', null],
    ]);
    // Nor is what another run appended behind it.
    run({ d: `"${'four'.repeat(20)}"` }, ['a', 'b', ...Object.keys(LONG)]);
    expect(run({}, ['b', 'c', 'd'])).toEqual(['"two"', '"three"', `"${'four'.repeat(20)}"`]);
  });

  it('keep what belongs to them when all is written again', () => {
    const texts = openTexts(file, 'code');
    texts.keep('a', '"one"', '"of the first"');
    texts.keep('b', '"two"', '"of the second"');
    texts.keep('c', '"three"');
    texts.finish();
    const second = openTexts(file, 'code');
    const held = second.takeParts('b');
    second.take('c');
    second.keep('d', '"four"', '"of the fourth, which is longer"');
    second.finish();
    expect(held?.further()).toBe('"of the second"');
    const third = openTexts(file, 'code');
    expect(['a', 'b', 'c', 'd'].map((key) => third.takeParts(key)?.further())).toEqual([
      undefined,
      '"of the second"',
      null,
      '"of the fourth, which is longer"',
    ]);
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

  it('go with the eighth other story that was looked at since, and so does a link to nowhere', () => {
    const stories = Array.from({ length: 9 }, (_, number) => `story${number}`);
    for (const [age, name] of stories.entries()) {
      file = join(folder, 'read', name);
      run({ a: '"one"' });
      utimesSync(file, new Date(), new Date(Date.now() - (stories.length - age) * 1000));
    }
    const link = join(folder, 'read/linked');
    symlinkSync('linked', link);
    lutimesSync(link, 0, 0);
    run({ a: '"one"', b: '"another"' });
    expect(readdirSync(dirname(file)).sort()).toEqual(stories.slice(1));
  });
});

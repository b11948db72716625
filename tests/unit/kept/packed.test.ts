/** What was compressed is taken from the last run where it is of the same text, and nowhere else. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gzipOf, gzipPart } from '../../../src/export/gzip-parts.ts';
import { joinedCrc } from '../../../src/export/joined-crc.ts';
import { keptPacking, packAnew, type Packer } from '../../../src/kept/packed.ts';
import { openTexts } from '../../../src/kept/texts.ts';
import { chooser } from '../../bench/random.ts';

let file: string;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
  file = join(folder, 'story');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const LINES = Array.from({ length: 2000 }, (_, at) => `Line ${at} of Чайка.\n`).join('');

const gzipParts = (texts: readonly string[], packer: Packer): Uint8Array =>
  gzipOf(texts.map((text) => gzipPart(Buffer.from(text), packer)));

/** Compresses texts as a run does, and tells which of them it compressed itself. */
function run(texts: readonly string[]): { bytes: Uint8Array; packed: string[] } {
  const kept = openTexts(file, 'code');
  const packed: string[] = [];
  const { packer: taking } = keptPacking(kept);
  const packer: Packer = (content, pack) =>
    taking(content, () => {
      packed.push(content.toString());
      return pack();
    });
  const bytes = gzipParts(texts, packer);
  kept.finish();
  return { bytes, packed };
}

describe('a file of parts that are compressed one by one', () => {
  it('is one file to whoever reads it', () => {
    const texts = ['a', '', LINES, '🐦', LINES];
    expect(gunzipSync(gzipParts(texts, packAnew)).toString('utf8')).toBe(texts.join(''));
    expect(gunzipSync(gzipParts([], packAnew)).toString('utf8')).toBe('');
    const choose = chooser(5);
    const many = Array.from({ length: 400 }, (_, at) =>
      LINES.slice(choose.below(LINES.length), -choose.below(at * 90)),
    );
    expect(gunzipSync(gzipParts(many, packAnew)).toString('utf8')).toBe(many.join(''));
  });

  it('is counted as one', () => {
    const pieces = ['', 'a', LINES, '', '🐦'].map((text) => Buffer.from(text));
    const sum = pieces.reduce((before, piece) => joinedCrc(before, crc32(piece), piece.length), 0);
    expect(sum).toBe(crc32(Buffer.concat(pieces)));
  });

  it('is the same with what was kept, of which only what is new is compressed', () => {
    run(['head', LINES, 'tail']);
    const texts = ['head', 'new', LINES, 'tail'];
    const { bytes, packed } = run(texts);
    expect(packed).toEqual(['new']);
    expect(Buffer.compare(bytes, gzipParts(texts, packAnew))).toBe(0);
    expect(run(texts).packed).toEqual([]);
  });

  it('takes nothing from a file that somebody changed', () => {
    const texts = ['head', LINES];
    const { bytes } = run(texts);
    const kept = readFileSync(file);
    kept[kept.length >> 1] = (kept[kept.length >> 1] ?? 0) ^ 1;
    writeFileSync(file, kept);
    const again = run(texts);
    expect(again.packed).toEqual(texts);
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  });
});

describe('files that were made together', () => {
  const FILES = ['a', LINES, '🐦'];

  /** Makes files of texts under a hash as a run does, and tells what it had to make. */
  function together(of: string, texts: readonly string[]): { made: string[]; held: unknown } {
    const kept = openTexts(file, 'code');
    const { packer, together: keep } = keptPacking(kept);
    const made: string[] = [];
    const pack = (text: string): Uint8Array =>
      packer(text, () => {
        made.push(text);
        return Buffer.from(`packed ${text}`);
      });
    const { files, about } = keep(of, () => {
      made.push('all');
      return { files: texts.map((text, at) => ({ path: `${at}.pf`, content: pack(text) })), about: [texts.length] };
    });
    kept.finish();
    return { made, held: [files.map(({ path, content }) => [path, Buffer.from(content).toString()]), about] };
  }

  it('are taken from the last run where they are of the same, run after run', () => {
    const first = together('one', FILES);
    expect(first.made).toEqual(['all', ...FILES]);
    expect(together('one', FILES)).toEqual({ made: [], held: first.held });
    expect(together('one', FILES)).toEqual({ made: [], held: first.held });
  });

  it('are made anew where they are of something else, of what was packed and what was not', () => {
    together('one', FILES);
    together('one', FILES);
    expect(together('another', [...FILES, 'b']).made).toEqual(['all', 'b']);
  });

  it('are made anew where what was packed for them is gone', () => {
    const first = together('one', FILES);
    const kept = openTexts(file, 'code');
    // No more than this is kept.
    kept.take('files:one');
    kept.finish();
    expect(together('one', FILES)).toEqual(first);
  });

  it('are made anew where somebody changed what was kept', () => {
    const first = together('one', FILES);
    const kept = readFileSync(file);
    kept[kept.length >> 1] = (kept[kept.length >> 1] ?? 0) ^ 1;
    writeFileSync(file, kept);
    expect(together('one', FILES)).toEqual(first);
  });
});

describe('what is told of something', () => {
  /** What a run is told of it, and whether the run had to make that. */
  function tell(of: string, texts: readonly string[]): { about: unknown; made: boolean } {
    const kept = openTexts(file, 'code');
    const { packer, tell: keep, told } = keptPacking(kept);
    const pack = (text: string): Uint8Array => packer(text, () => Buffer.from(`packed ${text}`));
    const known = told(of);
    const about = known ?? keep(of, () => ({ sizes: texts.map((text) => pack(text).length) }));
    kept.finish();
    return { about, made: known === null };
  }

  const TEXTS = ['a'.repeat(900), 'b'.repeat(900)];

  it.each([[[]], [TEXTS.slice(1)]])(
    'is known run after run, with all that was packed for it, then or for another (%#)',
    (earlier) => {
      if (earlier.length > 0) tell('another', earlier);
      const { about } = tell('one', TEXTS);
      for (let run = 0; run < 3; run += 1) expect(tell('one', TEXTS)).toEqual({ about, made: false });
      const kept = openTexts(file, 'code');
      for (const text of TEXTS)
        expect(keptPacking(kept).packer(text, () => Buffer.from('made anew'))).toHaveLength(907);
      kept.finish();
    },
  );

  it('is not known of anything else, nor where what was packed for it is gone', () => {
    tell('one', TEXTS);
    expect(tell('another', TEXTS).made).toBe(true);
    const kept = openTexts(file, 'code');
    // No more than this is kept.
    kept.take('told:one');
    kept.finish();
    expect(tell('one', TEXTS).made).toBe(true);
  });
});

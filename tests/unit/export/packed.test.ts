/** Texts and files that are put away until they are asked for. */
import { describe, expect, it } from 'vitest';
import { packed, PackedTexts } from '../../../src/export/packed.ts';

/** Texts of many lengths, most of them alike, with letters of one byte and of several. */
const texts = Array.from({ length: 400 }, (_, at) =>
  `${at} Die Fähre legte ab, sagt „Київ“. 🛳 `.repeat(1 + ((at * 37) % 90)),
);

describe('texts that are put away', () => {
  it('come back as they were, in whatever order they are asked for', () => {
    const away = new PackedTexts<number>();
    for (const [at, text] of texts.entries()) away.put(at, text);
    for (let at = 0; at < texts.length; at += 1) {
      expect(away.get(at)).toBe(texts[at]);
      const far = (at * 271) % texts.length;
      expect(away.get(far)).toBe(texts[far]);
    }
  });

  it('can be asked for while others are put away', () => {
    const away = new PackedTexts<number>();
    for (const [at, text] of texts.entries()) {
      away.put(at, text);
      expect(away.get(at)).toBe(text);
      expect(away.get(at >> 1)).toBe(texts[at >> 1]);
    }
  });

  it('are known by their keys, and no others are', () => {
    const away = new PackedTexts<string>();
    away.put('one', '');
    expect([away.has('one'), away.get('one')]).toStrictEqual([true, '']);
    expect([away.has('two'), away.get('two')]).toStrictEqual([false, undefined]);
  });
});

describe('a file that is put away', () => {
  it.each([0, 10, 1_000_000])('of %d bytes comes back as it was, each time', (length) => {
    const file = Buffer.from('claim,source\r\n'.repeat(1 + length / 14).slice(0, length));
    const give = packed(file);
    expect(give().equals(file)).toBe(true);
    expect(give().equals(file)).toBe(true);
  });
});

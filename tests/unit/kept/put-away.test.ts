/** Texts and files that are put away until they are asked for. */
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { putAway, TextsPutAway } from '../../../src/kept/put-away.ts';

/** Texts of many lengths, most of them alike, with letters of one byte and of several. */
const texts = Array.from({ length: 400 }, (_, at) =>
  `${at} Die Fähre legte ab, sagt „Київ“. 🛳 `.repeat(1 + ((at * 37) % 90)),
);

describe('texts that are put away', () => {
  it('come back as they were, in whatever order they are asked for', () => {
    const away = new TextsPutAway();
    const numbers = texts.map((text) => away.put(text));
    for (let at = 0; at < texts.length; at += 1) {
      expect(away.get(numbers[at] ?? -1)).toBe(texts[at]);
      const far = (at * 271) % texts.length;
      expect(away.get(numbers[far] ?? -1)).toBe(texts[far]);
    }
  });

  it('can be asked for while others are put away', () => {
    const away = new TextsPutAway();
    const numbers: number[] = [];
    for (const [at, text] of texts.entries()) {
      numbers.push(away.put(text));
      expect(away.get(numbers[at] ?? -1)).toBe(text);
      expect(away.get(numbers[at >> 1] ?? -1)).toBe(texts[at >> 1]);
    }
  });

  it('may be empty, and are not given under the number of another', () => {
    const away = new TextsPutAway();
    expect(away.get(away.put(''))).toBe('');
    expect(() => away.get(1)).toThrow(RangeError);
  });
});

describe('a file that is put away', () => {
  it.each([0, 10, 1_000_000])('of %d bytes comes back as it was, each time', (length) => {
    const file = Buffer.from('claim,source\r\n'.repeat(1 + length / 14).slice(0, length));
    const give = putAway(file);
    expect(give().equals(file)).toBe(true);
    expect(give().equals(file)).toBe(true);
  });

  it('is let go of itself', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const begin = () => {
      const file = Buffer.alloc(1_000_000, 'claim');
      return { give: putAway(file), held: new WeakRef(file) };
    };
    const { give, held } = begin();
    await setImmediate();
    collectGarbage();
    expect(held.deref()).toBeUndefined();
    expect(give().length).toBe(1_000_000);
  });
});

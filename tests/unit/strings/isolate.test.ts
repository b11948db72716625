import { describe, expect, it } from 'vitest';
import { isolate } from '../../../src/strings/isolate.ts';

describe('a name in a sentence', () => {
  it('is set apart where it runs the other way, by its first letter', () => {
    expect(isolate('Doğu Postası', 'rtl')).toBe('\u2068Doğu Postası\u2069');
    expect(isolate('24 أخبار الميناء', 'ltr')).toBe('\u206824 أخبار الميناء\u2069');
    expect(isolate('קול הנמל', 'ltr')).toBe('\u2068קול הנמל\u2069');
  });

  it('is left as it is where it runs as the sentence does, or has no letter', () => {
    for (const name of ['Ранок над Дніпром', 'Doğu Postası', 'N صدى', '24']) expect(isolate(name, 'ltr')).toBe(name);
    for (const name of ['بريد الشرق', '24']) expect(isolate(name, 'rtl')).toBe(name);
  });
});

/** Time grows with the length of what strangers write: the worst few of tests/growth, which `npm run bench:growth` has in full. */
import { describe, expect, it } from 'vitest';
import { growthBy, type Growth } from '../growth/growth.ts';
import { REPETITIONS } from '../growth/repetitions.ts';
import { WAYS } from '../growth/ways.ts';

const SIZES = [16_000, 64_000] as const;

/** Those that have taken the square of their length by some way. */
const WORST = ['=\n', '*a ', '[', ':\n', '“', '<b><p>', '{"text":{"headline":"a"}},'];

const worst = REPETITIONS.filter(({ unit }) => WORST.includes(unit));

describe.each(WAYS)('$name', (way) => {
  it('takes time in proportion to the text', async () => {
    const steep: Growth[] = [];
    for await (const growth of growthBy(way, worst, SIZES)) if (!growth.isLinear) steep.push(growth);
    expect(steep).toEqual([]);
  });
});

/** What is set for the memory of a process that holds a whole story, and that it stays as somebody set it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { memoryEnvironment, memoryOptions } from '../../../src/cli/memory.ts';
import { run } from '../../../src/cli/child.ts';

it('is set where nobody set it', async () => {
  expect(memoryOptions({}, null)).toEqual(['--max-semi-space-size=16']);
  const { output } = await run(process.execPath, ['-p', 'process.env.MALLOC_MMAP_THRESHOLD_'], {
    env: memoryEnvironment({}),
    keep: 'everything',
  });
  expect(output.trim()).toBe('131072');
});

it('is set for a check where npm starts it, which starts no process of its own', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { check: string } };
  expect(scripts.check).toBe(['node', ...memoryOptions({}, null), 'src/cli/run.cjs', 'check'].join(' '));
});

it('is left as somebody set it, each by itself', () => {
  expect(memoryEnvironment({ MALLOC_MMAP_THRESHOLD_: '65536' })).not.toHaveProperty('MALLOC_MMAP_THRESHOLD_');
  expect(memoryEnvironment({ MALLOC_MMAP_THRESHOLD_: '65536' })).toHaveProperty('MALLOC_TRIM_THRESHOLD_');
  expect(memoryOptions({ NODE_OPTIONS: '--inspect --max_semi_space_size=64' }, null)).toEqual([]);
  expect(memoryOptions({ NODE_OPTIONS: '--inspect' }, null)).toEqual(['--max-semi-space-size=16']);
});

it('lets a build hold more before it looks for garbage, the less the longer the story is', () => {
  const growth = (events: number): number =>
    Number(/--heap-growing-percent=(\d+)/.exec(memoryOptions({}, events).join(' '))?.[1]);
  expect(growth(30)).toBe(150);
  expect(growth(10_000)).toBeGreaterThan(growth(20_000));
  expect(growth(1_000_000)).toBe(30);
});

it('gives a build more room for what was made last, the more it holds, as long as there is room', () => {
  const young = (events: number): number =>
    Number(/--max-semi-space-size=(\d+)/.exec(memoryOptions({}, events).join(' '))?.[1]);
  expect(young(30)).toBe(16);
  expect(young(5000)).toBeGreaterThan(young(1000));
  expect(young(10_000)).toBeGreaterThan(young(5000));
  expect(young(1_000_000)).toBe(16);
});

it('asks of Node nothing that its version does not take', () => {
  expect(memoryOptions({}, 1000, () => false)).toEqual(['--max-semi-space-size=16']);
});

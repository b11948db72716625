import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepAtOnce, keepInAddress } from '../../../src/client/search-address.ts';

let written: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  vi.stubGlobal('history', { replaceState: (_state: null, _title: string, address: string) => written.push(address) });
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a search stands in the address at once, and while somebody types no more than 100 times in 30 seconds', () => {
  keepInAddress('?q=0');
  expect(written).toEqual(['?q=0']);
  for (let typed = 1; typed < 250; typed += 1) {
    vi.advanceTimersByTime(120);
    keepInAddress(`?q=${typed}`);
  }
  expect(written.length).toBeLessThan(100);
  vi.advanceTimersByTime(400);
  expect(written.at(-1)).toBe('?q=249');
});

it('the last search stands in the address when the reader leaves', () => {
  keepInAddress('?q=a');
  keepInAddress('?q=ab');
  keepInAddress('?q=abc');
  expect(written).toEqual(['?q=a']);
  keepAtOnce();
  expect(written).toEqual(['?q=a', '?q=abc']);
});

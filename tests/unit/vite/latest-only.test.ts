import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { latestOnly } from '../../../src/vite/latest-only.ts';

/** A look that ends when it is told to. */
function slowLook() {
  const endings: (() => void)[] = [];
  const look = vi.fn(() => new Promise<void>((resolve) => endings.push(resolve)));
  return { look, end: () => endings.shift()?.() };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what changes', () => {
  it('is looked at once, when thousands of files change at once', async () => {
    const { look } = slowLook();
    const changed = latestOnly(look, () => undefined);
    for (let file = 0; file < 1500; file += 1) {
      changed();
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(look).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('during a look is looked at after it, together', async () => {
    const { look, end } = slowLook();
    const changed = latestOnly(look, () => undefined);
    for (let time = 0; time < 5; time += 1) {
      changed();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(look).toHaveBeenCalledTimes(1);
    end();
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).toHaveBeenCalledTimes(2);
    end();
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('is looked at also after a look that failed', async () => {
    const failed = vi.fn();
    const look = vi.fn(() => Promise.reject(new Error('No.')));
    const changed = latestOnly(look, failed);
    for (let time = 0; time < 2; time += 1) {
      changed();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(failed).toHaveBeenCalledTimes(2);
  });
});

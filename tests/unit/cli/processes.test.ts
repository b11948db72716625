/** In how many processes a story is built. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventsToMake, processesFor, SHARED_FROM } from '../../../src/cli/processes.ts';

const PLENTY = 64e9;

describe('processesFor', () => {
  it('keeps a small story in one process', () => {
    expect(processesFor(30, 30, 8, PLENTY)).toBe(1);
    expect(processesFor(SHARED_FROM - 1, SHARED_FROM - 1, 8, PLENTY)).toBe(1);
  });

  it('gives a large one a process for each two processors', () => {
    expect(processesFor(SHARED_FROM, SHARED_FROM, 4, PLENTY)).toBe(2);
    expect(processesFor(20_000, 20_000, 8, PLENTY)).toBe(4);
    expect(processesFor(20_000, 20_000, 3, PLENTY)).toBe(1);
    expect(processesFor(20_000, 20_000, 1, PLENTY)).toBe(1);
  });

  it('shares where much of it is new, and not where little is', () => {
    expect(processesFor(20_000, SHARED_FROM - 1, 8, PLENTY)).toBe(1);
    expect(processesFor(20_000, SHARED_FROM, 8, PLENTY)).toBe(4);
  });

  it('starts no more than fit into the memory that is free, and always one', () => {
    expect(processesFor(10_000, 10_000, 8, 8e9)).toBe(3);
    expect(processesFor(10_000, SHARED_FROM, 8, 3e9)).toBe(1);
    expect(processesFor(10_000, 10_000, 8, 1e9)).toBe(1);
  });
});

it('counts as new what the site that stands there has no page of', async () => {
  const content = mkdtempSync(join(tmpdir(), 'story-'));
  try {
    expect(await eventsToMake(content, {})).toEqual({ events: 0, fresh: 0 });
    mkdirSync(join(content, 'events/2023-06'), { recursive: true });
    for (const id of ['bridge', 'ferry', 'storm']) writeFileSync(join(content, `events/2023-06/${id}.md`), '');
    const taken = { '/index.html': [], '/events/bridge/index.html': [], '/actors/ferry/index.html': [] };
    expect(await eventsToMake(content, taken)).toEqual({ events: 3, fresh: 2 });
    expect(await eventsToMake(content, {})).toEqual({ events: 3, fresh: 3 });
  } finally {
    rmSync(content, { recursive: true });
  }
});

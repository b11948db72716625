/** In how many processes a story is built. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processesFor, processesHere, SHARED_FROM } from '../../../src/cli/processes.ts';

const PLENTY = 64e9;

describe('processesFor', () => {
  it('keeps a small story in one process', () => {
    expect(processesFor(30, 8, PLENTY)).toBe(1);
    expect(processesFor(SHARED_FROM - 1, 8, PLENTY)).toBe(1);
  });

  it('gives a large one a process for each two processors', () => {
    expect(processesFor(SHARED_FROM, 4, PLENTY)).toBe(2);
    expect(processesFor(20_000, 8, PLENTY)).toBe(4);
    expect(processesFor(20_000, 3, PLENTY)).toBe(1);
    expect(processesFor(20_000, 1, PLENTY)).toBe(1);
  });

  it('starts no more than fit into the memory that is free, and always one', () => {
    expect(processesFor(10_000, 8, 8e9)).toBe(3);
    expect(processesFor(10_000, 8, 3e9)).toBe(1);
    expect(processesFor(10_000, 8, 1e9)).toBe(1);
  });
});

it('builds a large story again in one process, where most of it is taken from the site that stands there', async () => {
  const content = mkdtempSync(join(tmpdir(), 'story-'));
  try {
    mkdirSync(join(content, 'events'));
    for (let event = 0; event < SHARED_FROM; event += 1) writeFileSync(join(content, `events/${event}.md`), '');
    expect(await processesHere(content, true)).toBe(1);
  } finally {
    rmSync(content, { recursive: true });
  }
});

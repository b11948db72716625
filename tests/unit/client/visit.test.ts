import { describe, expect, it } from 'vitest';
import { readMemory, remember, VISIT_ENDS_AFTER } from '../../../src/client/visit.ts';

const start = 1_000_000;
const later = start + VISIT_ENDS_AFTER;
const first = remember(null, '/', { a: '1', b: '1' }, start);

describe('a device', () => {
  it('finds nothing new on a first visit', () => {
    expect(first).toEqual({ pages: ['/'], seen: { a: '1', b: '1' }, news: {}, returns: false, at: start });
  });

  it('is on its first visit until that has ended, and never again', () => {
    const still = remember(first, '/', {}, later - 1);
    expect(still.returns).toBe(false);
    const back = remember(still, '/', {}, later - 1 + VISIT_ENDS_AFTER);
    expect([back.returns, remember(back, '/', {}, back.at + 1).returns]).toEqual([true, true]);
  });

  it('finds nothing new where nothing is', () => {
    expect(remember(first, '/', { a: '1', b: '1' }, later).news).toEqual({});
  });

  it('tells new from changed', () => {
    expect(remember(first, '/', { a: '2', b: '1', c: '1' }, later).news).toEqual({ a: 'changed', c: 'new' });
  });

  it('keeps the news of a visit for a second look, and drops them in the next visit', () => {
    const shown = { a: '2', b: '1', c: '1' };
    const second = remember(first, '/', shown, later);
    expect(remember(second, '/', shown, later + 1).news).toEqual({ a: 'changed', c: 'new' });
    expect(remember(second, '/', shown, later + VISIT_ENDS_AFTER).news).toEqual({});
  });

  it('calls what is new and then changes in the same visit new', () => {
    const second = remember(first, '/', { c: '1' }, later);
    expect(remember(second, '/', { c: '2' }, later + 1).news).toEqual({ c: 'new' });
  });

  it('takes nothing for new on a page that it has not been shown before', () => {
    const month = remember(first, '/2023-06/', { a: '1', old: '1' }, later);
    expect(month.news).toEqual({});
    expect(remember(month, '/2023-06/', { fresh: '1' }, later + 1).news).toEqual({ fresh: 'new' });
  });

  it('takes an event that is called as something that every object has for new', () => {
    expect(remember(first, '/', { constructor: '1' }, later).news).toEqual({ constructor: 'new' });
  });

  it('does not lose sight of events that are not on the page', () => {
    expect(remember(first, '/2023-06/', {}, later).seen).toEqual(first.seen);
  });
});

describe('what was kept', () => {
  it('is read again as it was', () => {
    expect(readMemory(JSON.stringify(first))).toEqual(first);
  });

  it('had come back where it is from before that was kept', () => {
    const { returns: _, ...older } = first;
    expect(readMemory(JSON.stringify(older))?.returns).toBe(true);
  });

  it.each([null, '', 'x', '[]', '{}', '{"pages":[],"seen":[],"news":{},"at":1}', '{"pages":[],"seen":{},"news":{}}'])(
    'is nothing where it reads %j',
    (text) => {
      expect(readMemory(text)).toBeNull();
    },
  );
});

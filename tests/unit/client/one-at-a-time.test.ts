import { expect, it } from 'vitest';
import { oneAtATime } from '../../../src/client/one-at-a-time.ts';

it('a button that is pressed while it works does its work once, and again when that is done', async () => {
  const press = oneAtATime();
  const done: string[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const slow = press(1, () => promise.then(() => done.push('slow')));
  await press(1, () => Promise.resolve(done.push('meanwhile')));
  await press(2, () => Promise.resolve(done.push('for another search')));
  resolve(undefined);
  await slow;
  await press(1, () => Promise.reject(new Error('failed'))).catch(() => done.push('failed'));
  await press(1, () => Promise.resolve(done.push('again')));
  expect(done).toEqual(['for another search', 'slow', 'failed', 'again']);
});

import { expect, it } from 'vitest';
import { addressWhileWriting } from '../../../src/vite/files-while-writing.ts';

it.each([
  ['/pictures/images/bridge.png', '/pictures/images/bridge.png/'],
  ['/story/pictures/events/2023-06/a.webp?v=1', '/story/pictures/events/2023-06/a.webp/?v=1'],
  ['/data/claims.csv', '/data/claims.csv/'],
  ['/data/', '/data/'],
  ['/events/bridge-closed/', '/events/bridge-closed/'],
  ['/events/bridge-closed.json', '/events/bridge-closed.json'],
])('the development server finds %s at %s', (asked, known) => {
  expect(addressWhileWriting(asked)).toBe(known);
});

import { expect, it } from 'vitest';
import { isSiteBeside } from '../../../src/vite/sites-beside.ts';

const isBeside = isSiteBeside('/home/desk/dist.story');

it('knows sites and parts of them that were built beside the one of the project', () => {
  for (const path of ['dist.2-of-8', 'dist.2-of-8/events/a/index.html', 'dist.next-123/index.html']) {
    expect(isBeside(`/home/desk/dist.story/${path}`)).toBe(true);
  }
});

it('leaves everything else to be watched, wherever the project lies', () => {
  for (const path of ['', 'src/pages/index.astro', 'content/events/dist.md', 'content/dist.d/a.md', 'distant/a.ts']) {
    expect(isBeside(`/home/desk/dist.story/${path}`)).toBe(false);
  }
  expect(isBeside('/home/desk/content/events/a.md')).toBe(false);
});

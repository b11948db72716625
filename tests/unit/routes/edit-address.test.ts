import { expect, it } from 'vitest';
import { editAddress } from '../../../src/routes/edit-address.ts';

const repository = { url: 'https://github.example/desk/story/', branch: 'desk/main' };

it('a file is edited on its branch, at its path in the repository', () => {
  expect(editAddress({ repository }, 'site/content/actors/port-authority.yaml')).toBe(
    'https://github.example/desk/story/edit/desk/main/site/content/actors/port-authority.yaml',
  );
});

it('is edited nowhere without a repository, or where git does not keep it', () => {
  expect([editAddress({}, 'content/about.md'), editAddress({ repository }, null)]).toEqual([null, null]);
});

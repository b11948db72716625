/** A statement replaces only what the same speaker said before; whether people who are not named are the same, nobody can tell. */
import { expect, it } from 'vitest';
import { contentWith } from '../../overlay.ts';

it('leads people who are not named, and correct themselves, to taking back what they said', async () => {
  const claim = (id: string, source: string, more: string): string =>
    `  - { id: ${id}, text: Ships wait., source: ${source}, standing: claimed, via: direct, by_words: a pilot${more} }\n`;
  const claims = `${claim('first', 'harbour-news-1', '')}${claim('then', 'quay-post-2', ', revises: [first]')}`;
  const event = `---\ntitle: Ships wait\nsummary: Ships wait.\nkind: happening\nwhen: 2023-06-04\nclaims:\n${claims}---\n\nShips wait.[^first][^then]\n`;
  using folder = contentWith({ 'events/2023-06/ships-wait.md': event });
  const found = (await folder.check()).filter(({ severity }) => severity === 'error');
  expect(found.map(({ rule, help }) => [rule, help])).toEqual([
    ['invalid-revision', 'Where they took back what they had said, write "retracted" there, with "by" and "note".'],
  ]);
});

it('takes a statement for earlier that was written before, though it came out later', async () => {
  const claim = (id: string, more: string): string =>
    `  - { id: ${id}, text: Ships wait., source: harbour-news-1, standing: claimed, via: direct, by: port-authority${more} }\n`;
  const claims = `${claim('memo', ', written: 2023-05-01, said: 2023-06-03')}${claim('then', ', said: 2023-06-01, revises: [memo]')}`;
  const event = `---\ntitle: Ships wait\nsummary: Ships wait.\nkind: happening\nwhen: 2023-05-01\nclaims:\n${claims}---\n\nShips wait.[^memo][^then]\n`;
  using folder = contentWith({ 'events/2023-05/ships-wait.md': event });
  expect((await folder.check()).filter(({ severity }) => severity === 'error')).toEqual([]);
});

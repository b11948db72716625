/** Where the page of a day leads on which nothing changed, as is known now. */
import { expect, it } from 'vitest';
import { dayPaths } from '../../../../src/ledger/slices/known-day.ts';
import { loadLedger } from '../../../../src/ledger/read-ledger.ts';
import { EVENT, repository, TEXT } from '../repository.ts';

it('the page of a day leads on where what happened on it was found to be of another day, to what stood at its end', async () => {
  using folder = repository();
  folder.write(EVENT, TEXT.replace('when: 2023-06-04', 'when: 2023-06-09'));
  folder.commit('2023-06-10T12:00Z');
  folder.write(EVENT, TEXT.replace('when: 2023-06-04', 'when: 2023-05-30'));
  folder.commit('2023-06-11T12:00Z');
  folder.write(EVENT, TEXT.replace('kind:', 'former_ids: [bridge-open]\nkind:'));
  const { ledger: story } = await loadLedger(folder.content, false);
  if (!story) throw new Error('The folder has no story.');
  const days = story.days.map(({ day }) => day);
  const led = dayPaths(story).flatMap(({ params, props }) => (props.movedTo ? [[params.day, props.movedTo.href]] : []));
  expect(led).toEqual([
    ['2023-05-30', `/known/${days[0] ?? ''}/`],
    ['2023-06-09', `/known/${days.at(-1) ?? ''}/`],
  ]);
});

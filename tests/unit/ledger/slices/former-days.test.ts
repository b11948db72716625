/** Where the page of a day leads on which nothing changed, as is known now. */
import { expect, it } from 'vitest';
import { dayPaths } from '../../../../src/ledger/slices/known-day.ts';
import { loadLedger } from '../../../../src/ledger/read-ledger.ts';
import { EVENT, repository, TEXT, type Repository } from '../repository.ts';

/** The days of a story, and the former ones with where each leads. */
async function daysOf({ content }: Repository): Promise<{ days: string[]; led: (string | null)[][] }> {
  const { ledger: story } = await loadLedger(content, false);
  if (!story) throw new Error('The folder has no story.');
  const led = dayPaths(story).flatMap(({ params, props }) => (props.movedTo ? [[params.day, props.movedTo.href]] : []));
  return { days: story.days.map(({ day }) => day), led };
}

it('the page of a day leads on where what happened on it was found to be of another day, to what stood at its end', async () => {
  using folder = repository();
  folder.write(EVENT, TEXT.replace('when: 2023-06-04', 'when: 2023-06-09'));
  folder.commit('2023-06-10T12:00Z');
  folder.write(EVENT, TEXT.replace('when: 2023-06-04', 'when: 2023-05-30'));
  folder.commit('2023-06-11T12:00Z');
  folder.write(EVENT, TEXT.replace('when: 2023-06-04', 'when: 2023-06'));
  folder.commit('2023-06-12T12:00Z');
  folder.write(EVENT, TEXT.replace('kind:', 'former_ids: [bridge-open]\nkind:'));
  const { days, led } = await daysOf(folder);
  expect(led).toEqual([
    ['2023-05-30', `/known/${days[0] ?? ''}/`],
    ['2023-06-09', `/known/${days.at(-1) ?? ''}/`],
  ]);
});

it('so does that of a day on which something was said, taken back or withdrawn, as was believed', async () => {
  using folder = repository();
  const dated = (said: string, takenBack: string, withdrawn: string): string =>
    TEXT.replace('kind:', `withdrawn: { on: ${withdrawn}, why: It was another bridge. }\nkind:`).replace(
      '    standing: reported\n',
      `    said: ${said}\n    standing: reported\n    retracted: { on: ${takenBack}, by: Harbour News, note: Its issue says so. }\n`,
    );
  folder.write(EVENT, dated('2023-06-02', '2023-06-08', '2023-06-11'));
  folder.commit('2023-06-20T12:00Z');
  // For a time nothing of it was published.
  folder.write(EVENT, TEXT.replace('kind:', 'draft: true\nkind:'));
  folder.commit('2023-06-21T12:00Z');
  folder.write(EVENT, dated('2023-06-03', '2023-06-09', '2023-06'));
  const { led } = await daysOf(folder);
  expect(led).toEqual([
    ['2023-06-02', '/known/2023-06-03/'],
    ['2023-06-08', '/known/2023-06-06/'],
    ['2023-06-11', '/known/2023-06-09/'],
  ]);
});

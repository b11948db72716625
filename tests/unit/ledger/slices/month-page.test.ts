/** What the pages of months show, and which of them leads where. */
import { describe, expect, it } from 'vitest';
import { monthPage, monthPaths } from '../../../../src/ledger/slices/month-page.ts';
import { loadLedger } from '../../../../src/ledger/read-ledger.ts';
import { EVENT, repository, TEXT } from '../repository.ts';
import { ferryLedger } from '../../model/ferry.ts';
import { claimed, event } from '../../model/story.ts';

/** Twenty events a day in the first days of February 2031, and one in each month beside it. */
const ledger = ferryLedger({
  events: [
    event('first', '2031-01-31', [claimed('said', 'union', 'lp')]),
    ...Array.from({ length: 60 }, (_, at) =>
      event(`e${at}`, `2031-02-0${1 + Math.floor(at / 20)}`, [claimed('said', 'union', 'sr')]),
    ),
    event('last', '2031-03-01', [claimed('said', 'union', 'lp')]),
  ],
});

const pages = monthPaths(ledger).flatMap(({ params, props }) =>
  props.movedTo === null ? [{ params, page: monthPage(ledger, props) }] : [],
);

describe('the pages of months', () => {
  it('are one for each part, the newest without a number', () => {
    expect(pages.map(({ params: { month, part } }) => `${month}/${part ?? ''}`)).toEqual([
      '2031-01/',
      '2031-02/1',
      '2031-02/',
      '2031-03/',
    ]);
  });

  it('lead to the months beside, where no other part of the month lies between', () => {
    expect(pages.map(({ page: { previous, next } }) => [previous?.href, next?.href])).toEqual([
      [undefined, '/2031-02/1/'],
      ['/2031-01/', undefined],
      [undefined, '/2031-03/'],
      ['/2031-02/', undefined],
    ]);
  });

  it('draw the whole month at its own address alone, and lead from there to days of other parts', () => {
    expect(pages.map(({ page: { figure } }) => figure !== null)).toEqual([true, false, true, true]);
    expect(pages.map(({ page: { elsewhere } }) => elsewhere?.map(({ station }) => station.key))).toEqual([
      undefined,
      undefined,
      ['2031-02-01'],
      undefined,
    ]);
  });

  it('name the documents of the events that they show', () => {
    expect(pages.map(({ page: { sources } }) => sources.map(({ source }) => source.id))).toEqual([
      ['lp'],
      ['sr'],
      ['sr'],
      ['lp'],
    ]);
  });

  it('lead on where an event was found to be of another month, or year, and nothing stands there any more', async () => {
    using folder = repository();
    // Another event left the same month, and stands behind the first in the timeline.
    const later = EVENT.replace('bridge-closed', 'bridge-later');
    folder.write(EVENT, TEXT.replace('when: 2023-06-04', 'when: 2022'));
    folder.commit('2023-06-06T12:00Z');
    // For a time nothing of it was published.
    folder.write(EVENT, TEXT.replace('kind:', 'draft: true\nkind:'));
    folder.commit('2023-06-06T13:00Z');
    folder.write(EVENT, TEXT.replace('when: 2023-06-04', 'when: 2023-05-30'));
    folder.write(later, TEXT.replace('when: 2023-06-04', 'when: 2023-05-31'));
    folder.commit('2023-06-07T12:00Z');
    folder.write(later, TEXT.replace('when: 2023-06-04', 'when: 2023-06-05'));
    folder.write(EVENT, TEXT.replace('kind:', 'former_ids: [bridge-open]\nkind:'));
    const { ledger: story } = await loadLedger(folder.content, false);
    if (!story) throw new Error('The folder has no story.');
    const left = monthPaths(story).filter(({ props }) => props.movedTo !== null);
    expect(left.map(({ params, props }) => [params, props.movedTo])).toEqual(
      ['2022', '2023-05'].map((month) => [
        { month, part: undefined },
        { id: 'bridge-closed', name: 'Timeline of June 2023', href: '/2023-06/#day-2023-06-04' },
      ]),
    );
  });

  it('lead on from parts that events have left', async () => {
    using folder = repository();
    const ids = Array.from({ length: 40 }, (_, at) => `bridge-${at}`);
    const write = (id: string, day: string): void => {
      folder.write(
        `events/2023-05/${id}.md`,
        TEXT.replace(/title: .*/, `title: ${id}`).replace('when: 2023-06-04', `when: ${day}`),
      );
    };
    for (const id of ids) write(id, '2023-05-30');
    folder.commit('2023-06-06T12:00Z');
    for (const id of ids.slice(1)) write(id, '2023-06-04');
    const { ledger: story } = await loadLedger(folder.content, false);
    if (!story) throw new Error('The folder has no story.');
    const left = monthPaths(story).filter(({ props }) => props.movedTo !== null);
    expect(left.map(({ params, props }) => [params, props.movedTo?.href])).toEqual([
      [{ month: '2023-05', part: '1' }, '/2023-05/'],
    ]);
  });
});

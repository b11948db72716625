/** An event is found by the day, the month and the year that its page gives, as a reader types them. */
import { afterAll, describe, expect, it, vi } from 'vitest';
import { hitsIn } from '../../../src/search/record.ts';
import { wordsIn } from '../../../src/search/segments.ts';
import { ferryLedger } from '../model/ferry.ts';
import { event, reported, when } from '../model/story.ts';
import { makeIndex } from './made-index.ts';
import { searchRecords } from '../export/read-records.ts';

afterAll(() => {
  vi.unstubAllGlobals();
});

const said = [reported('a', 'lp')];

const storyIn = (lang: string) =>
  ferryLedger({
    lang,
    timezone: 'Europe/Kyiv',
    events: [
      event('agreed', '1980', said, { summary: 'As in 1981.' }),
      event('begun', '1981-06', said),
      event('closed', '1981-06-17', said),
      event('left', '2031-06-17T23:30Z', said),
      event('waited', '2031-06-28/2031-07-03', said),
      event('stopped', when('2031-07-05', { part: 'night' }), said),
    ],
  });

/** The ids of the events that are found. */
async function eventsFound(lang: string): Promise<(typed: string) => Promise<string[]>> {
  const index = await makeIndex(searchRecords(storyIn(lang)), lang);
  return async (typed) => {
    const found = await index.look((await (await index.begin(typed)).further()).found);
    return found.flatMap(({ record }) => /events\/(.+)\//.exec(record.url)?.[1] ?? []).toSorted();
  };
}

describe.each([
  { lang: 'en', june: 'June', day: '17 June', next: '18 June 2031', ends: '3 July', night: '6 July' },
  { lang: 'de', june: 'Juni', day: '17. Juni', next: '18. Juni 2031', ends: '3. Juli', night: '6. Juli' },
  { lang: 'pl', june: 'czerwiec', day: '17 czerwca', next: '18 czerwca 2031', ends: '3 lipca', night: '6 lipca' },
  { lang: 'uk', june: 'червень', day: '17 червня', next: '18 червня 2031', ends: '3 липня', night: '6 липня' },
])('in $lang an event', async ({ lang, june, day, next, ends, night }) => {
  const found = await eventsFound(lang);

  it('is found by its year, also where others speak of that year', async () => {
    expect(await found('1981')).toEqual(['agreed', 'begun', 'closed']);
    expect(await found('1980')).toEqual(['agreed']);
  });

  it('is found by its month and its day, and by no day where only the month is known', async () => {
    expect(await found(`${june} 1981`)).toEqual(['begun', 'closed']);
    expect(await found(`${day} 1981`)).toEqual(['closed']);
    expect(await found(`“${day}”`)).toEqual(['closed']);
  });

  it('is found by its day and its month in numbers', async () => {
    for (const typed of ['1981-06-17', '17.06.1981', '17.6.1981', '17/06/81', '6/17/1981'])
      expect(await found(typed), typed).toEqual(['closed']);
    expect(await found('18.6.31')).toEqual(['left']);
    for (const typed of ['1981-06', '06.1981', '6.1981', '6/1981'])
      expect(await found(typed), typed).toEqual(['begun', 'closed']);
    for (const typed of ['1981-06-18', '31.02.1981', '1981-13', '13.1981', '6/31/1981', '0.1981'])
      expect(await found(typed), typed).toEqual([]);
  });

  it('is found by the day that it was there, and by the days on which it began and ended', async () => {
    expect(await found(next)).toEqual(['left']);
    expect(await found(ends)).toEqual(['waited']);
    expect(await found(night)).toEqual(['stopped']);
  });
});

it('a year of which there is nothing is no day', async () => {
  expect(await (await eventsFound('en'))('1799')).toEqual([]);
});

it('its clock and whose it is are no words to search for', async () => {
  const found = await eventsFound('en');
  for (const typed of ['Kyiv', 'EEST', '02:30']) expect(await found(typed), typed).toEqual([]);
});

it('a date is told once, in what a result shows', () => {
  const record = searchRecords(storyIn('en')).find(({ url }) => url.endsWith('/closed/'));
  const shown = record && hitsIn(record, []);
  expect(record?.days).toBe(record?.date);
  expect([shown?.title, ...(shown?.parts ?? [])].flat().some((hit) => hit?.word === '1981')).toBe(false);
});

it.each(['ja', 'zh', 'de'])('what is found of a date is marked where a result shows it (%s)', async (lang) => {
  const record = searchRecords(storyIn(lang)).find(({ url }) => url.endsWith('/closed/'));
  const index = await makeIndex(searchRecords(storyIn(lang)), lang);
  const found = await index.look((await (await index.begin(`“${record?.date ?? ''}”`)).further()).found);
  const [days] = found.map(({ record: one, spots }) => hitsIn(one, spots.locations).days.map(({ word }) => word));
  expect(days?.length).toBeGreaterThan(2);
  expect(wordsIn(record?.date ?? '')).toEqual(days);
});

/** What a story does not tell of has no section: no page, no entry in the menu or among the pages for search engines. */
import { expect, it } from 'vitest';
import { sitemapPages } from '../../../src/export/sitemap.ts';
import { sectionsOf } from '../../../src/ledger/sections.ts';
import { partPaths, sectionPaths } from '../../../src/ledger/slices/part-paths.ts';
import { indexParts } from '../../../src/ledger/slices/parts-of-lists.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { ledgerOf } from '../model/ledger.ts';
import { actor, article, event, outlet, place, reported, story } from '../model/story.ts';

const post = { sources: [article('news', { outlet: 'post' })], outlets: [outlet('post')] };
const closed = event('closed', '2031-05-02', [reported('closed', 'news')]);

it('a story of events and documents alone has none of those that another may lack', () => {
  const ledger = ledgerOf(story({ ...post, events: [closed] }));
  expect(sectionsOf(ledger)).toEqual([]);
  expect(sectionPaths(ledger, 'questions', indexParts.questions(ledger))).toEqual([]);
  const sections = sitemapPages(ledger).map(({ url }) => new URL(url).pathname.split('/')[1]);
  for (const section of ['actors', 'map', 'places', 'questions', 'sides', 'threads'])
    expect(sections).not.toContain(section);
});

it('a list stands where there is something to be listed, and a map where something can be drawn', () => {
  const told = { ...post, actors: [actor('crew')], events: [closed] };
  const ledger = ledgerOf(story({ ...told, places: [place('pier')] }));
  expect(sectionsOf(ledger)).toEqual(['actors', 'places']);
  expect(sectionPaths(ledger, 'actors', indexParts.actors(ledger))).toEqual(partPaths(indexParts.actors(ledger)));
  const pier = place('pier', undefined, { at: { lat: 54, lon: 10, accuracy_m: 50 } });
  expect(sectionsOf(ledgerOf(story({ ...told, places: [pier] })))).toEqual(['actors', 'map', 'places']);
});

it('a story that tells of all has all', async () => {
  expect(sectionsOf(await fixtureLedger())).toEqual(['actors', 'map', 'places', 'questions', 'sides', 'threads']);
});

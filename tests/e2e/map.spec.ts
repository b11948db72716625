/**
 * The map as readers use it: with the keyboard, without a script, and in words. The invented story has no outlines, so it is
 * built in a copy that has them.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STORY } from '../fixture-story/repository.ts';
import { COAST_FILE } from '../unit/map/coast.ts';
import { expect, test } from './served.ts';
import { build, copyProject, scratch } from './workshop.ts';

const copy = scratch();
const project = join(copy.folder, 'project');
const told = join(copy.folder, 'story');
const folder = join(copy.folder, 'site');

test.use({ javaScriptEnabled: false, site: { folder, base: '/' } });
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  copyProject(project);
  cpSync(STORY, told, { recursive: true });
  mkdirSync(join(told, 'map'));
  writeFileSync(join(told, 'map/outlines.geojson'), COAST_FILE);
  const { status, output } = await build(project, folder, { BASE_PATH: '/', PREVIEW: '1', CONTENT_DIR: told });
  expect(status, output).toBe(0);
});
test.afterAll(copy.remove);

test.beforeEach(async ({ page: tab, served }) => {
  await tab.goto(new URL('map/', served.url).href);
});

test('every number on the map is a link that names its places, and stands in the list with what happened there', async ({
  page: tab,
  words,
}) => {
  const map = tab.getByRole('group', { name: words.map.close }).filter({ visible: true });
  const list = tab.getByRole('region', { name: words.map.list });
  const drawn = await map.getByRole('link').all();
  expect(drawn.length).toBeGreaterThan(1);
  const named = (await Promise.all(drawn.map((link) => link.getAttribute('aria-label')))).join(', ').split(', ');
  const listed = list.locator('li[id]');
  await expect(listed).toHaveCount(named.length);
  for (const name of named) {
    const [number = '', ...words] = name.split(' ');
    const item = list.locator(`#on-map-${number}`);
    await expect(item.getByRole('link', { name: words.join(' '), exact: true })).toHaveCount(1);
    await expect(item.locator('a[href*="/events/"]').first()).toBeVisible();
  }
});

test('the keyboard reaches each place on the map, and Enter opens its page', async ({ page: tab, words }) => {
  const map = tab.getByRole('group', { name: words.map.close }).filter({ visible: true });
  const last = map.locator('a[href*="/places/"]').last();
  const href = (await last.getAttribute('href')) ?? '';
  await tab.getByRole('heading', { level: 1 }).click();
  for (const link of await map.getByRole('link').all()) {
    await tab.keyboard.press('Tab');
    await expect(link).toBeFocused();
  }
  await last.focus();
  await tab.keyboard.press('Enter');
  await expect(tab).toHaveURL(new RegExp(`${href}$`));
});

test('a place that is not known to be at a point has no pin, and is in the list with the others', async ({
  page: tab,
  words,
}) => {
  const list = tab.getByRole('region', { name: words.map.list });
  const unplaced = list.getByRole('listitem').filter({ hasText: words.place.noPosition }).getByRole('link').first();
  const href = (await unplaced.getAttribute('href')) ?? '';
  expect(href).toContain('/places/');
  await expect(tab.locator(`.map a[href="${href}"] circle`)).toHaveCount(0);
});

test('the maps of single days say what their small dots are', async ({ page: tab, words }) => {
  await expect(tab.locator('.map-days .elsewhere').first()).toBeAttached();
  await expect(tab.getByText(words.map.otherDays)).toBeVisible();
});

test('outlines and places are credited', async ({ page: tab }) => {
  await expect(tab.getByRole('link', { name: 'Coast survey' })).toBeVisible();
});

test('a question that is answered with places shows them on a small map, which names and links each below', async ({
  page: tab,
  served,
  words,
}) => {
  await tab.goto(new URL('questions/landing-place/', served.url).href);
  const map = tab.getByRole('figure').filter({ hasText: words.locator.credit });
  await expect(map.getByRole('img')).toHaveAccessibleName(/Lamb Island/);
  const places = map.locator('a[href*="/places/"]');
  await expect(places).toHaveCount(3);
  await expect(map.locator('circle.disc'), 'what is only said has no pin').toHaveCount(0);
  await expect(map.getByText(words.locator.onlySaid(3))).toBeVisible();
});

test('how exactly the ground around a place is known is not told of the place', async ({
  page: tab,
  served,
  words,
}) => {
  const caption = tab.getByRole('figure').filter({ hasText: words.locator.credit }).locator('figcaption');
  await tab.goto(new URL('places/north-quay/', served.url).href);
  await expect(caption).toContainText(words.locator.within(''));
  await tab.goto(new URL('places/signal-house/', served.url).href);
  await expect(caption).toContainText(words.locator.around('North Quay'));
  await expect(caption).not.toContainText(words.locator.within(''));
});

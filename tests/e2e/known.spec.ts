/** What had been made public by the end of a day: pages for days with news, and a way to them from any day. */
import { expect, test } from './served.ts';

test('without JavaScript the days are links, and each page names the present one', async ({
  browser,
  served,
  words,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(new URL('known/', served.url).href);
  const days = await tab
    .locator('.known-days a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  expect(days.length).toBeGreaterThan(1);
  for (const path of days) {
    await tab.goto(new URL(path, served.url).href);
    await expect(tab.locator('.day-strip a[aria-current]')).toHaveAttribute('href', path);
    const date = path.split('/').at(-2) ?? '';
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(words.known.by(words.dates.day(date)));
  }
  await context.close();
});

test('any day leads to the last before it that has news', async ({ page: tab, served, words }) => {
  await tab.goto(new URL('known/', served.url).href);
  const days = await tab.locator('.known-days a').evaluateAll((all) => all.map((link) => link.dataset['day'] ?? ''));
  const last = days.at(-1) ?? 'no day';
  await tab.getByLabel(words.known.ask).fill('2099-01-01');
  await tab.getByRole('button', { name: words.known.go }).click();
  await expect(tab).toHaveURL(new RegExp(`/known/${last}/$`));

  await tab.goto(new URL('known/2099-01-01/', served.url).href);
  await expect(tab).toHaveURL(new RegExp(`/known/${last}/$`));

  await tab.goto(new URL('known/1000-01-01/', served.url).href);
  await expect(tab.getByText(words.known.none)).toBeVisible();
});

test('a day tells what was new first, then what turned because of it, then the story as it stood', async ({
  page: tab,
  served,
  words,
}) => {
  await tab.goto(new URL('known/', served.url).href);
  const days = await tab
    .locator('.known-days a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const order = [words.known.turned, words.known.standing, words.known.questions, words.known.later];
  let turned = 0;
  for (const path of days) {
    await tab.goto(new URL(path, served.url).href);
    const headings = await tab.locator('main h2').allTextContents();
    const known = headings.filter((heading) => order.includes(heading));
    expect(known).toEqual(order.filter((heading) => known.includes(heading)));
    if (await tab.locator('.told-event').count()) expect(order).not.toContain(headings[0]);
    // No heading stands over nothing.
    await expect(tab.locator('main section:not(:has(li, article))')).toHaveCount(0);
    for (const turn of await tab.locator('.turns > li').all()) {
      turned += 1;
      const [was, became] = await turn.locator('dd').allTextContents();
      expect(was?.trim()).not.toBe(became?.trim());
    }
  }
  expect(turned).toBeGreaterThan(0);
});

test('no key but Enter on a link leads from one day to another', async ({ page: tab, served }) => {
  await tab.goto(new URL('known/', served.url).href);
  await tab.locator('.known-days a').first().click();
  const { pathname } = new URL(tab.url());
  await tab.locator('.day-strip a').first().focus();
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown']) {
    await tab.keyboard.press(key);
  }
  expect(new URL(tab.url()).pathname).toBe(pathname);
  await tab.goto(new URL('known/', served.url).href);
  const { href } = new URL(tab.url());
  await tab.locator('input[type=date]').focus();
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'Tab']) await tab.keyboard.press(key);
  expect(tab.url()).toBe(href);
});

test('whoever goes through the row of days by keyboard sees the whole of each', async ({ page: tab, served }) => {
  await tab.setViewportSize({ width: 360, height: 640 });
  await tab.goto(new URL('known/', served.url).href);
  await tab.locator('.known-days a').first().click();
  const row = tab.locator('.day-strip ol');
  const links = row.getByRole('link');
  await links.first().focus();
  const seen = await row.evaluate((one) => one.scrollWidth / one.clientWidth);
  expect(seen, 'the row is wider than the phone').toBeGreaterThan(1);
  for (const link of await links.all()) {
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport({ ratio: 0.99, timeout: 10_000 });
    await tab.keyboard.press('Tab');
  }
});

test('a bar by which the row of days is scrolled covers no count', async ({ page: tab, served }) => {
  await tab.setViewportSize({ width: 360, height: 640 });
  await tab.goto(new URL('known/', served.url).href);
  const room = await tab.locator('.day-strip ol').evaluate((row) => {
    const counts = [...row.querySelectorAll('.number')].map((count) => count.getBoundingClientRect().bottom);
    return row.getBoundingClientRect().top + row.clientHeight - Math.max(...counts);
  });
  expect(room).toBeGreaterThan(8);
});

test('a day that shows the newest of its story says in two sentences where the others are', async ({
  page: tab,
  served,
  words,
}) => {
  await tab.goto(new URL('known/', served.url).href);
  await tab.locator('.known-days a').last().click();
  await expect(tab.locator('.stood + p')).toContainText(`. ${words.known.earlier} `);
});

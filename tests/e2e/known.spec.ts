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

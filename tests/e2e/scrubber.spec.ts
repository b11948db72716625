/** The day scrubber: links to what had been made public by the end of each day, and a slider for those with a script. */
import { expect, test } from './served.ts';

test('without JavaScript the days are links, and each page names the present one', async ({
  browser,
  served,
  words,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(served.url);
  await expect(tab.getByRole('slider')).toHaveCount(0);
  const days = tab.locator('day-scrubber a');
  const count = await days.count();
  expect(count).toBeGreaterThan(1);
  for (let day = 0; day < count; day += 1) {
    const href = (await days.nth(day).getAttribute('href')) ?? '';
    await tab.goto(new URL(href, served.url).href);
    await expect(tab.locator('day-scrubber a[aria-current]')).toHaveAttribute('href', href);
    const date = href.split('/').at(-2) ?? '';
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(words.known.by(words.dates.day(date)));
    await tab.goto(served.url);
  }
  await context.close();
});

test('the arrow keys move the slider from day to day, and it keeps the focus', async ({ page: tab, served }) => {
  await tab.goto(served.url);
  const slider = tab.getByRole('slider');
  const days = await tab.locator('day-scrubber a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await slider.focus();
  for (const day of days.toReversed().slice(1)) {
    await slider.press('ArrowLeft');
    await expect(tab).toHaveURL(new RegExp(`${day ?? 'no day'}$`));
    await expect(slider).toBeFocused();
    const current = tab.locator('day-scrubber a[aria-current]');
    await expect(current).toHaveAttribute('href', day ?? '');
    const spoken = (await current.innerText()).replace(/\s+/g, ' ').trim();
    await expect(slider).toHaveAttribute('aria-valuetext', spoken);
  }
  await slider.press('End');
  await expect(tab).toHaveURL(new RegExp(`${days.at(-1) ?? 'no day'}$`));
});

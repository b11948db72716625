/** The figure of the story at a width at which a browser rounds the cells of its marks up. */
import { expect, test } from '../e2e/served.ts';

test('no mark of the figure stands above it, where nobody sees it', async ({ page: tab, served }) => {
  await tab.setViewportSize({ width: 1000, height: 800 });
  await tab.goto(served.url);
  const above = await tab.locator('.chart').evaluate((chart) => {
    const { top } = chart.getBoundingClientRect();
    return [...chart.querySelectorAll('li > div > a')].map((mark) => mark.getBoundingClientRect().top < top - 1);
  });
  expect(above).not.toEqual([]);
  expect(above.filter(Boolean)).toEqual([]);
});

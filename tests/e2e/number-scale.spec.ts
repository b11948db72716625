/** Answers that are numbers, a line each: however long a number is, it stays in one piece, beside the scale. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const styles = readFileSync(join(import.meta.dirname, '../../src/styles/answers.css'), 'utf8').replace(
  /@import .*/,
  '',
);

const line = (figure: string): string =>
  `<div><dt>${figure}</dt><dd><svg class="scale" viewBox="0 0 320 20"></svg></dd><dd>Harbour News</dd></div>`;

test('a long number is not broken on a phone, and all scales stand below each other', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const scales = `<dl>${line('12')}${line('about 12')}${line('1\u00a0234\u00a0567,89')}</dl><svg class="scale" viewBox="0 0 320 14"></svg>`;
  await page.setContent(
    `<style>:root { --large: 1.2rem; --serif: serif } body { overflow-wrap: break-word } dl, dd { margin: 0 } ${styles}</style><div class="plot">${scales}</div>`,
  );
  const lines = await page.locator('dt').evaluateAll((figures) =>
    figures.map((figure) => {
      const range = document.createRange();
      range.selectNodeContents(figure);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    }),
  );
  expect(lines[2]).toBe(1);
  const edges = await page.locator('.scale').evaluateAll((all) =>
    all.map((scale) => {
      const { left, right } = scale.getBoundingClientRect();
      return [left, right].map(Math.round);
    }),
  );
  expect(new Set(edges.map(String)).size).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

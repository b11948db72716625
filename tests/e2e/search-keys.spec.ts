/** The search with nothing but a keyboard. */
import type { Locator } from '@playwright/test';
import { field, results } from './search-page.ts';
import { expect, test } from './served.ts';

test('the keyboard is enough', async ({ page: tab, served, words }) => {
  await tab.goto(served.url);
  await tab.keyboard.press('/');
  await expect(tab).toHaveURL(/\/search\/#q$/);
  await expect(field(tab)).toBeFocused();
  await tab.keyboard.type('quay/');
  await expect(field(tab)).toHaveValue('quay/');
  await tab.keyboard.press('Backspace');
  await expect(results(tab).first()).toBeVisible();

  const link = (at: number): Locator => tab.locator('#search-results a').nth(at);
  await tab.keyboard.press('ArrowDown');
  await expect(link(0)).toBeFocused();
  await tab.keyboard.press('ArrowDown');
  await expect(link(1)).toBeFocused();
  await tab.keyboard.press('/');
  await expect(field(tab)).toBeFocused();
  await expect(field(tab)).toHaveValue('quay');
  await tab.keyboard.press('Escape');
  await expect(field(tab)).toHaveValue('');
  await expect(tab).toHaveURL(/\/search\/$/);
  await expect(results(tab).first()).toBeHidden();

  await tab.keyboard.type('quay');
  await expect(tab).toHaveURL(/\?q=quay$/);
  await expect(results(tab).first()).toBeVisible();
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('ArrowUp');
  await expect(field(tab)).toBeFocused();
  await tab.keyboard.press('ArrowDown');
  const target = await link(0).evaluate((found) => (found as HTMLAnchorElement).href);
  await tab.keyboard.press('Enter');
  await expect(tab).toHaveURL(target);

  await tab.goBack();
  await expect(field(tab)).toHaveValue('quay');
  await expect(results(tab).first()).toBeVisible();
  await tab.getByLabel(words.search.shortcut).uncheck();
  await tab.goto(served.url);
  await tab.keyboard.press('/');
  await expect(tab).toHaveURL(served.url);
});

test('where the browser keeps nothing, / does nothing, and its box says so', async ({ page: tab, served, words }) => {
  await tab.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
  });
  await tab.goto(`${served.url}search/`);
  await expect(tab.getByLabel(words.search.shortcut)).toBeDisabled();
  await expect(tab.getByLabel(words.search.shortcut)).not.toBeChecked();
  await tab.goto(served.url);
  await tab.keyboard.press('/');
  await expect(tab).toHaveURL(served.url);
});

test('where there is no room to keep it, / goes on to open the search, and its box says so', async ({
  page: tab,
  served,
  words,
}) => {
  await tab.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
  });
  await tab.goto(`${served.url}search/`);
  const box = tab.getByLabel(words.search.shortcut);
  await box.click();
  await expect(box).toBeChecked();
});

test('with a modifier key, / is left to the browser', async ({ page: tab, served }) => {
  await tab.goto(served.url);
  await tab.keyboard.press('Control+/');
  await tab.keyboard.press('Alt+/');
  await expect(tab).toHaveURL(served.url);
});

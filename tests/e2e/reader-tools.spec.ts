/** What a reader's own device does: the theme, what is new since the last visit, citing, copying and sharing. */
import type { Page as Tab } from '@playwright/test';
import { readerPages, readSite } from './built-site.ts';
import { comeBack } from './last-visit.ts';
import { addressAt, longest } from './longest.ts';
import { expect, test, type Served } from './served.ts';
import { narrowest } from './visit.ts';

/** The address of an event's page. */
function anEvent(served: Served): string {
  const page = readerPages(readSite(served.folder, served.base)).find(({ address }) => /^\/events\/./.test(address));
  return new URL(page?.address.slice(1) ?? '', served.url).href;
}

/** Opens a fold of the row of tools. */
const open = (tab: Tab, name: string): Promise<void> => tab.locator('.tools summary').getByText(name).click();
const background = (tab: Tab): Promise<string> =>
  tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const copied = (tab: Tab): Promise<string> => tab.evaluate(() => navigator.clipboard.readText());

test('at the end of a storyline what is open lies over nothing of the footer', async ({ page: tab, served }) => {
  await tab.setViewportSize(narrowest);
  await tab.goto(addressAt(served, longest(served, '/threads/')));
  for (const name of await tab.locator('.tools summary').all()) {
    await name.click();
    const panel = await tab.locator('.tools details[open] > div').boundingBox();
    const footer = await tab.locator('.footer').boundingBox();
    expect(panel?.height).toBeGreaterThan(0);
    expect((panel?.y ?? Infinity) + (panel?.height ?? 0)).toBeLessThanOrEqual(footer?.y ?? 0);
  }
});

test.describe('the theme', () => {
  test('follows the device until the reader chooses, and the choice is remembered', async ({ page: tab, served }) => {
    const theme = tab.locator('[data-theme-switch]');
    await tab.emulateMedia({ colorScheme: 'light' });
    await tab.goto(served.url);
    const light = await background(tab);
    await theme.selectOption('dark');
    const dark = await background(tab);
    expect(dark).not.toBe(light);

    await tab.goto(anEvent(served), { waitUntil: 'commit' });
    // As the first style is computed, before any file of script has come.
    await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await background(tab)).toBe(dark);
    await expect(theme).toHaveValue('dark');

    await theme.selectOption('');
    expect(await background(tab)).toBe(light);
    await tab.reload();
    await expect(tab.locator('html')).not.toHaveAttribute('data-theme');
    await tab.emulateMedia({ colorScheme: 'dark' });
    expect(await background(tab)).toBe(dark);
  });

  test('is chosen with the keyboard', async ({ page: tab, served, words }) => {
    await tab.goto(served.url);
    const control = tab.getByLabel(words.tools.theme);
    await control.focus();
    await tab.keyboard.type(words.tools.themes.dark);
    await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('what is new since the last visit', () => {
  test('is nothing on a first visit, and nothing where nothing changed', async ({ page: tab, served, words }) => {
    await tab.goto(served.url);
    const line = tab.locator('.since');
    await expect(line).toHaveText('');
    await tab.reload();
    await expect(line, 'while the first visit lasts').toHaveText('');
    await comeBack(tab, 0);
    await tab.reload();
    await expect(line).toHaveText(words.tools.sinceScript.none);
    await expect(tab.locator('.fresh')).toHaveCount(0);
  });

  test('is counted, linked and marked, stays so for a second look, and can be cleared', async ({
    page: tab,
    served,
    words,
  }) => {
    await tab.goto(served.url);
    await comeBack(tab, 2);
    await tab.reload();
    const line = tab.locator('.since');
    await line.getByText(words.tools.sinceScript.fresh['other']?.replace('{n}', '2') ?? '').click();
    await expect(line.getByRole('link')).toHaveCount(2);
    await expect(tab.locator('.entry .fresh')).toHaveText([
      words.tools.sinceScript.new,
      words.tools.sinceScript.changed,
    ]);
    await tab.reload();
    await expect(tab.locator('.entry .fresh')).toHaveCount(2);

    await line.locator('summary').press('Enter');
    await line.getByRole('button', { name: words.tools.sinceScript.clear }).press('Enter');
    await expect(line).toHaveText(words.tools.sinceScript.cleared);
    await expect(line).toBeFocused();
    await expect(tab.locator('.fresh')).toHaveCount(0);
    expect(await tab.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('visit')))).toEqual([]);
  });

  test('is told on a page of so few events that it has no filters, too', async ({ page: tab, served }) => {
    await tab.goto(`${served.url}2023-11/`);
    await expect(tab.locator('[data-filters]')).toHaveCount(0);
    await comeBack(tab, 1);
    await tab.reload();
    await expect(tab.locator('.fresh')).toHaveCount(1);
  });

  test('moves nothing when it comes', async ({ page: tab, served }) => {
    await tab.setViewportSize(narrowest);
    await tab.goto(served.url);
    const place = (): Promise<number> =>
      tab
        .locator('.timeline .day')
        .first()
        .evaluate((next) => Math.round(next.getBoundingClientRect().top));
    await tab.reload();
    const before = await place();
    await comeBack(tab, 2);
    await tab.reload();
    await expect(tab.locator('.fresh')).toHaveCount(2);
    expect(await place()).toBe(before);
  });

  test('goes to no other place than the device', async ({ page: tab, served }) => {
    await tab.goto(served.url);
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).search}`));
    await comeBack(tab, 2);
    await tab.reload();
    await expect(tab.locator('.fresh')).toHaveCount(2);
    expect(new Set(asked)).toEqual(new Set(['GET ']));
    expect(await tab.context().cookies()).toEqual([]);
  });
});

test.describe('an event', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test.beforeEach(async ({ page: tab, served }) => {
    await tab.clock.setFixedTime(new Date('2026-03-09T12:00:00Z'));
    await tab.goto(anEvent(served));
  });

  test('is cited with the date of access, in words and as BibTeX, with the keyboard', async ({ page: tab, words }) => {
    await tab.locator('.tools summary').getByText(words.tools.cite).press('Enter');
    const shown = (await tab.locator('[data-citation]').innerText()).trim();
    await tab.getByRole('button', { name: words.tools.copyCitation }).press('Enter');
    await expect(tab.locator('.tools').getByRole('status')).toHaveText(words.tools.script.withDate);
    expect(await copied(tab)).toBe(`${shown}${words.tools.script.accessed.replace('{date}', '9 March 2026')}`);

    await tab.getByRole('button', { name: words.tools.copyBibtex }).press('Enter');
    await expect.poll(() => copied(tab)).toMatch(/^@misc\{[\s\S]+,\n {2}urldate = \{2026-03-09\}\n\}$/);
  });

  test('has its link copied, and so has each of its statements', async ({ page: tab, words }) => {
    await open(tab, words.tools.handOn);
    await tab.getByRole('button', { name: words.tools.copyLink }).press('Enter');
    const canonical = await tab.locator('link[rel=canonical]').getAttribute('href');
    await expect.poll(() => copied(tab)).toBe(canonical);

    const statement = tab.locator('.statement').first();
    const button = statement.getByRole('button', { name: words.tools.script.statement.replace('{number}', '1') });
    // Beside a label its title would be read after it.
    await expect(button).not.toHaveAttribute('aria-label');
    await expect(tab.locator('.statement .copy')).toHaveCount(await tab.locator('.statement').count());
    await button.press('Enter');
    await expect.poll(() => copied(tab)).toBe(`${canonical}#${await statement.getAttribute('id')}`);
    await expect(button).toBeFocused();
  });

  test('has the code of its frame copied, and so has a thread', async ({ page: tab, served, words }) => {
    const press = async (): Promise<void> => {
      await open(tab, words.embed.code);
      await tab.getByRole('button', { name: words.embed.copy }).press('Enter');
      const code = (await tab.locator('[data-embed]').textContent())?.trim() ?? '';
      expect(code).toMatch(/^<iframe src="https?:[^"]+\/embed\/.*<\/iframe>$/);
      await expect.poll(() => copied(tab)).toBe(code);
    };
    await press();
    const site = readSite(served.folder, served.base);
    const thread = readerPages(site).find(({ address }) => /^\/threads\/./.test(address));
    await tab.goto(new URL(thread?.address.slice(1) ?? '', served.url).href);
    await press();
  });

  test('says so where the browser does not let it copy', async ({ page: tab, words }) => {
    await tab.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await open(tab, words.tools.handOn);
    await tab.getByRole('button', { name: words.tools.copyLink }).click();
    await expect(tab.locator('.tools').getByRole('status')).toHaveText(words.tools.script.failed);
  });

  test('goes to the share sheet where there is one', async ({ page: tab, words }) => {
    await tab.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.documentElement.dataset['shared'] = JSON.stringify(data);
          return Promise.reject(new Error('the reader closed it'));
        },
      });
    });
    const errors: string[] = [];
    tab.on('pageerror', ({ message }) => errors.push(message));
    await tab.reload();
    await open(tab, words.tools.handOn);
    await tab.getByRole('button', { name: words.tools.share }).click();
    const canonical = await tab.locator('link[rel=canonical]').getAttribute('href');
    await expect(tab.locator('html')).toHaveAttribute('data-shared', new RegExp(`"url":"${canonical}"`));
    expect(errors).toEqual([]);
  });

  test('has one fold open at a time, buttons large enough to press, and fits the narrowest phone', async ({
    page: tab,
  }) => {
    await tab.setViewportSize(narrowest);
    for (const summary of await tab.locator('.tools summary').all()) {
      await summary.click();
      await expect(tab.locator('.tools details[open]')).toHaveCount(1);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(narrowest.width);
      const targets = tab.locator('button, select, .tools summary, .tools li a, .ordinal, .account sup a');
      for (const target of await targets.filter({ visible: true }).all()) {
        const box = await target.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), await target.innerText()).toBeGreaterThanOrEqual(24);
      }
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the citation stands without a date of access, and no button that does nothing', async ({
    page: tab,
    served,
    words,
  }) => {
    await tab.goto(anEvent(served));
    await open(tab, words.tools.cite);
    await expect(tab.locator('[data-citation]')).toBeVisible();
    await expect(tab.locator('[data-citation]')).toContainText('/events/');
    await expect(tab.locator('[data-bibtex]')).toContainText('@misc{');
    await open(tab, words.embed.code);
    await expect(tab.locator('[data-embed]')).toBeVisible();
    await expect(tab.locator('[data-embed]')).toContainText('<iframe src="http');
    await open(tab, words.tools.handOn);
    await expect(tab.locator('button, select').filter({ visible: true })).toHaveCount(0);
    await tab.goto(served.url);
    await expect(tab.locator('button, select').filter({ visible: true })).toHaveCount(0);
    await expect(tab.locator('.since')).toBeHidden();
  });
});

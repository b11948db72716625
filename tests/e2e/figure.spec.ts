/** The story's figure, as readers use it: to see the whole, to find an event, to know where they are. */
import type { Locator, Page as Tab } from '@playwright/test';
import axe from 'axe-core';
import { readerPages, readSite } from './built-site.ts';
import { expect, test, type Served } from './served.ts';
import { narrowest } from './visit.ts';

/** A page whose figure has marks: the month with the most events. */
function aMonth(served: Served): string {
  const months = readerPages(readSite(served.folder, served.base)).filter(({ html }) =>
    html.includes('class="chart rows-'),
  );
  const longest = months.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  return new URL(longest.address.slice(1), served.url).href;
}

const chart = (tab: Tab): Locator => tab.locator('.chart');
const marks = (tab: Tab): Locator => chart(tab).locator('a[data-mark]');
const stations = (tab: Tab): Locator => chart(tab).locator('[data-station]');

test.beforeEach(async ({ page: tab, served }) => {
  await tab.goto(aMonth(served));
});

test('the way past a figure that does not stick is seen when it has the keyboard', async ({ page: tab, served }) => {
  const still = readerPages(readSite(served.folder, served.base)).find(({ html }) => html.includes(' still"'));
  await tab.goto(new URL(still?.address.slice(1) ?? '', served.url).href);
  const way = tab.locator('.over');
  await way.focus();
  const isSeen = await way.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === one;
  });
  expect(isSeen).toBe(true);
});

test('the day that is read shows that it has the keyboard: its ring is not of its own colour', async ({
  page: tab,
}) => {
  const day = tab.locator('.chart [aria-current]');
  await tab.mouse.wheel(0, 3000);
  await day.evaluate((one: HTMLElement) => {
    one.focus({ preventScroll: true });
  });
  const [ring, ground] = await day.evaluate((one) => {
    const { outlineColor, backgroundColor } = getComputedStyle(one);
    return [outlineColor, backgroundColor];
  });
  expect(ring).not.toBe(ground);
});

test('Escape takes away what a mark says over the caption, until the next is pointed at', async ({ page: tab }) => {
  const words = (at: number): Promise<number> =>
    marks(tab)
      .nth(at)
      .locator('span')
      .evaluate((one) => one.getBoundingClientRect().height);
  await marks(tab).first().focus();
  expect(await words(0)).toBeGreaterThan(20);
  await tab.keyboard.press('Escape');
  expect(await words(0)).toBeLessThan(2);
  await marks(tab).nth(1).focus();
  expect(await words(1)).toBeGreaterThan(20);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every event has one mark that leads to it and says what it is', async ({ page: tab, words }) => {
    await expect(marks(tab)).toHaveCount(await tab.locator('.entry').count());
    const statuses = Object.values(words.statuses).map(({ word }) => word);
    for (const mark of await marks(tab).all()) {
      const entry = tab.locator((await mark.getAttribute('href')) ?? '');
      const title = (await entry.getByRole('heading').innerText()).trim();
      await expect(mark).toHaveAccessibleName(new RegExp(`^${RegExp.escape(title)} (${statuses.join('|')})`));
    }
  });

  test('each station names its day and leads to it', async ({ page: tab }) => {
    for (const station of await stations(tab).all()) {
      await station.click();
      const day = tab.locator(new URL(tab.url()).hash);
      await expect(day).toBeInViewport();
      const events = await day.locator('.entry').count();
      await expect(station).toContainText(new RegExp(`\\b${events}\\b`));
    }
  });

  test('below its day stands how many statements were public by then, with the page of that day', async ({
    page: tab,
  }) => {
    const days = await tab
      .locator('.public a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)));
    const keys = await stations(tab).evaluateAll((all) =>
      all.map((one) => (one as HTMLElement).dataset['station'] ?? ''),
    );
    expect(days).toEqual(keys.filter((key) => key.length === 10));
  });
});

for (const width of [narrowest.width, 360, 1280]) {
  test(`at ${width} pixels, what is said aloud alone lets no row of the figure be scrolled up and down`, async ({
    page: tab,
    served,
  }) => {
    await tab.setViewportSize({ width, height: 800 });
    await tab.goto(served.url);
    const hidden = await tab
      .locator('.chart ol, .public')
      .evaluateAll((rows) => rows.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight));
    expect(hidden).toEqual([0, 0]);
  });
}

for (const [width, days] of [
  [narrowest.width, 5],
  [360, 6],
  [390, 6],
] as const) {
  test(`at ${width} pixels the numbers of ${days} days stand in one row`, async ({ page: tab }) => {
    await tab.setViewportSize({ width, height: 800 });
    await tab.locator('.chart ol > li').evaluateAll((all, days) => {
      for (const one of all.slice(days)) one.remove();
    }, days);
    const rows = await stations(tab).evaluateAll((all) =>
      all.flatMap((station) => {
        const number = [...station.childNodes].find(
          (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
        );
        if (!number) return [];
        const range = document.createRange();
        range.selectNodeContents(number);
        return [Math.round(range.getBoundingClientRect().top)];
      }),
    );
    expect(rows.length).toBeGreaterThan(1);
    expect([...new Set(rows)]).toHaveLength(1);
  });
}

test('marks can be skipped, and the skip leads to the timeline', async ({ page: tab, words }) => {
  const skip = tab.getByRole('link', { name: words.figure.past.marks });
  await skip.focus();
  await expect(skip).toBeInViewport();
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  await expect(tab.locator('.bar :focus')).toHaveCount(1);
});

test('what a mark is stands in the place of the caption while it is focused or pointed at', async ({ page: tab }) => {
  const [mark, words] = [marks(tab).first(), marks(tab).first().locator('span')];
  const width = async (): Promise<number> => (await words.boundingBox())?.width ?? 0;
  expect(await width()).toBeLessThan(2);
  await mark.hover();
  expect(await width()).toBeGreaterThan(100);
  await tab.mouse.move(0, 0);
  await stations(tab).first().focus();
  expect(await width()).toBeLessThan(2);
  await tab.keyboard.press('Shift+Tab');
  await expect(chart(tab).locator('div a:focus')).toHaveCount(1);
});

test('the row of days stays on screen without the marks, and tells which day is read', async ({ page: tab }) => {
  const last = stations(tab).nth(-2);
  await expect(stations(tab).and(tab.locator('[aria-current]'))).toHaveCount(0);
  await last.click();
  await expect(last).toHaveAttribute('aria-current', 'true');
  await expect(last).toBeInViewport();
  await expect(marks(tab).first()).not.toBeInViewport();

  await marks(tab).last().focus();
  await expect(marks(tab).last()).not.toBeInViewport();
  await tab.keyboard.press('Shift+Tab');
  await expect(tab.locator(':focus')).toBeInViewport();
});

test('at 400 % the row of days scrolls away: a screen of a few lines is left to the words', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 320, height: 256 });
  await tab.locator('.entry').nth(2).scrollIntoViewIfNeeded();
  await expect(chart(tab)).not.toBeInViewport();
});

test('at the end of the page its last day is the one that is read', async ({ page: tab }) => {
  await tab.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect(stations(tab).last()).toHaveAttribute('aria-current', 'true');
});

test('the filters dim the marks of what does not fit', async ({ page: tab }) => {
  await tab.locator('.filter summary').click();
  await tab.locator('[data-facet=status]').first().click();
  const shown = await tab
    .locator('.entry')
    .filter({ visible: true })
    .evaluateAll((all) => all.map(({ id }) => `#${id}`));
  const clear = await marks(tab)
    .and(tab.locator(':not(.off)'))
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(clear).toEqual(shown);
});

test('what the filters dim can still be read: names beside the marks, and what a mark is', async ({ page: tab }) => {
  await tab.locator('.filter summary').click();
  await tab.locator('[data-facet=status]').last().click();
  await expect(tab.locator('.chart li.off').first()).toBeVisible();
  await marks(tab).and(tab.locator('.off')).first().focus();
  await tab.evaluate(axe.source);
  const pale = await tab.evaluate(async () => {
    const { violations } = await window.axe.run('.chart', { runOnly: { type: 'rule', values: ['color-contrast'] } });
    return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
  });
  expect(pale).toEqual([]);
});

test('on the narrowest phone marks are large enough to press and nothing scrolls sideways', async ({ page: tab }) => {
  await tab.setViewportSize(narrowest);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(narrowest.width);
  for (const target of [...(await marks(tab).all()), ...(await stations(tab).all())]) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test('in the reader’s own colours the day that is read still stands out', async ({ page: tab }) => {
  await tab.emulateMedia({ forcedColors: 'active' });
  const paint = (station: Locator): Promise<string> => station.evaluate((one) => getComputedStyle(one).backgroundColor);
  await stations(tab).nth(1).click();
  await expect(stations(tab).nth(1)).toHaveAttribute('aria-current', 'true');
  expect(await paint(stations(tab).nth(1))).not.toBe(await paint(stations(tab).first()));
});

test.describe('drawn as bars', () => {
  test.beforeEach(async ({ page: tab, served }) => {
    await tab.goto(served.url);
    await expect(tab.locator('.chart.bars')).toBeVisible();
  });

  test('on how many events sources disagree is said once', async ({ page: tab, words }) => {
    const differing = stations(tab).filter({ has: tab.locator('em') });
    expect(await differing.count()).toBeGreaterThan(0);
    for (const station of await differing.all()) {
      const shown = await station.locator('em > span').first().innerText();
      const said = words.figure.disputes(Number(shown)).trim();
      await expect(station.locator('em')).toMatchAriaSnapshot(`- emphasis: "${said}"`);
    }
  });

  for (const width of [narrowest.width, 390]) {
    test(`at ${width} pixels, the row of days covers nothing that an address leads to`, async ({ page: tab }) => {
      await tab.setViewportSize({ width, height: narrowest.height });
      await stations(tab).last().click();
      const [row, day] = await Promise.all(
        [chart(tab), tab.locator(new URL(tab.url()).hash)].map((one) => one.boundingBox()),
      );
      expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual(day?.y ?? 0);
    });
  }
});

test('a frame at the edge of the figure has its whole line', async ({ page: tab, served }) => {
  await tab.goto(served.url);
  const cut = await tab.locator('.bars .whole').evaluateAll((frames) =>
    frames.flatMap((frame) => {
      const row = frame.closest('ol')?.getBoundingClientRect();
      const { left, right } = frame.getBoundingClientRect();
      const outside = parseFloat(getComputedStyle(frame).strokeWidth) / 2;
      return row && left - outside >= row.left && right + outside <= row.right ? [] : [`${left} of ${row?.left}`];
    }),
  );
  await expect(tab.locator('.bars .whole').first()).toBeVisible();
  expect(cut).toEqual([]);
});

for (const width of [narrowest.width, 1000]) {
  test(`long words of years without an event reach into no bar at ${width} px`, async ({ page: tab, served }) => {
    await tab.setViewportSize({ width, height: 800 });
    await tab.goto(served.url);
    const years = tab.locator('.years > span');
    await years.evaluateAll((all) => {
      for (const one of all) one.textContent = '1402\u00a0años sin acontecimientos';
    });
    const [words, room] = await years
      .first()
      .evaluate((one) => [one, one.parentElement ?? one].map((box) => box.getBoundingClientRect().width));
    expect(words).toBeLessThanOrEqual(room ?? 0);
    const edges = (row: string): Promise<number[]> =>
      tab.locator(`${row} > li`).evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
    expect(await edges('ol.public')).toEqual(await edges('.chart ol'));
  });
}

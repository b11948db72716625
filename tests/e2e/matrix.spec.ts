/** Who answers what: a table for everybody, in columns or, on a phone, question by question. */
import type { Page as Tab } from '@playwright/test';
import { readerPages, readSite } from './built-site.ts';
import { expect, test, type Served } from './served.ts';

/** Opens the page of a kind that has the most of what a selector finds. */
async function open(tab: Tab, served: Served, start: string, mark: RegExp): Promise<void> {
  const found = readerPages(readSite(served.folder, served.base))
    .filter(({ address }) => address.startsWith(start))
    .map(({ address, html }) => ({ address, times: html.match(mark)?.length ?? 0 }))
    .toSorted((a, b) => b.times - a.times)[0];
  if (!found || found.times === 0) throw new Error(`No page below ${start} has ${mark.source}.`);
  await tab.goto(new URL(found.address.slice(1), served.url).href);
}

const RULE = /class="[^"]*\bparted\b/g;

test.use({ javaScriptEnabled: false });

for (const [where, width] of [
  ['on a desk', 1280],
  ['on a phone', 360],
] as const) {
  test(`${where} a thread has a table, with a heading for each question, and says where there is no answer`, async ({
    page: tab,
    served,
    words,
  }) => {
    await tab.setViewportSize({ width, height: 800 });
    await open(tab, served, '/threads/', RULE);
    const table = tab.getByRole('table', { name: words.thread.whoAnswers });
    const asked = table.getByRole('row').filter({ has: tab.getByRole('rowheader').getByRole('link') });
    expect(await asked.count()).toBeGreaterThan(2);
    for (const row of await asked.all()) expect(await row.getByRole('cell').count()).toBeGreaterThan(0);
    await expect(table.getByRole('rowheader', { name: words.states.differs.word })).toBeVisible();
    const phone = width < 400;
    await expect(table.getByRole('columnheader')).toHaveCount(phone ? 0 : await table.locator('thead th').count());
    await expect(table.getByText('–', { exact: true }).first()).toBeVisible({ visible: !phone });
    await expect(table.getByText(words.matrix.noAnswer([''])).first()).toBeVisible({ visible: phone });
  });
}

test('a line between answers that cannot both be so is seen in every theme, on a desk and on a phone', async ({
  page: tab,
  served,
}) => {
  await open(tab, served, '/threads/', RULE);
  for (const forcedColors of ['none', 'active'] as const) {
    for (const width of [1280, 768, 360, 320]) {
      await tab.emulateMedia({ forcedColors });
      await tab.setViewportSize({ width, height: 800 });
      const lines = await tab.locator('.matrix .parted').evaluateAll((all) => {
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        return all.map((one) =>
          [getComputedStyle(one), getComputedStyle(one, '::before')].some(
            ({
              borderBlockStartWidth,
              borderBlockStartColor,
              borderInlineStartWidth,
              borderInlineStartColor,
              content,
            }) =>
              content !== 'none' &&
              ((borderBlockStartWidth === '3px' && borderBlockStartColor !== paper) ||
                (borderInlineStartWidth === '3px' && borderInlineStartColor !== paper)),
          ),
        );
      });
      expect(lines.length).toBeGreaterThan(0);
      expect(lines, `${width} px, forced colours: ${forcedColors}`).toEqual(lines.map(() => true));
    }
  }
});

test('an outlet says who contradicts it, and an actor from whom it differs, each with both answers', async ({
  page: tab,
  served,
  words,
}) => {
  for (const [start, title] of [
    ['/outlets/', words.meetings.contradicted],
    ['/actors/', words.meetings.differs],
  ] as const) {
    await open(tab, served, start, RULE);
    const name = await tab.getByRole('heading', { level: 1 }).innerText();
    const table = tab.getByRole('table', { name: title });
    await expect(table.getByRole('columnheader')).toHaveText([
      words.matrix.question,
      name,
      words.meetings.others.label,
    ]);
    const [row] = await table
      .getByRole('row')
      .filter({ has: tab.getByRole('rowheader') })
      .all();
    await expect(row?.locator('.parted').first() ?? table).toBeVisible();
    const others = tab.locator('section', { has: tab.getByRole('heading', { name: title }) }).locator('p a');
    await expect(others.first()).toBeVisible();
  }
});

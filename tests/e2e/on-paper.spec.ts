/** The site on paper: documents of their own, whole, with addresses written out. */
import type { Page as Tab } from '@playwright/test';
import { readSite } from './built-site.ts';
import { oneOfEachKind } from './kinds.ts';
import { addressAt as at, longest } from './longest.ts';
import { expect, test } from './served.ts';

/** How many pages a PDF has: each is an object of the type Page. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What is on paper, as a reader sees it: text, and what style sheets write before and after it. */
const printed = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const written = [...document.querySelectorAll('main a')].map((link) => getComputedStyle(link, '::after').content);
    return [document.body.innerText, ...written].join('\n');
  });

test.describe('on paper', () => {
  for (const start of ['/events/', '/threads/', '/']) {
    test(`the longest page of ${start} is a document of its own: no furniture, addresses written out`, async ({
      page: tab,
      served,
    }) => {
      const address = start === '/' ? start : longest(served, start);
      await tab.goto(at(served, address));
      await tab.emulateMedia({ media: 'print' });
      await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
      // The story's figure is navigation on a screen, and on paper a picture of it.
      for (const furniture of ['nav:not(.chart)', 'button', 'select', 'summary', '.skip', '.over', '[data-press]']) {
        const shown = await tab.locator(furniture).evaluateAll((all) => all.filter((one) => one.checkVisibility()));
        expect(shown, furniture).toEqual([]);
      }
      const text = await printed(tab);
      const documents = await tab
        .locator(':is(.document, .documents) a.source-link')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(documents).not.toEqual([]);
      for (const href of documents) expect(text).toContain(href);
      const canonical = await tab.locator('link[rel=canonical]').getAttribute('href');
      expect(text, 'where it was printed from').toContain(canonical ?? '');
    });
  }

  test('no part of the digest lies over another, wherever a sheet ends', async ({ page: tab, served }) => {
    await tab.setViewportSize({ width: 696, height: 1010 });
    await tab.goto(served.url);
    await tab.emulateMedia({ media: 'print' });
    const over = await tab.locator('.digest').evaluate((digest) => {
      // Columns of one after another break what stands in them as sheets do.
      const sheets = document.createElement('div');
      digest.replaceWith(sheets);
      sheets.append(digest);
      sheets.style.cssText = 'columns: 1; column-fill: auto';
      const ends = Array.from({ length: 60 }, (_, at) => 200 + 10 * at);
      return ends.flatMap((end) => {
        sheets.style.blockSize = `${end}px`;
        const lines = [...digest.querySelectorAll('h3 b, p, li')].flatMap((of) =>
          [...of.getClientRects()].map((box) => ({ of, box })),
        );
        return lines.flatMap((one, at) =>
          lines.slice(at + 1).flatMap((other) => {
            const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
            const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
            const isOver = one.of !== other.of && wide > 2 && high > 4;
            return isOver ? [`${end} px: ${one.of.textContent} | ${other.of.textContent}`] : [];
          }),
        );
      });
    });
    expect(over).toEqual([]);
  });

  test('in Firefox, which knows no break to avoid after a heading, no day stands alone at the foot of a sheet', async ({
    page: tab,
    served,
  }) => {
    await tab.setViewportSize({ width: 696, height: 1010 });
    await tab.goto(served.url);
    await tab.emulateMedia({ media: 'print' });
    const alone = await tab.locator('.day').evaluateAll((days) => {
      const rulesOf = (list: CSSRuleList): CSSRule[] =>
        [...list].flatMap((rule) => (rule instanceof CSSGroupingRule ? [rule, ...rulesOf(rule.cssRules)] : [rule]));
      const itsOwn = [...document.styleSheets]
        .flatMap(({ cssRules }) => rulesOf(cssRules))
        .filter((rule) => rule instanceof CSSSupportsRule && rule.conditionText.includes('-moz-'))
        .map((rule) => rulesOf((rule as CSSSupportsRule).cssRules).map(({ cssText }) => cssText));
      const asFirefox = new CSSStyleSheet();
      asFirefox.replaceSync(
        [...itsOwn.flat(), '* { break-before: auto !important; break-after: auto !important }'].join(' '),
      );
      document.adoptedStyleSheets = [asFirefox];
      // Columns of one after another break what stands in them as sheets do.
      const sheets = document.createElement('div');
      days[0]?.before(sheets);
      sheets.append(...days);
      sheets.style.cssText = 'columns: 1; column-fill: auto';
      const ends = Array.from({ length: 60 }, (_, at) => 600 + 10 * at);
      return ends.flatMap((end) => {
        sheets.style.blockSize = `${end}px`;
        const foot = sheets.getBoundingClientRect().bottom;
        return [...sheets.querySelectorAll('.day > :is(h2, h3)')]
          .filter((heading) => foot - heading.getBoundingClientRect().bottom < 100)
          .map((heading) => `${end} px: ${heading.textContent}`);
      });
    });
    expect(alone).toEqual([]);
  });

  test('a sheet has edges of its own, words begin at them, and what leads to another site has its address written out', async ({
    page: tab,
    served,
  }) => {
    await tab.emulateMedia({ media: 'print' });
    for (const { address } of oneOfEachKind(readSite(served.folder, served.base))) {
      await tab.goto(at(served, address));
      const edges = await tab.evaluate(() => {
        const rulesOf = (list: CSSRuleList): CSSRule[] =>
          [...list].flatMap((rule) => (rule instanceof CSSGroupingRule ? [rule, ...rulesOf(rule.cssRules)] : [rule]));
        return [...document.styleSheets]
          .flatMap(({ cssRules }) => rulesOf(cssRules))
          .flatMap((rule) => (rule instanceof CSSPageRule ? [rule.style.getPropertyValue('margin')] : []));
      });
      expect.soft(edges, address).toEqual(['1.4cm']);
      const within = await tab
        .locator('.wrap')
        .evaluateAll((all) => all.map((part) => getComputedStyle(part).paddingInline));
      expect.soft(new Set(within).difference(new Set(['0px'])), address).toEqual(new Set());
      const unwritten = await tab.locator('main a[href^=http]').evaluateAll((all) =>
        (all as HTMLAnchorElement[]).flatMap((link) => {
          const isElsewhere = link.host !== location.host && link.checkVisibility();
          const isOwnText = link.textContent.trim().startsWith('http');
          const isWritten =
            isOwnText || getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '');
          return isElsewhere && !isWritten ? [link.outerHTML] : [];
        }),
      );
      expect.soft(unwritten, address).toEqual([]);
    }
  });

  test('every dot of a timeline is whole: what reaches out of a sheet is cut off', async ({ page: tab, served }) => {
    await tab.setViewportSize({ width: 688, height: 1017 });
    await tab.goto(served.url);
    await tab.emulateMedia({ media: 'print' });
    const room = await tab.locator('.entry').evaluateAll((entries) =>
      entries.map((entry) => {
        const { left, right } = entry.getBoundingClientRect();
        const edge = document.dir === 'rtl' ? document.documentElement.clientWidth - right : left;
        return edge + parseFloat(getComputedStyle(entry, '::before').insetInlineStart);
      }),
    );
    expect(room.length).toBeGreaterThan(0);
    expect(Math.min(...room)).toBeGreaterThanOrEqual(0);
  });

  test('a question does not touch its answers', async ({ page: tab, served }) => {
    await tab.setViewportSize({ width: 688, height: 1017 });
    for (const address of ['/', longest(served, '/events/'), longest(served, '/questions/')]) {
      await tab.goto(at(served, address));
      await tab.emulateMedia({ media: 'print' });
      const gaps = await tab.locator('.parties').evaluateAll((all) =>
        all.flatMap((parties) => {
          const above = parties.previousElementSibling?.getBoundingClientRect();
          const answer = parties.querySelector('dt')?.getBoundingClientRect();
          return above && answer && above.height > 0 ? [answer.top - above.bottom] : [];
        }),
      );
      expect.soft(Math.min(...gaps), address).toBeGreaterThan(5);
    }
  });

  test('a heading parts no more words on a sheet of A4 than on a desk', async ({ page: tab, served }) => {
    const limit = (): Promise<string> =>
      tab.locator('h1').evaluate((heading) => getComputedStyle(heading).getPropertyValue('hyphenate-limit-chars'));
    await tab.setViewportSize({ width: 1280, height: 900 });
    await tab.goto(at(served, longest(served, '/events/')));
    const onDesk = await limit();
    expect(onDesk).not.toBe('');
    await tab.emulateMedia({ media: 'print' });
    // 21 cm between margins of 1.4 cm.
    await tab.setViewportSize({ width: 688, height: 1017 });
    expect(await limit()).toBe(onDesk);
  });

  test('an address that is its own text stands there once', async ({ page: tab, served }) => {
    await tab.goto(at(served, longest(served, '/sources/')));
    await tab.emulateMedia({ media: 'print' });
    const written = await tab
      .locator('.facts a[href^=http]')
      .evaluateAll((all) => all.map((link) => [link.textContent.trim(), getComputedStyle(link, '::after').content]));
    const isOwnText = ([text]: readonly string[]): boolean => text?.startsWith('http') ?? false;
    expect(written.filter(isOwnText)).not.toEqual([]);
    for (const [text, after] of written) expect(after === 'none', text).toBe(isOwnText([text ?? '']));
  });

  test('letters of the map are as large as small print, and it begins where the page does', async ({
    page: tab,
    served,
  }) => {
    await tab.setViewportSize({ width: 680, height: 960 });
    await tab.goto(new URL('map/', served.url).href);
    await tab.emulateMedia({ media: 'print' });
    const [edge, maps] = await tab.locator('main').evaluate((main) => {
      const [side, words] = [document.dir === 'rtl' ? 'right' : 'left', main.querySelector('h1')] as const;
      const drawings = [...main.querySelectorAll('.map-figure > .map')].filter((map) => map.checkVisibility());
      return [
        words?.getBoundingClientRect()[side],
        drawings.map((map) => ({
          edge: map.getBoundingClientRect()[side],
          points: [...map.querySelectorAll('text')].map((text) => {
            const scale = map.getBoundingClientRect().width / (map as SVGSVGElement).viewBox.baseVal.width;
            return Math.round(parseFloat(getComputedStyle(text).fontSize) * scale * 0.75);
          }),
        })),
      ] as const;
    });
    for (const map of maps) {
      expect.soft(map.edge).toBeCloseTo(edge ?? NaN, 0);
      expect.soft(Math.min(...map.points)).toBeGreaterThanOrEqual(7);
    }
  });

  test('a frame is as high as what stands in it, and keeps a heading with what follows', async ({
    page: tab,
    served,
  }) => {
    await tab.goto(at(served, longest(served, '/embed/threads/')));
    await tab.emulateMedia({ media: 'print' });
    const body = tab.locator('body');
    await expect(body).toHaveCSS('display', 'block');
    await expect(body).toHaveCSS('min-block-size', '0px');
    await expect(tab.locator('.day > :is(h2, h3)').first()).toHaveCSS('break-after', 'avoid');
    await expect(tab.locator('.entry').first()).toHaveCSS('break-inside', 'avoid');
  });

  test('what is folded away on a screen is unfolded, and a PDF has all of it', async ({ page: tab, served }) => {
    await tab.goto(served.url);
    const folded = tab.locator('.digest details li');
    await expect(folded.first()).toBeHidden();
    await tab.emulateMedia({ media: 'print' });
    for (const line of await folded.all()) await expect(line).toBeVisible();
    const pdf = await tab.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesOf(pdf)).toBeGreaterThan(1);
  });
});

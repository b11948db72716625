/**
 * Fifteen things that readers come for, each within two taps of the front page on a phone: of the first story alone. A tap
 * is a press on a link, a fold or a button; scrolling and typing are free.
 */
import type { Locator, Page as Tab } from '@playwright/test';
import { comeBack } from '../e2e/last-visit.ts';
import { field, results } from '../e2e/search-page.ts';
import { expect, test } from '../e2e/served.ts';

const MOST_TAPS = 2;

/** What a task is done with: the tab, at the front page, and a finger. */
interface Reader {
  tab: Tab;
  tap: (target: Locator) => Promise<void>;
}

/** A test of one thing that a reader wants, in so many taps, not one more or fewer. */
function task(wanted: string, taps: number, does: (reader: Reader) => Promise<void>): void {
  test(`${wanted} ${taps} ${taps === 1 ? 'tap' : 'taps'}`, async ({ page: tab, served }) => {
    let made = 0;
    await tab.goto(served.url);
    await does({
      tab,
      tap: async (target) => {
        made += 1;
        await target.tap();
      },
    });
    expect(made).toBe(taps);
    expect(made).toBeLessThanOrEqual(MOST_TAPS);
  });
}

const main = (tab: Tab): Locator => tab.locator('main');
const headline = (tab: Tab, title: string): Locator =>
  main(tab).getByRole('heading', { level: 3 }).getByRole('link', { name: title, exact: true });
const heading = (tab: Tab, name: string | RegExp): Locator => tab.getByRole('heading', { name });
/** An answer as it stands face to face with another, with those who give it. */
const answer = (tab: Tab, text: string): Locator =>
  main(tab)
    .locator('.answers dl > div')
    .filter({ has: tab.locator('dt', { hasText: text }) });

const GOVERNOR = 'Gladkov agrees to meet, at another place';
const OFFICER = 'Spokesman offers captured soldiers in exchange for a brigade commander';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    task('What happened on the last day?', 1, async ({ tab, tap }) => {
      await tap(tab.getByRole('link', { name: /^Mon 5 June 7 events/ }));
      await expect(heading(tab, /^Monday 5 June/)).toBeInViewport();
      await expect(headline(tab, OFFICER)).toBeInViewport();
    });

    task('How many prisoners were there?', 1, async ({ tab, tap }) => {
      await tap(main(tab).getByRole('link', { name: '12 or 13 prisoners' }));
      await expect(heading(tab, 'How many prisoners do the RDK’s images show?')).toBeVisible();
      const counts = main(tab)
        .locator('.scale g')
        .filter({ has: tab.locator('.figure') });
      await expect(counts.filter({ hasText: '12' })).toContainText('Euromaidan Press');
      await expect(counts.filter({ hasText: '13' })).toContainText('Kyiv Post');
    });

    task('What did the governor answer?', 1, async ({ tab, tap }) => {
      await tap(headline(tab, GOVERNOR));
      await expect(answer(tab, 'He replied and agreed to meet elsewhere')).toContainText('Vyacheslav Gladkov');
      await expect(answer(tab, 'He ignored it')).toContainText('Russian Volunteer Corps');
      await expect(answer(tab, 'Shebekino border crossing point')).toContainText('Euromaidan Press');
    });

    task('Who is the captured officer?', 1, async ({ tab, tap }) => {
      await tap(headline(tab, OFFICER));
      await expect(main(tab).locator('.account')).toContainText('Vinivitin');
      await expect(answer(tab, 'Lieutenant colonel')).toContainText('Spokesman for an unnamed group');
      await expect(answer(tab, 'Colonel').filter({ hasNotText: 'Lieutenant' })).toContainText('Kyiv Post');
    });

    task('Were the prisoners handed over?', 2, async ({ tab, tap }) => {
      const unknown = main(tab)
        .locator('.digest > *')
        .filter({ has: heading(tab, 'Not known') });
      await tap(unknown.locator('summary'));
      await tap(unknown.getByRole('link', { name: 'Were the prisoners handed over to anybody?' }));
      await expect(main(tab)).toContainText('Not known. No document we read answers this.');
      await expect(main(tab)).toContainText('do not say that a prisoner was handed over');
    });

    task('What was public on Saturday night?', 1, async ({ tab, tap }) => {
      await tap(tab.getByRole('link', { name: '5 statements public by the end of 3 June 2023' }));
      await expect(heading(tab, 'Made public by the end of 3 June 2023')).toBeVisible();
      await expect(main(tab)).toContainText('5 statements on 2 events had been made public.');
    });

    task('What does one side alone say?', 2, async ({ tab, tap }) => {
      await tap(main(tab).locator('.filter summary'));
      await tap(main(tab).locator('.filter').getByRole('link', { name: 'One side only' }));
      const titles = main(tab).getByRole('heading', { level: 3 }).getByRole('link').filter({ visible: true });
      await expect(titles).toHaveText([
        'The groups say that Gladkov did not come to the church',
        'Volunteer groups say they will hand the prisoners to Ukraine',
        'Legion says its drones destroyed vehicles near the Shebekino checkpoint',
      ]);
      await expect(main(tab).locator('.entry').getByText('one side only').filter({ visible: true })).toHaveCount(3);
    });

    task('Where is the village?', 2, async ({ tab, tap }) => {
      await tap(tab.getByRole('banner').locator('summary'));
      await tap(tab.getByRole('banner').getByRole('link', { name: 'Map', exact: true }));
      await expect(main(tab).getByRole('link', { name: '2 Novaya Tavolzhanka' })).toBeInViewport();
      await expect(main(tab).getByText('Novaya Tavolzhanka to within 1 km')).toBeVisible();
    });

    task('What did this site change, and when?', 1, async ({ tab, tap }) => {
      await tap(tab.getByRole('contentinfo').getByRole('link', { name: 'Changes' }));
      await expect(heading(tab, 'Changes')).toBeVisible();
      await expect(main(tab)).toContainText('What is new on this site and what was changed');
    });

    task('What is the address of statement 3, to cite it?', 2, async ({ tab, tap }) => {
      await tap(headline(tab, GOVERNOR));
      await tap(tab.getByRole('link', { name: 'Permalink of statement 3' }));
      await expect(tab).toHaveURL(/\/events\/gladkov-agrees-on-other-terms\/#claim-reason$/);
      await expect(tab.locator(':target')).toContainText('the lives of the captured soldiers were to be saved');
    });

    task('How can this be followed?', 1, async ({ tab, tap }) => {
      await tap(main(tab).getByRole('link', { name: 'Follow' }));
      await expect(main(tab).locator('a[href$="/feed.xml"]').first()).toBeVisible();
    });

    task('How is an event put on another page?', 2, async ({ tab, tap }) => {
      await tap(headline(tab, GOVERNOR));
      await tap(main(tab).locator('summary').getByText('Embed', { exact: true }));
      await expect(
        main(tab).getByText(/^<iframe src="\S+\/embed\/events\/gladkov-agrees-on-other-terms\/"/),
      ).toBeVisible();
    });

    task('Who contradicts this outlet?', 1, async ({ tab, tap }) => {
      await tap(main(tab).locator('.timeline').getByRole('link', { name: 'Kyiv Post', exact: true }).first());
      await expect(heading(tab, 'Contradicted by')).toBeVisible();
      await expect(main(tab)).toContainText('Euromaidan Press on 3 points, Russian Ministry of Defence on 2 points');
    });

    task('What does this man want?', 1, async ({ tab, tap }) => {
      await tap(main(tab).locator('.timeline').getByRole('link', { name: 'Yevgeny Prigozhin', exact: true }).first());
      const wants = main(tab)
        .locator('section')
        .filter({ has: heading(tab, 'Offers, demands and other acts') });
      await expect(main(tab).getByRole('heading', { level: 2 }).first()).toHaveText('Offers, demands and other acts');
      await expect(wants).toContainText('offered on Telegram to have his men go to Belgorod');
      await expect(wants).toContainText('to send a high-ranking deputy for the prisoners if nobody came for them');
    });
  });
}

test.describe('what needs JavaScript', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  task('Who is the man whose name I cannot spell?', 2, async ({ tab, tap }) => {
    await tap(tab.getByRole('banner').getByRole('link', { name: 'Search' }));
    await field(tab).fill('prigozin');
    await tap(tab.getByRole('button', { name: 'Prigozhin', exact: true }));
    await expect(results(tab).first().getByRole('link', { name: 'Yevgeny Prigozhin' })).toBeVisible();
    await expect(results(tab).first()).toContainText('Head of Wagner');
  });

  task('What has changed since I was here?', 1, async ({ tab, tap }) => {
    await comeBack(tab, 2);
    await tab.reload();
    await tap(tab.locator('.since summary'));
    const changed = tab.locator('.since').getByRole('listitem');
    await expect(changed.filter({ hasText: '(new)' })).toHaveCount(1);
    await expect(changed.filter({ hasText: '(changed)' })).toHaveCount(1);
  });

  task('Copy the link to statement 3, to cite it.', 2, async ({ tab, tap }) => {
    await tap(headline(tab, GOVERNOR));
    await tap(tab.getByRole('button', { name: 'Copy the link to statement 3' }));
    await expect
      .poll(() => tab.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\/events\/gladkov-agrees-on-other-terms\/#claim-reason$/);
  });
});

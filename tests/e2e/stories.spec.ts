/** What each of the four stories is there to show: its language, its clocks and years, its places or that it has none. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page as Tab } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import { toString as textOf } from 'hast-util-to-string';
import sharp from 'sharp';
import { STORY_NAMES, type StoryName } from '../fixture-story/stories.ts';
import { attribute, elements, readerPages, readSite } from './built-site.ts';
import { addressAt } from './longest.ts';
import { results } from './search-page.ts';
import { expect, test, type Served } from './served.ts';

interface Expected {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Ten words that a reader would type, each with the event that is to be found first. */
  searches: Readonly<Record<string, string>>;
  /** The headings of the first and the last station of its timeline, the oldest first. */
  stations: readonly [first: string, last: string];
  /** Whose clocks the first clock time of its timeline names. */
  clocks: readonly string[];
  /** A day without a page, and the last before it that has one. */
  asked: readonly [day: string, leadsTo: string];
  /** How many parts of the world its map shows; without any place, there is no map. */
  frames: number;
  /** When its newest change was recorded, where it is told by the hour. */
  recorded: string | null;
  /** The runs of years in which nothing happened, as its figure has them. */
  yearsWithout: readonly number[];
}

const EXPECTED: Readonly<Record<StoryName, Expected>> = {
  'quake-uk': {
    lang: 'uk',
    dir: 'ltr',
    searches: {
      лікарню: 'povtornyi-poshtovkh',
      дамбу: 'chutka-pro-dambu',
      тріщини: 'chutka-pro-dambu',
      магнітуда: 'holovnyi-poshtovkh',
      собак: 'zahin-vyrushaie',
      генератор: 'povtornyi-poshtovkh',
      цвинтар: 'tretii-pidrakhunok',
      готелем: 'hotel-chynar',
      "Дер'я Аксой": 'pershyi-pidrakhunok',
      пошуки: 'poshuky-zaversheno',
    },
    stations: ['Вівторок, 12 листопада', 'Субота, 16 листопада'],
    recorded: '11:30 за київським часом (12:30 за турецьким часом)',
    clocks: ['за київським часом', 'за турецьким часом'],
    asked: ['2019-12-24', '2019-11-17'],
    frames: 2,
    yearsWithout: [],
  },
  'quake-ar': {
    lang: 'ar',
    dir: 'rtl',
    searches: {
      مستشفى: 'second-shock',
      السد: 'dam-rumour',
      تصدع: 'dam-rumour',
      المولدات: 'second-shock',
      كلاب: 'team-leaves',
      فندق: 'hotel',
      المقابر: 'third-count',
      'دريا أكسوي': 'first-count',
      Gümüşkaya: 'main-shock',
      'انتهاء البحث': 'search-ends',
    },
    stations: ['الثلاثاء 12 نوفمبر', 'السبت 16 نوفمبر'],
    recorded: '12:30 بتوقيت تركيا (11:30 بتوقيت كييف)',
    clocks: ['بتوقيت تركيا', 'بتوقيت كييف'],
    asked: ['2019-12-24', '2019-11-17'],
    frames: 2,
    yearsWithout: [],
  },
  boardroom: {
    lang: 'en',
    dir: 'ltr',
    searches: {
      memo: 'memo-leaked',
      dismissed: 'dismissal-announced',
      drivers: 'drivers-write',
      badge: 'quist-answers',
      abstention: 'ledger-corrects',
      midnight: 'return-agreed',
      merger: 'merger-vote',
      'Tollgate Lines': 'memo-leaked',
      telephone: 'board-calls',
      'talks midnight': 'talks-by-night',
    },
    stations: ['Monday 10 March', 'Friday 14 March'],
    recorded: '10:20 New York time (07:20 Los Angeles time)',
    clocks: ['New York time', 'Los Angeles time'],
    asked: ['2025-03-20', '2025-03-14'],
    frames: 0,
    yearsWithout: [],
  },
  river: {
    lang: 'de',
    dir: 'ltr',
    searches: {
      Fische: 'fischsterben',
      Quecksilber: 'gutachten',
      Angeln: 'angelverbot',
      Verjährung: 'landgericht-urteilt',
      Aktennotiz: 'aktennotiz-vorgelegt',
      Absetzbecken: 'becken-undicht',
      Messwerte: 'messwerte',
      Sanierung: 'antrag',
      Oberverwaltungsgericht: 'oberverwaltungsgericht-urteilt',
      'Gerda Holm': 'aktennotiz-vorgelegt',
    },
    stations: ['1977', 'Donnerstag, 15. Februar 2024'],
    recorded: null,
    clocks: [],
    asked: ['1990-05-01', '1981-12-31'],
    frames: 0,
    yearsWithout: [1, 15, 19, 1, 2],
  },
};

/** Which story a site is of. */
function storyOf({ folder }: Served): StoryName {
  const name = STORY_NAMES.find((one) => one === basename(folder));
  if (name === undefined) throw new Error(`There is no story in ${folder}.`);
  return name;
}

/** The ids of the events that a search finds, the best first. */
async function eventsFound(tab: Tab, served: Served, nothing: string, q: string): Promise<string[]> {
  await tab.goto(`${served.url}search/?${new URLSearchParams({ q, kind: 'event' }).toString()}`);
  await expect(results(tab).or(tab.getByText(nothing)).first()).toBeVisible();
  const links = results(tab).locator('h3 a');
  return links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).pathname.split('/').filter(Boolean).at(-1) ?? ''),
  );
}

test('ten words that a reader would type find the event', async ({ page: tab, served, words }) => {
  const { searches } = EXPECTED[storyOf(served)];
  expect(Object.keys(searches)).toHaveLength(10);
  for (const [q, event] of Object.entries(searches)) {
    expect.soft((await eventsFound(tab, served, words.search.nothing, q)).slice(0, 3), q).toContain(event);
  }
});

test('pages, feeds and structured data say the language, and pages the direction', ({ served }) => {
  const { lang, dir } = EXPECTED[storyOf(served)];
  for (const page of readerPages(readSite(served.folder, served.base))) {
    const [html] = elements(page.tree, 'html');
    expect.soft([attribute(html, 'lang'), attribute(html, 'dir') ?? 'ltr'], page.address).toEqual([lang, dir]);
    for (const data of elements(page.tree, 'script[type="application/ld+json"]')) {
      const languages = [...textOf(data).matchAll(/"inLanguage":"([^"]+)"/g)].map(([, found]) => found);
      expect.soft(languages, page.address).toContain(lang);
    }
  }
  const read = (name: string): string => readFileSync(join(served.folder, name), 'utf8');
  for (const name of ['feed.xml', 'corrections.xml']) {
    const { feed } = new XMLParser({ ignoreAttributes: false, isArray: (tag) => tag === 'entry' }).parse(
      read(name),
    ) as {
      feed: { '@_xml:lang': string; entry: unknown[] };
    };
    expect(feed['@_xml:lang'], name).toBe(lang);
    expect(feed.entry, name).not.toEqual([]);
  }
  const { language, items } = JSON.parse(read('feed.json')) as { language: string; items: unknown[] };
  expect([language, items.length > 0]).toEqual([lang, true]);
});

test('each page is headed with a capital, and no list says that nothing was taken from a document', ({
  served,
  words,
}) => {
  for (const page of readerPages(readSite(served.folder, served.base))) {
    const [title] = elements(page.tree, 'h1').map((heading) => textOf(heading));
    expect.soft(title, page.address).not.toMatch(/^\P{L}*\p{Ll}/u);
    for (const line of elements(page.tree, '.plain-list .meta span')) {
      expect.soft(textOf(line), page.address).not.toBe(words.source.taken(0));
    }
  }
});

test('cards have their text: other words make another picture', async ({ served }) => {
  const site = readSite(served.folder, served.base);
  const cards = site.files.filter((file) => /^cards\/(front|(events|threads)\/[^/]+)\.png$/.test(file)).slice(0, 4);
  expect(cards).toHaveLength(4);
  const pictures = cards.map((file) => readFileSync(join(served.folder, file)));
  for (const picture of pictures) {
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  }
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(4);
});

test('nothing on any kind of page is set smaller than 11 px', async ({ page: tab, served }) => {
  for (const address of ['/', '/known/', '/search/', '/data/', '/changes/']) {
    await tab.goto(addressAt(served, address));
    const small = await tab.locator('body :not(script, style, svg *)').evaluateAll((all) =>
      all.flatMap((one) => {
        const own = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
        return own && one.checkVisibility() && parseFloat(getComputedStyle(one).fontSize) < 11
          ? [one.outerHTML.slice(0, 80)]
          : [];
      }),
    );
    expect(small, address).toEqual([]);
  }
});

test('each station of the timeline has its heading, with the year where the story leaves one', async ({
  page: tab,
  served,
  words,
}) => {
  const { stations, clocks, yearsWithout } = EXPECTED[storyOf(served)];
  const site = readSite(served.folder, served.base);
  const oldest = site.pages.find(({ address, redirect }) => address === '/oldest/' && !redirect)?.address ?? '/';
  await tab.goto(addressAt(served, oldest));
  const headings = await tab.locator('.day > h2').evaluateAll((all) =>
    all.map((heading) =>
      [...heading.children]
        .slice(0, -1)
        .map((part) => part.textContent)
        .join('')
        .replaceAll(/\s/g, ' '),
    ),
  );
  expect([headings[0], headings.at(-1)]).toEqual(stations);
  const times = tab.locator('.entry .time').first();
  for (const clock of clocks) await expect(times).toContainText(clock);
  const gaps = tab.locator('.chart li:is(.gap, .years)');
  await expect(gaps).toHaveText(yearsWithout.map((years) => words.figure.yearsWithout(years)));
});

test('a day without a page leads to the last before it that has one', async ({ page: tab, served }) => {
  const [day, leadsTo] = EXPECTED[storyOf(served)].asked;
  await tab.goto(addressAt(served, `/known/${day}/`));
  await expect(tab).toHaveURL(addressAt(served, `/known/${leadsTo}/`));
});

test('the map shows each part of the world that has pins; without any there is none', async ({ page: tab, served }) => {
  const { frames } = EXPECTED[storyOf(served)];
  await tab.goto(served.url);
  await expect(tab.locator('header nav a[href$="/map/"]')).toHaveCount(Math.min(1, frames));
  const response = await tab.goto(addressAt(served, '/map/'));
  expect(response?.status()).toBe(frames > 0 ? 200 : 404);
  await expect(tab.locator('main svg.map.wide')).toHaveCount(frames);
});

test('what was recorded when has its hour where the story is told by the hour', async ({ page: tab, served }) => {
  const { recorded } = EXPECTED[storyOf(served)];
  await tab.goto(addressAt(served, '/changes/'));
  const [newest] = await tab.locator('.day').first().locator('li').allTextContents();
  if (recorded === null) expect(newest).not.toMatch(/\d:\d\d/);
  else expect(newest).toContain(recorded);
});

/** How far quotations stand from the side at which what they belong to begins. */
const awayFromStart = (tab: Tab, dir: 'ltr' | 'rtl'): Promise<number[]> =>
  tab.locator('.statement blockquote').evaluateAll(
    (all, isRtl) =>
      all.map((quotation) => {
        const text = document.createRange();
        text.selectNodeContents(quotation);
        const [words, around] = [text.getBoundingClientRect(), quotation.parentElement?.getBoundingClientRect()];
        return isRtl ? (around?.right ?? 0) - words.right : words.left - (around?.left ?? 0);
      }),
    dir === 'rtl',
  );

/** Of each link that begins with a Latin name and goes on with a day in Arabic, whether the day stands to the left. */
const dayIsLeft = (tab: Tab): Promise<boolean[]> =>
  tab.locator('.rail bdi > a').evaluateAll((all) =>
    all.flatMap((link) => {
      const text = link.firstChild;
      const words = text?.textContent ?? '';
      if (!text || !/^\P{L}*\p{Script=Latin}\P{N}*\d.*\p{Script=Arabic}/u.test(words)) return [];
      const placeOf = (at: number): DOMRect => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect();
      };
      const [name, day] = [placeOf(words.search(/\p{L}/u)), placeOf(words.search(/\d/))];
      // On a line of its own, the day is beside nothing.
      return day.top >= name.bottom ? [] : [day.left < name.left];
    }),
  );

test('a quotation in another language stands at what it belongs to, and a link that begins with a name of the other direction runs as its sentence does', async ({
  page: tab,
  served,
}) => {
  const { dir } = EXPECTED[storyOf(served)];
  const events = readSite(served.folder, served.base).pages.filter(({ address }) => address.startsWith('/events/'));
  let links = 0;
  for (const { address } of events) {
    await tab.goto(addressAt(served, address));
    for (const pixels of await awayFromStart(tab, dir)) expect.soft(pixels, address).toBeLessThan(32);
    const days = await dayIsLeft(tab);
    links += days.length;
    for (const one of days) expect.soft(one, address).toBe(true);
  }
  expect(links > 0).toBe(dir === 'rtl');
});

test('what stands for a day or a month that is not known is explained, on a phone, too', async ({
  page: tab,
  served,
  words,
}) => {
  await tab.setViewportSize({ width: 360, height: 780 });
  await tab.goto(served.url);
  const explained = tab
    .locator('.figure p')
    .getByText(new RegExp(` (?:${words.figure.wholeYear}|${words.figure.wholeMonth})`));
  const widths = await explained.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width > 100));
  const isDrawn = (await tab.locator('.bars .whole').count()) > 0;
  expect(widths).toEqual(isDrawn ? [true] : []);
});

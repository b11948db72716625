/** `/data/timelinejs.json` in TimelineJS 3 itself, as Knight Lab publishes it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TimelineJs } from '../../src/export/timelinejs.ts';
import { expect, test } from './served.ts';

/** The package's built files: `js/timeline.js`, `css/timeline.css`, and what these load. */
const published = join(dirname(fileURLToPath(import.meta.resolve('@knight-lab/timelinejs'))), 'dist');

const host = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>TimelineJS</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script></head>
<body><div id="timeline" style="width: 1200px; height: 700px"></div>
<script>
  fetch('../data/timelinejs.json')
    .then((response) => response.json())
    .then((data) => { window.shown = new TL.Timeline('timeline', data, { script_path: new URL('js/', location.href).href, font: null }); });
</script></body></html>`;

test('TimelineJS shows every event of the story as it is, without an error', async ({ page: tab, served }) => {
  const errors: string[] = [];
  const elsewhere: string[] = [];
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  tab.on('pageerror', (error) => errors.push(error.message));
  tab.on('request', (request) => {
    if (!request.url().startsWith(served.url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  const folder = new URL('opened-in-timelinejs/', served.url).href;
  await tab.route(`${folder}**`, async (route) => {
    const path = new URL(route.request().url()).href.slice(folder.length).split('?')[0] ?? '';
    if (path === '') await route.fulfill({ contentType: 'text/html', body: host });
    else await route.fulfill({ path: join(published, path) });
  });

  await tab.setViewportSize({ width: 1280, height: 800 });
  await tab.goto(folder);
  const data = JSON.parse(readFileSync(join(served.folder, 'data/timelinejs.json'), 'utf8')) as TimelineJs;
  const markers = tab.locator('.tl-timemarker .tl-headline');
  await expect(markers).toHaveCount(data.events.length);
  const inWords = (html: string): string => html.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  expect((await markers.allTextContents()).toSorted()).toEqual(
    data.events.map(({ text }) => inWords(text.headline)).toSorted(),
  );

  await expect(tab.locator('.tl-slide-titleslide h2')).toHaveText(inWords(data.title.text.headline));
  await tab.locator('.tl-slidenav-next').click();
  const first = tab
    .locator('.tl-slide')
    .filter({ has: tab.locator('h2', { hasText: inWords(data.events[0]?.text.headline ?? '') }) });
  await expect(first.locator('.tl-headline-date')).toHaveText(data.events[0]?.display_date ?? '');
  await expect(first.locator('.tl-text-content a').last()).toHaveAttribute(
    'href',
    new RegExp(`/events/${data.events[0]?.unique_id ?? ''}/$`),
  );
  await expect(tab.locator('.tl-message-full:visible', { hasText: /error/i })).toHaveCount(0);
  expect(errors).toEqual([]);
  expect(elsewhere).toEqual([]);
});

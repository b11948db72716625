/** What is new and what was changed, as readers see it; and what they are told where nobody can know. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../src/cli/child.ts';
import { serveFolder } from '../../src/cli/static-server.ts';
import { readerPages, readSite } from './built-site.ts';
import { expect, test } from './served.ts';
import { build, scratch } from './workshop.ts';

function git(folder: string, ...words: string[]): void {
  const editor = ['-c', 'user.name=Editor', '-c', 'user.email=editor@story.example', '-c', 'commit.gpgsign=false'];
  const environment = { ...process.env, GIT_AUTHOR_DATE: '2023-06-07T12:00Z', GIT_COMMITTER_DATE: '2023-06-07T12:00Z' };
  execFileSync('git', ['-C', folder, ...editor, ...words], { stdio: 'ignore', env: environment });
}

test('every event stands under the day on which it came; a copy without its past says that it has none', async ({
  page: tab,
  words,
}) => {
  const place = scratch();
  try {
    const whole = join(place.folder, 'whole');
    mkdirSync(whole);
    cpSync(join(root, 'content'), join(whole, 'content'), { recursive: true });
    git(whole, 'init', '--initial-branch=main');
    git(whole, 'add', 'content');
    git(whole, 'commit', '--message=Begin');
    git(whole, 'commit', '--allow-empty', '--message=Go on');
    git(place.folder, 'clone', '--depth=1', pathToFileURL(whole).href, 'shallow');

    for (const copy of ['whole', 'shallow']) {
      const out = join(place.folder, `site-${copy}`);
      const { status } = await build(root, out, { CONTENT_DIR: join(place.folder, copy, 'content') });
      expect(status).toBe(0);
      const events = readerPages(readSite(out, '/')).filter(({ address }) => /^\/events\/[^/]+\/$/.test(address));
      const server = await serveFolder({ folder: out, base: '/' });
      const missing = tab.getByText(words.history.unavailable.shallow);
      await tab.goto(`${server.url}changes/`);
      await expect(missing).toHaveCount(copy === 'shallow' ? 1 : 0);
      const days = tab.locator('section.day');
      await expect(days).toHaveCount(copy === 'shallow' ? 0 : 1);
      await expect(days.locator('a[href^="/events/"]')).toHaveCount(copy === 'shallow' ? 0 : events.length);
      await tab.goto(new URL(events[0]?.address.slice(1) ?? '', server.url).href);
      await expect(missing).toHaveCount(copy === 'shallow' ? 1 : 0);
      await server.close();
    }
  } finally {
    place.remove();
  }
});

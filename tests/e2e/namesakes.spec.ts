/**
 * A story whose records are all called alike, and shortly: editors name things as they are called, and no page may depend on
 * long names or on different ones.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/cli/child.ts';
import { serveFolder } from '../../src/cli/static-server.ts';
import { FOLDERS } from '../../src/model/vocabulary.ts';
import { STORY } from '../fixture-story/repository.ts';
import { readerPages, readSite } from './built-site.ts';
import { oneOfEachKind } from './kinds.ts';
import { pageRules, sharedTitles } from './page-rules.ts';
import { expect, test } from './served.ts';
import { listen, narrowest, visit } from './visit.ts';
import { build, scratch } from './workshop.ts';

/** Of a question, and of any other record. */
const [QUESTION, NAME] = ['Did the ferry go?', 'The ferry goes'];

/** A title or a name, on its line or on those that follow. */
const NAMED = /^(title|name):.*(?:\n +.*)*$/m;

/** Writes the fixture story into a folder, with the names of all its records changed. */
function writeNamesakes(folder: string): void {
  cpSync(STORY, folder, { recursive: true });
  for (const kind of Object.values(FOLDERS)) {
    for (const entry of readdirSync(join(folder, kind), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      const name = kind === FOLDERS.question ? QUESTION : NAME;
      if (entry.isFile()) writeFileSync(file, readFileSync(file, 'utf8').replace(NAMED, `$1: ${name}`));
    }
  }
}

test.use({ viewport: narrowest });

test('a story whose records all have one short name is as fit to read as another', async ({ page: tab }) => {
  const place = scratch();
  const [content, folder] = [join(place.folder, 'content'), join(place.folder, 'site')];
  writeNamesakes(content);
  const { status, output } = await build(root, folder, { CONTENT_DIR: content, BASE_PATH: '/' });
  expect(status, output).toBe(0);
  const site = readSite(folder, '/');
  const pages = readerPages(site);
  const server = await serveFolder({ folder, base: '/' });
  try {
    for (const page of pages) {
      const complaints = pageRules.flatMap((rule) => rule(page, site));
      expect.soft(complaints, page.address).toEqual([]);
    }
    expect.soft(sharedTitles(pages)).toEqual([]);
    const served = { folder, base: '/', url: server.url };
    const record = listen(tab, served);
    // Of what was known on a day some pages have lists that others have not.
    const known = pages.filter(({ address }) => address.startsWith('/known/'));
    for (const page of new Set([...oneOfEachKind(site), ...known])) {
      expect.soft(await visit(tab, record, site, served, page), page.address).toEqual([]);
    }
  } finally {
    await server.close();
    place.remove();
  }
});

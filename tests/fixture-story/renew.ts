/** `npm run renew`: writes anew what the fixture story publishes, so that the difference can be looked through. */
import { defineCommand, Refusal, start } from '../../src/cli/command.ts';
import { readSite } from '../e2e/built-site.ts';
import { buildFixtureSite, fixtureSite } from './build.ts';
import { fixtureLedger } from './ledger.ts';
import { publishedData } from './published-data.ts';
import { keepFiles } from './published-files.ts';
import { publishedPages } from './published-pages.ts';
import { keepReleasedData } from './released-data.ts';

await start(
  defineCommand({
    meta: {
      name: 'npm run renew',
      description:
        'Writes anew what the fixture story publishes, into tests/fixtures/story-published/, and with a new release the form of its data.',
    },
    async run() {
      const { status, output } = await buildFixtureSite();
      if (status !== 0) throw new Refusal(output);
      const pages = publishedPages(readSite(fixtureSite.folder, fixtureSite.base));
      const ledger = await fixtureLedger();
      keepFiles(new Map([...(await publishedData(ledger)), ...pages]));
      keepReleasedData(ledger);
      console.log('Look through what changed: git diff tests/fixtures');
    },
  }),
);

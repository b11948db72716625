/** `npm start`: checks the content, builds the site and serves it. */
import { defineCommand, start } from './command.ts';
import { contentOption } from './content-option.ts';
import { listening, listeningArgs } from './listening.ts';
import { serveSite } from './serve-site.ts';
import { buildSite } from './site-build.ts';

await start(
  defineCommand({
    meta: { name: 'npm start --', description: 'Checks the content, builds the site and serves it.' },
    args: {
      ...listeningArgs,
      content: contentOption,
    },
    async run({ args }) {
      const where = await listening(args);
      await buildSite(args);
      await serveSite(where);
    },
  }),
);

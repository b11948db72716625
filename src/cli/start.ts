/** `npm start`: checks the content, builds the site and serves it. */
import { defineCommand, start } from './command.ts';
import { contentOption } from './content-option.ts';
import { serveArgs, serveSite } from './serve-site.ts';
import { buildSite } from './site-build.ts';

await start(
  defineCommand({
    meta: { name: 'npm start --', description: 'Checks the content, builds the site and serves it.' },
    args: {
      ...serveArgs,
      content: contentOption,
    },
    async run({ args }) {
      await buildSite(args);
      await serveSite(args);
    },
  }),
);

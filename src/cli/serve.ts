/** `npm run serve`: the site that was built last. */
import { contentFolder } from '../routes/content-folder.ts';
import { baseFor } from './base-path.ts';
import { defineCommand, start } from './command.ts';
import { listening, listeningArgs } from './listening.ts';
import { serveSite } from './serve-site.ts';
import { typedPath } from './typed-path.ts';

await start(
  defineCommand({
    meta: { name: 'npm run serve --', description: 'Serves the site that was built last.' },
    args: {
      ...listeningArgs,
      out: { type: 'string', valueHint: 'DIR', description: 'Folder of the built site (dist)' },
    },
    async run({ args }) {
      await baseFor(contentFolder());
      await serveSite({ out: typedPath(args.out), ...(await listening(args)) });
    },
  }),
);

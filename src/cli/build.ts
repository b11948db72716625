/** `npm run build`: the site as a folder of files. */
import { defineCommand, start } from './command.ts';
import { buildSite } from './site-build.ts';

await start(
  defineCommand({
    meta: {
      name: 'npm run build --',
      description: 'Checks the content and builds the site, under the path BASE_PATH.',
    },
    args: {
      out: { type: 'string', description: 'Where the site goes', default: 'dist' },
      content: { type: 'string', description: 'Folder with the story (CONTENT_DIR, else content)' },
      compress: {
        type: 'boolean',
        default: false,
        description: 'Puts text beside itself compressed, for a server of your own',
      },
    },
    async run({ args }) {
      await buildSite(args);
    },
  }),
);

/** `npm run dev`: the site while it is being written; every saved file shows at once. */
import { baseFor } from './base-path.ts';
import { root, runAstro } from './child.ts';
import { defineCommand, Refusal, start } from './command.ts';
import { contentNamed, contentOption } from './content-option.ts';
import { runningServer } from './dev-server.ts';
import { writeFrontMatterHelp } from './front-matter-help.ts';

await start(
  defineCommand({
    meta: { name: 'npm run dev --', description: 'Serves the site live: every saved file shows at once.' },
    args: {
      port: { type: 'string', description: 'Port to serve at; the next free one if it is taken', default: '4321' },
      host: {
        type: 'string',
        description: 'Network address to listen on; 0.0.0.0 for every one',
        default: 'localhost',
      },
      content: contentOption,
    },
    async run({ args }) {
      const content = contentNamed(args.content);
      const base = await baseFor(content);
      const running = await runningServer(root, base);
      if (running !== null) {
        throw new Refusal(`The site is served already, at ${running} - go on there, or end it where it was started.`);
      }
      await writeFrontMatterHelp(root, content);
      const env: NodeJS.ProcessEnv = { NODE_ENV: 'development' };
      if (args.content !== undefined) env['CONTENT_DIR'] = content;
      const ending = await runAstro(['dev', '--port', args.port, '--host', args.host], { env, interactive: true });
      process.exitCode = ending.status;
    },
  }),
);

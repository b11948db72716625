/** `npm run dev`: the site while it is being written; every saved file shows at once. */
import { baseFor } from './base-path.ts';
import { root, runAstro } from './child.ts';
import { defineCommand, Refusal, start } from './command.ts';
import { contentNamed, contentOption } from './content-option.ts';
import { runningServer } from './dev-server.ts';
import { writeFrontMatterHelp } from './front-matter-help.ts';
import { listening, listeningArgs } from './listening.ts';

await start(
  defineCommand({
    meta: { name: 'npm run dev --', description: 'Serves the site live: every saved file shows at once.' },
    args: {
      ...listeningArgs,
      content: contentOption,
    },
    async run({ args }) {
      const { port, host } = await listening(args);
      const content = contentNamed(args.content);
      const base = await baseFor(content);
      const running = await runningServer(root, base);
      if (running !== null) {
        throw new Refusal(`The site is served already, at ${running} - go on there, or end it where it was started.`);
      }
      await writeFrontMatterHelp(root, content);
      const env: NodeJS.ProcessEnv = { NODE_ENV: 'development' };
      if (args.content !== undefined) env['CONTENT_DIR'] = content;
      const ending = await runAstro(['dev', '--port', String(port), '--host', host], { env, interactive: true });
      process.exitCode = ending.status;
    },
  }),
);

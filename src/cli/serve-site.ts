/** The part that `start` and `serve` share: serve, say where, and stay until told to stop. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BASE_PATH } from '../routes/routes.ts';
import { PART_MARK } from '../vite/part-mark.ts';
import { root } from './child.ts';
import { Refusal } from './command.ts';
import { reasonOf } from './errors.ts';
import { serveFolder } from './static-server.ts';

export interface ServeRequest {
  out?: string | undefined;
  port: number;
  host: string;
}

/**
 * Serves a built site until this process is told to stop.
 *
 * @throws Refusal when there is no site to serve, or no port is free
 */
export async function serveSite(request: ServeRequest): Promise<void> {
  const folder = resolve(root, request.out ?? 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    if (existsSync(join(folder, PART_MARK))) {
      throw new Refusal(`${folder} holds a part of a site; \`npm run build -- --merge\` puts the parts together.`);
    }
    throw new Refusal(`There is no built site in ${folder}; \`npm run build\` makes one.`);
  }
  const { port, host } = request;
  const server = await serveFolder({ folder, base: BASE_PATH, port, host }).catch((error: unknown) => {
    throw new Refusal(`Cannot serve at ${host}: ${reasonOf(error)}`);
  });
  if (server.port !== port) console.log(`Port ${port} is taken.`);
  console.log(`Serving the site at ${server.url}  (Ctrl+C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.close();
    });
  }
}

/** Serves a built site as any static host would: files, `index.html` for folders, 404.html for the rest. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import getPort, { portNumbers } from 'get-port';
import sirv from 'sirv';
import { mediaType } from './media-types.ts';

export interface ServerOptions {
  /** The folder of the built site. */
  folder: string;
  /** The path under which its links expect it, such as `/timeline/`. */
  base: string;
  /** The port to take; the next free one if it is taken; any free one if left out. */
  port?: number;
  /** The network address to listen on; only this computer's own if left out. */
  host?: string;
}

export interface RunningServer {
  url: string;
  port: number;
  close: () => Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The path that is asked for below the base, or nothing where the base or the path is not one of ours. */
function pathBelow(base: string, url: string): string | undefined {
  const { pathname } = new URL(url.replace(/^\/+/, '/'), 'http://site');
  const climbs = /%2f|%5c|\\/i.test(pathname);
  return pathname.startsWith(base) && !climbs ? pathname.slice(base.length - 1) : undefined;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** What answers each request. Addresses outside the base, and those without a file, get the site's own 404 page. */
function handler(folder: string, base: string): Handler {
  const notFound: Handler = (_request, response) => {
    const page = join(folder, '404.html');
    response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  // `dev` reads the folder anew at each request, so that a rebuilt site is served without a restart.
  const files = sirv(folder, {
    dev: true,
    onNoMatch: notFound,
    setHeaders: (response, path) => {
      const type = mediaType(path);
      if (type !== undefined) response.setHeader('content-type', type);
    },
  });

  return (request, response) => {
    const url = request.url ?? '/';
    const path = pathBelow(base, url);
    if (path === undefined) {
      const home = url === '/' || `${url}/` === base;
      if (home) response.writeHead(302, { location: base }).end();
      else notFound(request, response);
    } else if (!path.endsWith('/') && isFolder(join(folder, path))) {
      // Relative links on the page need the slash; static hosts redirect as well.
      response.writeHead(302, { location: `${base}${path.slice(1)}/` }).end();
    } else {
      request.url = path;
      files(request, response);
    }
  };
}

/**
 * Starts to serve a folder.
 *
 * @throws when the network address cannot be listened on
 */
export async function serveFolder(options: ServerOptions): Promise<RunningServer> {
  const { folder, base, host = 'localhost' } = options;
  const port = await getPort(options.port === undefined ? {} : { port: portNumbers(options.port, 65535) });
  const server = createServer(handler(folder, base));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${port}${base}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * Serves a built site as any static host would: files, `index.html` for folders, 404.html for the rest, and with the
 * headers that a host is to send.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import getPort, { portNumbers } from 'get-port';
import sirv from 'sirv';
import { headersFor } from '../hosting/headers.ts';
import { mediaType } from '../hosting/media-types.ts';

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

/** The path that is asked for below the base, decoded, or nothing where the base or the path is not one of ours. */
function pathBelow(base: string, url: string): string | undefined {
  const pathname = URL.parse(url.replace(/^\/+/, '/'), 'http://site')?.pathname ?? '';
  const climbs = /%2f|%5c|\\/i.test(pathname);
  if (!pathname.startsWith(base) || climbs) return undefined;
  try {
    return decodeURIComponent(pathname.slice(base.length - 1));
  } catch {
    return undefined;
  }
}

/** Files that systems and editors hide are nobody's pages; one folder of them is there to be read (RFC 8615). */
const isHidden = (path: string): boolean =>
  path.split('/').some((name) => name.startsWith('.') && name !== '.well-known');

/** What stands at a path below a folder: a link that leads out of it leads to nothing. */
function standsAt(folder: string, path: string): 'folder' | 'file' | 'nothing' {
  try {
    const outermost = realpathSync(folder);
    const real = realpathSync(join(outermost, path));
    if (real !== outermost && !real.startsWith(`${outermost}${sep}`)) return 'nothing';
    const stats = statSync(real);
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'nothing';
  } catch {
    return 'nothing';
  }
}

/** Whether an address is one of this computer itself, which no other host can have (RFC 6761, 6.3; RFC 1122, 3.2.1.3). */
const isHere = (url: string): boolean =>
  /^(?:(?:.*\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(URL.parse(url)?.hostname ?? '');

/**
 * The headers of an answer. Everybody may read what is published; what is served to this computer alone may not be yet, so
 * that a page of another site that is open in the same browser does not get it.
 */
function headersOf({ req: { headers } }: ServerResponse, path: string, isAlone: boolean): Record<string, string> {
  const all = headersFor(path);
  if (isAlone && headers.origin !== undefined && !isHere(headers.origin)) delete all['Access-Control-Allow-Origin'];
  return all;
}

/**
 * What answers each request. Addresses outside the base, and those without a file, get the site's own 404 page.
 *
 * @param isAlone whether this computer alone can ask
 */
function handler(folder: string, base: string, isAlone: boolean): Handler {
  const notFound: Handler = (_request, response) => {
    const page = standsAt(folder, '404.html') === 'file' ? readFileSync(join(folder, '404.html')) : 'Not found';
    response.writeHead(404, {
      ...headersOf(response, '/404.html', isAlone),
      'content-type': 'text/html;charset=utf-8',
    });
    response.end(page);
  };
  // `dev` reads the folder anew at each request, so that a rebuilt site is served without a restart.
  const files = sirv(folder, {
    dev: true,
    onNoMatch: notFound,
    setHeaders: (response, path) => {
      response.setHeaders(new Map(Object.entries(headersOf(response, path, isAlone))));
      const type = mediaType(path);
      if (type !== undefined) response.setHeader('content-type', type);
    },
  });

  const leadTo = (response: ServerResponse, location: string): void => {
    response.writeHead(302, { ...headersOf(response, '/', isAlone), location }).end();
  };

  return (request, response) => {
    // Another's name that leads here would make this site a part of theirs for the browser (DNS rebinding).
    if (isAlone && request.headers.host !== undefined && !isHere(`http://${request.headers.host}`)) {
      response.writeHead(421, { 'content-type': 'text/plain;charset=utf-8' });
      response.end(
        'This site is served as localhost, to this computer alone. To serve it under another name, give --host.\n',
      );
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headersOf(response, '/', isAlone), allow: 'GET, HEAD' }).end();
      return;
    }
    const url = request.url ?? '/';
    const path = pathBelow(base, url);
    const home = url === '/' || `${url}/` === base;
    if (path === undefined && home) {
      leadTo(response, base);
      return;
    }
    // What could mean another file once it is an address again is no file of a site.
    if (path === undefined || isHidden(path) || /[?#]/.test(path)) {
      notFound(request, response);
      return;
    }
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const kind = standsAt(folder, file);
    if (kind === 'folder') {
      // Relative links on the page need the slash; static hosts redirect as well.
      leadTo(response, `${base}${encodeURI(path.slice(1))}/`);
    } else if (kind === 'file') {
      request.url = encodeURI(file);
      // A part of a file may be answered with all of it (RFC 9110, 14.2): sirv takes the last bytes for the first, and ends
      // with an error where a part ends before it begins.
      delete request.headers.range;
      // It may be gone by then, as a build replaces the site, or be nobody's to read: one answer breaks off, not the server.
      response.once('pipe', (source) => source.once('error', () => response.destroy()));
      files(request, response);
    } else {
      notFound(request, response);
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
  const server = createServer(handler(folder, base, isHere(`http://${host}`)));
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

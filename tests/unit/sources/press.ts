/** A web server on this computer with pages as they are found on the web: sound, gone, slow, moved, endless. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

export type Page = (request: IncomingMessage, response: ServerResponse) => void;

export interface Press extends AsyncDisposable {
  /** The address of a page; on `localhost` or on 127.0.0.1, which are two domains. */
  at: (path: string, host?: 'localhost' | '127.0.0.1') => string;
  /** What was requested, in order: the path, and a header. */
  asked: { path: string; userAgent: string | undefined }[];
  /** The most requests that were open at once. */
  most: () => number;
}

/** What every sound page of the tests says. */
export const WORDS = 'We saw the ferry – it’s “there” at noon.';

export const html = (text: string, title = 'The ferry runs'): string =>
  `<!doctype html><html><head><title>${title} | Quay Post</title><script>var hidden = 1</script></head><body><p>${text}</p></body></html>`;

/** Answers with a page of HTML. */
export const page =
  (text: string | Buffer, headers: Record<string, string> = {}, status = 200): Page =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text);
  };

export const redirect =
  (location: string, status = 301): Page =>
  (_, response) => {
    response.writeHead(status, { location }).end();
  };

export const compressed = {
  gzip: page(gzipSync(html(WORDS)), { 'content-encoding': 'gzip' }),
  br: page(brotliCompressSync(html(WORDS)), { 'content-encoding': 'br' }),
  deflate: page(deflateSync(html(WORDS)), { 'content-encoding': 'deflate' }),
  broken: page('this is not gzip', { 'content-encoding': 'gzip' }),
  /** A few kilobytes that become many megabytes. */
  bomb: page(gzipSync(Buffer.alloc(64 * 1024 * 1024, ' ')), { 'content-encoding': 'gzip' }),
};

/** Leads on to a path as it is, letters that are no ASCII as UTF-8, and says of its body, which it has not, that it is packed. */
export const redirectInUtf8 =
  (path: string): Page =>
  (_, response) => {
    const location = Buffer.from(path).toString('latin1');
    response.writeHead(302, { location, 'content-encoding': 'gzip', 'content-length': 0 }).end();
  };

/** Never says anything. */
export const silent: Page = () => undefined;

/** Says a little now and then, and never comes to an end. */
export const slow: Page = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const drip = setInterval(() => response.write('<p>'), 20);
  response.on('close', () => {
    clearInterval(drip);
  });
};

/** A page in windows-1251, which says "Паром там в полдень." */
export const cyrillic = Buffer.from('3c703ecfe0f0eeec20f2e0ec20e220efeeebe4e5edfc2e', 'hex');

/** Goes over to another protocol, which nobody asked for. */
export const switching: Page = ({ socket }) => {
  socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
};

/** Says a beginning, and then the same for ever. */
export const endless =
  (beginning: string): Page =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write(beginning);
    const more = (): void => {
      while (!response.destroyed && response.write('<p>and so on</p>'.repeat(1000)));
    };
    response.on('drain', more);
    more();
  };

/** Answers first so, and later otherwise. */
export function inTurn(...pages: readonly Page[]): Page {
  let next = 0;
  return (request, response) => {
    const now = pages[Math.min(next, pages.length - 1)];
    next += 1;
    now?.(request, response);
  };
}

/** Starts the server. What is not among the pages is not found. */
export async function press(pages: Record<string, Page>): Promise<Press> {
  const asked: Press['asked'] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, userAgent: request.headers['user-agent'] });
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    (pages[path] ?? page('gone', {}, 404))(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    at: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    asked,
    most: () => most,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The language server of Astro's extension for VS Code, as the editor speaks to it: the Language Server Protocol. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
const PROGRAM = require.resolve('@astrojs/language-server/bin/nodeServer.js');
const TYPESCRIPT = dirname(require.resolve('typescript'));

interface Message {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

export interface LanguageServer extends Disposable {
  ask: (method: string, params: object) => Promise<unknown>;
  open: (uri: string, text: string) => void;
}

const HEADER_END = '\r\n\r\n';

/** Starts the server for a workspace, with its help for front matter switched on as in .vscode/settings.json. */
export async function languageServer(workspace: string): Promise<LanguageServer> {
  const server = spawn(process.execPath, [PROGRAM, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  let unread = Buffer.alloc(0);

  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}${HEADER_END}${body}`);
  };
  const receive = ({ id, method, params, result }: Message): void => {
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(result);
    else send({ id, result: params?.items?.map(() => null) ?? null });
  };
  server.stdout.on('data', (part: Buffer) => {
    unread = Buffer.concat([unread, part]);
    for (;;) {
      const begin = unread.indexOf(HEADER_END) + HEADER_END.length;
      const length = Number(/Content-Length: (\d+)/.exec(unread.toString('utf8', 0, begin))?.[1]);
      if (begin < HEADER_END.length || unread.length < begin + length) return;
      receive(JSON.parse(unread.toString('utf8', begin, begin + length)) as Message);
      unread = unread.subarray(begin + length);
    }
  });
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      send({ id: last, method, params });
    });

  const uri = pathToFileURL(workspace).href;
  await ask('initialize', {
    processId: null,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'story' }],
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] }, diagnostic: {} } },
    initializationOptions: { contentIntellisense: true, typescript: { tsdk: TYPESCRIPT } },
  });
  send({ method: 'initialized', params: {} });
  return {
    ask,
    open: (document, text) => {
      const textDocument = { uri: document, languageId: 'markdown', version: 1, text };
      send({ method: 'textDocument/didOpen', params: { textDocument } });
    },
    [Symbol.dispose]: () => {
      server.kill();
    },
  };
}

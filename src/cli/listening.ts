/** Where a command serves: the options by which it is told, and whether that can be. */
import { createServer } from 'node:net';
import { asWritten } from '../check/words/as-written.ts';
import { Refusal } from './command.ts';
import { reasonOf } from './errors.ts';

/** The address that people know; the next free one is taken where it is busy. */
const USUAL_PORT = 4321;

export const listeningArgs = {
  port: {
    type: 'string',
    valueHint: 'NUMBER',
    description: 'Port to serve at; the next free one if it is taken',
    default: String(USUAL_PORT),
  },
  host: {
    type: 'string',
    valueHint: 'ADDRESS',
    description: 'Network address to listen on; 0.0.0.0 for every one',
    default: 'localhost',
  },
} as const;

/** Whether somebody may listen there, at any port. */
const listensAt = (host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () =>
      server.close(() => {
        resolve();
      }),
    );
  });

/**
 * Where to serve. It is asked for before anything else is done: a build takes long, and Astro takes another port for one that
 * is none.
 *
 * @throws Refusal where there is no such port, or no such network address of this computer
 */
export async function listening(given: { port: string; host: string }): Promise<{ port: number; host: string }> {
  const { host } = given;
  const port = /^\d+$/.test(given.port) ? Number(given.port) : 0;
  if (port < 1 || port > 65535) {
    throw new Refusal(`Unexpected ${asWritten(given.port)} for --port; expected a whole number from 1 to 65535.`);
  }
  await listensAt(host).catch((error: unknown) => {
    throw new Refusal(
      `Cannot serve at ${host}: ${reasonOf(error)}. Give --host an address of this computer, or leave it out.`,
    );
  });
  return { port, host };
}

/** nginx with the configuration that `npm run nginx` prints, on machines that have it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import getPort from 'get-port';
import type { RunningServer } from '../../src/cli/static-server.ts';
import { nginxConfiguration, type CompressedFiles } from '../../src/hosting/nginx.ts';

const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** Where nginx is; `undefined` on a machine without it. */
export const nginxProgram = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));

/** What stands around a site's configuration, kept to the workshop and to this process's own rights. */
function around(program: string, workshop: string): string {
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  const configuration = /--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf';
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'error_log stderr;',
    `pid "${join(workshop, 'nginx.pid')}";`,
    'events { }',
    'http {',
    `include "${join(dirname(configuration), 'mime.types')}";`,
    'default_type application/octet-stream;',
    'access_log off;',
    ...kept.map((what) => `${what}_temp_path "${join(workshop, what)}";`),
    `include "${join(workshop, 'site.conf')}";`,
    '}',
  ].join('\n');
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
}

/**
 * Starts nginx for a site.
 *
 * @param root the folder in which it looks for the base path
 * @param workshop an empty folder for its own files
 * @param compressed what the build compressed for it
 * @throws with what nginx says where it does not accept the configuration
 */
export async function startNginx(
  program: string,
  root: string,
  base: string,
  workshop: string,
  compressed?: CompressedFiles,
): Promise<RunningServer> {
  const port = await getPort();
  const site = nginxConfiguration({ host: 'localhost', base, root, compressed })
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '');
  writeFileSync(join(workshop, 'site.conf'), site);
  writeFileSync(join(workshop, 'nginx.conf'), around(program, workshop));
  const nginx = spawn(program, ['-p', workshop, '-e', 'stderr', '-c', join(workshop, 'nginx.conf')]);
  let said = '';
  nginx.stderr.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const url = `http://127.0.0.1:${port}${base}`;
  while (!(await answers(url))) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended: ${said}`);
  }
  return {
    url,
    port,
    close: async () => {
      const ended = once(nginx, 'exit');
      nginx.kill('SIGTERM');
      await ended;
    },
  };
}

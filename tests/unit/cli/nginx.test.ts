import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, run } from '../../../src/cli/child.ts';

const base = join(root, 'tests/fixtures/_base');
const nginx = (env: NodeJS.ProcessEnv, ...args: string[]) =>
  run(process.execPath, ['src/cli/run.cjs', 'nginx', ...args], {
    cwd: root,
    env: { CONTENT_DIR: base, ...env },
    keep: 'everything',
  });

describe('npm run nginx', () => {
  it('serves the folder of the site under the host name of site.yaml', async () => {
    const { status, output } = await nginx({ BASE_PATH: '' });
    expect(status).toBe(0);
    expect(output).toContain('server_name "bridge.example";');
    expect(output).toContain(`root "${join(root, 'dist')}";`);
  });

  it('looks for the base path in the folder above the site', async () => {
    const { output } = await nginx({ BASE_PATH: '/news/timeline/' }, '--out', 'dist/news/timeline');
    expect(output).toContain(`root "${join(root, 'dist')}";`);
    expect(output).toContain('error_page 404 /news/timeline/404.html;');
  });

  it('names the choices where it is asked for files of another kind', async () => {
    const { status, output } = await nginx({ BASE_PATH: '' }, '--compressed', 'brotil');
    expect(status).toBe(1);
    expect(output).toBe('Unexpected "brotil" for --compressed; expected gzip or brotli; did you mean "brotli"?\n');
  });

  it('says how to build into a folder of that name, where the site is in another', async () => {
    const { status, output } = await nginx({ BASE_PATH: '/timeline/' });
    expect(status).toBe(1);
    expect(output).toContain('npm run build -- --out dist/timeline');
    expect(output).not.toContain('    at ');
  });
});
